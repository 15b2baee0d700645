package io.github.sceplifecycle.examples.report;

import io.github.sceplifecycle.attestation.VerdictKind;
import io.github.sceplifecycle.examples.output.ProjectionWords;
import io.github.sceplifecycle.examples.output.Stretch;
import io.github.sceplifecycle.examples.output.Words;
import io.github.sceplifecycle.policy.AfterExpiry;
import io.github.sceplifecycle.projection.Projection;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A story of a lifecycle in words. */
record StoryWords(Lifecycle lifecycle, Story story, Projection projection) {

  /** Its head. */
  String title() {
    if (lifecycle.window().isEmpty()) {
      return "Never redistributed, by setting";
    }
    return story == Story.FAILING
        ? story.title() + ", one every " + Words.duration(cadence())
        : story.title();
  }

  private Duration cadence() {
    return lifecycle.scenario().retry().cadence().every();
  }

  /** How it ends. */
  List<String> sentences() {
    List<String> sentences = new ArrayList<>();
    sentences.add(
        ProjectionWords.lost(projection).map(StoryWords::sentence).orElse("Attests all the time."));
    early().ifPresent(sentences::add);
    if (story == Story.FAILING && lifecycle.window().isPresent()) {
      boolean stops = lifecycle.scenario().retry().afterExpiry() == AfterExpiry.STOPS;
      sentences.add(
          stops
              ? "The MDM gives up when the certificate expires (S-14)."
              : "The MDM goes on trying after the expiry (S-14).");
    }
    return sentences;
  }

  /** What is lost of the first certificate when attestation ends before it does. */
  private Optional<String> early() {
    Instant end = lifecycle.first().notAfter();
    return Stretch.of(projection.attestation()).stream()
        .filter(stretch -> stretch.kind() != VerdictKind.ATTESTED)
        .map(Stretch::from)
        .findFirst()
        .filter(lost -> lost.isBefore(end))
        .map(lost -> Words.daysBetween(lost, end))
        .map(
            days ->
                "Certificate 1 is valid for "
                    + Words.count(days, "day")
                    + " more, of no use (S-26).");
  }

  private static String sentence(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1) + ".";
  }
}
