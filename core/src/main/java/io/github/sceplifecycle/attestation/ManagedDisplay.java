package io.github.sceplifecycle.attestation;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/**
 * What the authority is expected to display of a device (S-24). It learns what a device can do only
 * from a sign-in: after a certificate was replaced the device shows as unmanaged, and after it
 * lapsed as managed, until the next one.
 */
public enum ManagedDisplay {
  /** Shown as managed. */
  MANAGED,
  /** Shown as not managed. */
  NOT_MANAGED,
  /** Not to be told: no sign-in is known, or the verdict at the last one was open. */
  UNKNOWN;

  /**
   * What is displayed at an instant.
   *
   * @param capability what the device can do over time
   * @param signIns the instants of its sign-ins, in any order; those outside the timeline do not
   *     count
   * @param at the instant
   * @return what the last sign-in at or before that instant showed
   */
  public static ManagedDisplay at(Timeline capability, List<Instant> signIns, Instant at) {
    return signIns.stream()
        .filter(signIn -> !signIn.isAfter(at))
        .filter(signIn -> !signIn.isBefore(capability.from()) && signIn.isBefore(capability.to()))
        .max(Comparator.naturalOrder())
        .map(signIn -> shown(capability.at(signIn)))
        .orElse(UNKNOWN);
  }

  private static ManagedDisplay shown(Verdict verdict) {
    return switch (verdict.kind()) {
      case ATTESTED -> MANAGED;
      case DENIED -> NOT_MANAGED;
      case INDETERMINATE, NOT_APPLICABLE -> UNKNOWN;
    };
  }
}
