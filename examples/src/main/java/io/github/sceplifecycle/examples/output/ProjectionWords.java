package io.github.sceplifecycle.examples.output;

import io.github.sceplifecycle.attestation.Reason;
import io.github.sceplifecycle.attestation.VerdictKind;
import io.github.sceplifecycle.projection.Event;
import io.github.sceplifecycle.projection.Projection;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** A projection in sentences. */
public final class ProjectionWords {

  private ProjectionWords() {}

  /** What it comes to, with its dates. */
  static String summary(Projection projection) {
    Instant start = projection.attestation().from();
    return "From "
        + start
        + " to "
        + projection.attestation().to()
        + ": "
        + outcome(projection, first -> " (" + first + ")");
  }

  /**
   * What it comes to, in days since the first certificate was issued.
   *
   * @param projection the projection
   * @return a sentence: when attestation is lost and why, or that it is not
   */
  public static String outcome(Projection projection) {
    return outcome(projection, first -> "");
  }

  private static String outcome(Projection projection, Function<Instant, String> date) {
    List<Stretch> lost =
        Stretch.of(projection.attestation()).stream()
            .filter(stretch -> stretch.kind() != VerdictKind.ATTESTED)
            .toList();
    if (lost.isEmpty()) {
      return "the device attests all the time.";
    }
    Stretch first = lost.get(0);
    long days = lost.stream().mapToLong(one -> Words.daysBetween(one.from(), one.to())).sum();
    return String.format(
        Locale.ROOT,
        "attestation is lost on day %d%s because %s; %d days without it in all.",
        Words.daysBetween(projection.attestation().from(), first.from()),
        date.apply(first.from()),
        reasons(first.reasons()),
        days);
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
