package io.github.sceplifecycle.redistribution;

import io.github.sceplifecycle.certificate.Validity;
import io.github.sceplifecycle.policy.RenewalPolicy;
import java.time.Instant;

/**
 * Where a certificate stands under a policy. At every instant exactly one phase holds (S-9).
 *
 * <p>A certificate of 2026-01-01T00:00:00Z to 2027-01-01T00:00:00Z under 60 days before expiry is
 * not yet valid before the first of these instants, current from then on, due from
 * 2026-11-02T00:00:00Z to 2027-01-01T00:00:00Z, both inclusive, and expired one nanosecond later.
 */
public enum Phase {
  /** Before {@code notBefore}. */
  NOT_YET_VALID,
  /** Valid, and the window is not open: before {@code opensAt}, or there is no window. */
  CURRENT,
  /** Valid, and the window is open: from {@code opensAt} to {@code notAfter}, both inclusive. */
  REDISTRIBUTION_DUE,
  /** After {@code notAfter}. */
  EXPIRED;

  /**
   * The phase of a certificate at an instant.
   *
   * @param policy the policy
   * @param validity when the certificate is valid
   * @param at any instant
   * @return the phase
   */
  public static Phase of(RenewalPolicy policy, Validity validity, Instant at) {
    if (validity.isNotYetValidAt(at)) {
      return NOT_YET_VALID;
    }
    if (validity.isExpiredAt(at)) {
      return EXPIRED;
    }
    boolean due = Lead.reaches(policy, validity.lifetimeSeconds(), at, validity.notAfter());
    return due ? REDISTRIBUTION_DUE : CURRENT;
  }
}
