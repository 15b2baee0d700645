package io.github.sceplifecycle.authority;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;

/**
 * What an authority issues and refuses.
 *
 * @param lifetime how long a certificate is valid that it issues; whole seconds, positive (S-12: it
 *     decides, not what a profile requests)
 * @param renewalRequests what it does with a RenewalReq
 * @param unusedRule its rule for certificates that are never used; empty when it has none
 */
public record Issuance(
    Duration lifetime, RenewalRequests renewalRequests, Optional<UnusedRule> unusedRule) {

  /**
   * Checks the lifetime.
   *
   * @throws IllegalArgumentException if it is not positive or has a fraction of a second
   */
  public Issuance {
    Objects.requireNonNull(renewalRequests, "renewalRequests");
    Objects.requireNonNull(unusedRule, "unusedRule");
    if (lifetime.toNanosPart() != 0 || lifetime.toSeconds() < 1) {
      throw new IllegalArgumentException(
          "lifetime must be positive whole seconds, but was " + lifetime);
    }
  }
}
