package io.github.sceplifecycle.examples.lab;

import io.github.sceplifecycle.attestation.Timeline;
import io.github.sceplifecycle.attestation.Verdict;
import io.github.sceplifecycle.certificate.Validity;
import io.github.sceplifecycle.projection.Event;
import io.github.sceplifecycle.projection.IssuedCertificate;
import io.github.sceplifecycle.projection.Projection;
import io.github.sceplifecycle.scep.FailInfo;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Holds what was seen against what was projected, event by event and verdict by verdict. */
final class Comparison {

  private static final String NOTHING = "nothing";
  private static final String REFUSED = "refused, " + FailInfo.BAD_REQUEST.standardName();

  private final Projection projection;
  private final Observation observation;
  private final List<Difference> differences = new ArrayList<>();

  private Comparison(Projection projection, Observation observation) {
    this.projection = projection;
    this.observation = observation;
  }

  /** All differences, in the order of time. */
  static List<Difference> of(Projection projection, Observation observation) {
    Comparison comparison = new Comparison(projection, observation);
    comparison.certificates();
    comparison.events();
    comparison.verdicts();
    comparison.answers();
    comparison.renewals();
    return comparison.differences.stream().sorted(Comparator.comparing(Difference::at)).toList();
  }

  private void certificates() {
    List<Validity> projected =
        projection.certificates().stream().map(IssuedCertificate::validity).toList();
    List<Validity> seen = observation.certificates();
    for (int i = 0; i < Math.max(projected.size(), seen.size()); i++) {
      Optional<Validity> one = element(projected, i);
      Optional<Validity> other = element(seen, i);
      if (!one.equals(other)) {
        Instant at = one.or(() -> other).orElseThrow().notBefore();
        differ(at, words(i + 1, one), words(i + 1, other));
      }
    }
  }

  private static <T> Optional<T> element(List<T> list, int index) {
    return index < list.size() ? Optional.of(list.get(index)) : Optional.empty();
  }

  private static String words(int number, Optional<Validity> validity) {
    return validity
        .map(
            one ->
                "certificate "
                    + number
                    + " valid from "
                    + one.notBefore()
                    + " to "
                    + one.notAfter())
        .orElse(NOTHING);
  }

  private void events() {
    List<Event> unseen = new ArrayList<>(projection.events());
    for (Event seen : observation.events()) {
      if (!unseen.remove(seen)) {
        differ(seen.at(), NOTHING, words(seen));
      }
    }
    unseen.forEach(event -> differ(event.at(), words(event), NOTHING));
  }

  private static String words(Event event) {
    return event.kind() + " of certificate " + event.certificate();
  }

  /** Both timelines are constant between their changes, so these are enough. */
  private void verdicts() {
    Stream.concat(
            projection.attestation().spans().stream(), observation.attestation().spans().stream())
        .map(Timeline.Span::from)
        .distinct()
        .forEach(
            at -> {
              String projected = words(projection.attestation().at(at));
              String seen = words(observation.attestation().at(at));
              if (!projected.equals(seen)) {
                differ(at, projected, seen);
              }
            });
  }

  private static String words(Verdict verdict) {
    return verdict.kind()
        + " "
        + verdict.reasons()
        + verdict.until().map(until -> " until " + until).orElse("");
  }

  /** The authority's own answer, which knows nothing of core's rules for verdicts. */
  private void answers() {
    for (SignInAnswer answer : observation.answers().signIns()) {
      boolean projected = projection.attestation().at(answer.at()).satisfiesManagedCondition();
      if (projected != answer.attests()) {
        differ(answer.at(), signIn(projected), signIn(answer.attests()));
      }
    }
  }

  private static String signIn(boolean attests) {
    return attests ? "a sign-in attests" : "a sign-in does not attest";
  }

  /** An authority that takes no renewal requests says so in the norm's number (S-11, S-41). */
  private void renewals() {
    for (RenewalAnswer answer : observation.answers().renewals()) {
      if (!answer.words().equals(REFUSED)) {
        differ(answer.at(), "a renewal request is " + REFUSED, "it is " + answer.words());
      }
    }
  }

  private void differ(Instant at, String projected, String seen) {
    differences.add(new Difference(at, projected, seen));
  }
}
