package io.github.sceplifecycle.examples.plan;

import io.github.sceplifecycle.redistribution.Phase;
import java.util.Optional;

/** How urgent a certificate is, the most urgent first. */
public enum Urgency {
  /** After {@code notAfter}. */
  EXPIRED,
  /** The window is open. */
  DUE,
  /** The phase is not known. */
  UNKNOWN,
  /** Valid, and the window is not open. */
  CURRENT,
  /** Before {@code notBefore}. */
  NOT_YET_VALID,
  /** Another certificate of the same profile stands in its place (S-43). */
  SUPERSEDED;

  static Urgency of(PlannedCertificate certificate) {
    if (certificate.superseded()) {
      return SUPERSEDED;
    }
    Optional<Phase> phase = certificate.outlook().phase();
    return phase.map(Urgency::of).orElse(UNKNOWN);
  }

  private static Urgency of(Phase phase) {
    return switch (phase) {
      case EXPIRED -> EXPIRED;
      case REDISTRIBUTION_DUE -> DUE;
      case CURRENT -> CURRENT;
      case NOT_YET_VALID -> NOT_YET_VALID;
    };
  }
}
