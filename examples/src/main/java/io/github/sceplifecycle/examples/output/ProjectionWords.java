package io.github.sceplifecycle.examples.output;

import io.github.sceplifecycle.attestation.Reason;
import io.github.sceplifecycle.attestation.Timeline;
import io.github.sceplifecycle.attestation.VerdictKind;
import io.github.sceplifecycle.projection.Event;
import io.github.sceplifecycle.projection.Projection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A projection in sentences. */
public final class ProjectionWords {

  private ProjectionWords() {}

  /** What it comes to, with its dates. */
  static String summary(Projection projection) {
    Timeline attestation = projection.attestation();
    long days = lost(attestation).mapToLong(one -> Words.daysBetween(one.from(), one.to())).sum();
    String span = "From " + attestation.from() + " to " + attestation.to() + ": ";
    return span
        + lost(attestation)
            .findFirst()
            .map(first -> lost(first, attestation, " (" + first.from() + ")"))
            .map(lost -> lost + "; " + days + " days without it in all.")
            .orElse("the device attests all the time.");
  }

  /**
   * When attestation is lost for the first time, in days since the first certificate's issue.
   *
   * @param projection the projection
   * @return when and why, without a full stop; empty when it is not lost
   */
  public static Optional<String> lost(Projection projection) {
    Timeline attestation = projection.attestation();
    return lost(attestation).findFirst().map(first -> lost(first, attestation, ""));
  }

  private static String lost(Stretch first, Timeline attestation, String date) {
    return String.format(
        Locale.ROOT,
        "attestation is lost on day %d%s because %s",
        Words.daysBetween(attestation.from(), first.from()),
        date,
        reasons(first.reasons()));
  }

  private static Stream<Stretch> lost(Timeline attestation) {
    return Stretch.of(attestation).stream()
        .filter(stretch -> stretch.kind() != VerdictKind.ATTESTED);
  }

  private static String reasons(List<Reason> reasons) {
    return String.join(
        ", and ",
        reasons.stream()
            .map(reason -> lowerFirst(reason.sentence()) + " (" + reason.rule() + ")")
            .toList());
  }

  private static String lowerFirst(String sentence) {
    return Character.toLowerCase(sentence.charAt(0)) + sentence.substring(1);
  }

  /**
   * What happens.
   *
   * @param event the event
   * @return a sentence without its full stop
   */
  public static String event(Event event) {
    String certificate = "certificate " + event.certificate();
    return switch (event.kind()) {
      case EXPIRED -> certificate + " has expired";
      case ATTEMPTS_STOPPED -> "the MDM gives up on " + certificate;
      case WINDOW_OPENED -> certificate + " is due for redistribution";
      case ATTEMPT_FAILED -> "an attempt to replace " + certificate + " fails";
      case ATTEMPT_SUCCEEDED -> "an attempt to replace " + certificate + " succeeds";
      case ISSUED -> certificate + " is issued";
      case SUPERSEDED -> certificate + " is superseded";
      case FIRST_USED -> certificate + " is used for the first time";
      case REVOKED_FOR_DISUSE -> certificate + " is revoked, because it was never used";
      case ATTESTATION_LOST -> "the device attests no more";
      case ATTESTATION_REGAINED -> "the device attests again";
    };
  }
}
