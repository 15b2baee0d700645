package io.github.sceplifecycle.audit;

import io.github.sceplifecycle.knowledge.Truth;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;

/**
 * How the profile's MDM works, as far as a profile does not carry it.
 *
 * @param sendsRenewalRequests whether devices renew with RenewalReq, on which the MDM then relies
 * @param linkable whether something in an inventory can tie a certificate to the profile
 * @param challengeLife for how long a challenge that it obtained can be redeemed; empty when it has
 *     no end or nobody knows
 */
public record Delivery(
    Truth sendsRenewalRequests, Truth linkable, Optional<Duration> challengeLife) {

  private static final Delivery UNKNOWN =
      new Delivery(Truth.UNKNOWN, Truth.UNKNOWN, Optional.empty());

  /** Checks that nothing is null. */
  public Delivery {
    Objects.requireNonNull(sendsRenewalRequests, "sendsRenewalRequests");
    Objects.requireNonNull(linkable, "linkable");
    Objects.requireNonNull(challengeLife, "challengeLife");
  }

  /**
   * Nothing known.
   *
   * @return an unknown delivery
   */
  public static Delivery unknown() {
    return UNKNOWN;
  }
}
