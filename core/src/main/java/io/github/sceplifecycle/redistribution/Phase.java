package io.github.sceplifecycle.redistribution;

import io.github.sceplifecycle.certificate.Validity;
import io.github.sceplifecycle.policy.RenewalPolicy;
import java.time.Instant;

/** Where a certificate stands under a policy. At every instant exactly one phase holds (S-9). */
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
