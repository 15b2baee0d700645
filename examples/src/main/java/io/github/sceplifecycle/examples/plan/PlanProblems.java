package io.github.sceplifecycle.examples.plan;

import io.github.sceplifecycle.certificate.DistinguishedName;
import io.github.sceplifecycle.intake.Place;
import io.github.sceplifecycle.intake.Problem;
import io.github.sceplifecycle.intake.ProblemKind;
import io.github.sceplifecycle.intake.VisibleText;
import io.github.sceplifecycle.linking.Link;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a plan has to say about certificates that it could not place or date. */
final class PlanProblems {

  private PlanProblems() {}

  static Problem missing(PlannedCertificate line, Missing missing) {
    return about(line, ProblemKind.MISSING, missing.sentence());
  }

  /** Some profile brought it, and it is not known which. */
  static Problem unlinked(PlannedCertificate line, Link link) {
    return about(
        line,
        ProblemKind.NOT_LINKABLE,
        link instanceof Link.Ambiguous ambiguous ? which(ambiguous) : noneFits(link));
  }

  static Problem noProfile(Fleet fleet, String document, long certificates) {
    String expected =
        String.format(
            Locale.ROOT,
            "no %s profile was given, so the windows of %s that a SCEP profile brought are not known",
            fleet.source().displayName(),
            certificates == 1 ? "one certificate" : certificates + " certificates");
    return new Problem(Place.whole(document), ProblemKind.NOT_LINKABLE, "", expected);
  }

  private static String which(Link.Ambiguous link) {
    String names =
        link.candidates().stream()
            .map(profile -> VisibleText.of(profile.identity().displayName()))
            .collect(Collectors.joining(", "));
    return String.format(
        Locale.ROOT,
        "nothing tells which of %d profiles brought it: %s",
        link.candidates().size(),
        names);
  }

  private static String noneFits(Link link) {
    Optional<String> named = link instanceof Link.NoneFits other ? other.named() : Optional.empty();
    return named
        .map(name -> "the profile that brought it was not given: " + VisibleText.of(name))
        .orElse("no profile that was given is for its platform");
  }

  private static Problem about(PlannedCertificate line, ProblemKind kind, String expected) {
    String subject =
        line.certificate().identity().subject().map(DistinguishedName::text).orElse("");
    String found = "certificate " + subject + " of " + line.device().identity().displayName();
    return new Problem(Place.whole(line.device().document()), kind, found, expected);
  }
}
