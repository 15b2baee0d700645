package io.github.sceplifecycle.authority;

import io.github.sceplifecycle.certificate.Validity;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;

/**
 * What an authority issues and refuses.
 *
 * @param lifetime how long a certificate is valid that it issues; whole seconds, positive, at most
 *     {@link Validity#LONGEST} (S-12: it decides, not what a profile requests)
 * @param renewalRequests what it does with a RenewalReq
 * @param unusedRule its rule for certificates that are never used; empty when it has none
 */
public record Issuance(
    Duration lifetime, RenewalRequests renewalRequests, Optional<UnusedRule> unusedRule) {

  /**
   * Checks the lifetime.
   *
   * @throws IllegalArgumentException if it is not positive, longer than {@link Validity#LONGEST} or
   *     has a fraction of a second
   */
  public Issuance {
    Objects.requireNonNull(renewalRequests, "renewalRequests");
    Objects.requireNonNull(unusedRule, "unusedRule");
    if (lifetime.toNanosPart() != 0
        || lifetime.toSeconds() < 1
        || lifetime.compareTo(Validity.LONGEST) > 0) {
      throw new IllegalArgumentException(
          "lifetime must be whole seconds from PT1S to "
              + Validity.LONGEST
              + ", but was "
              + lifetime);
    }
  }
}
