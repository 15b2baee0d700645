package io.github.sceplifecycle.redistribution;

import io.github.sceplifecycle.policy.LeadTime;
import io.github.sceplifecycle.policy.RenewalPolicy;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;

/**
 * A policy stated in another unit for certificates of one lifetime: days before expiry as percent,
 * percent as days (S-10).
 *
 * <p>Rounding is always towards the longer lead, so that the result opens no later than the policy
 * it stands for, and neither does the result of converting it back. For a lifetime of 365 days, 60
 * days become 17 % (62.05 days), and 17 % become 63 days.
 *
 * @param policy the policy in the other unit
 * @param opensEarlier by how much it opens earlier for this lifetime; never negative
 */
public record Conversion(RenewalPolicy policy, Duration opensEarlier) {

  private static final long SECONDS_PER_DAY = 86_400;

  /** Checks that nothing is null. */
  public Conversion {
    Objects.requireNonNull(policy, "policy");
    Objects.requireNonNull(opensEarlier, "opensEarlier");
  }

  /**
   * The fewest whole days before expiry that open no later.
   *
   * @param policy the policy to convert
   * @param lifetime the lifetime of the certificates; whole seconds, not negative
   * @return the conversion; empty when the policy never opens a window
   * @throws IllegalArgumentException if {@code lifetime} is negative, has a fraction of a second or
   *     is longer than X.509 can state
   */
  public static Optional<Conversion> toDaysBeforeExpiry(RenewalPolicy policy, Duration lifetime) {
    long seconds = Lead.seconds(policy, checked(lifetime));
    if (seconds == Lead.NEVER) {
      return Optional.empty();
    }
    boolean whole =
        seconds % SECONDS_PER_DAY == 0 && Lead.nanos(policy, lifetime.toSeconds(), seconds) == 0;
    long days = seconds / SECONDS_PER_DAY + (whole ? 0 : 1);
    return Optional.of(
        between(policy, RenewalPolicy.daysBeforeExpiry(Math.max(1, days)), lifetime));
  }

  /**
   * The smallest whole percentage of the lifetime that opens no later.
   *
   * @param policy the policy to convert
   * @param lifetime the lifetime of the certificates; whole seconds, not negative
   * @return the conversion; empty when the policy never opens a window, or opens it before 99 % of
   *     the lifetime remain
   * @throws IllegalArgumentException if {@code lifetime} is negative, has a fraction of a second or
   *     is longer than X.509 can state
   */
  public static Optional<Conversion> toPercentRemaining(RenewalPolicy policy, Duration lifetime) {
    if (Lead.seconds(policy, checked(lifetime)) == Lead.NEVER) {
      return Optional.empty();
    }
    for (int percent = 1; percent <= 99; percent++) {
      Conversion candidate = between(policy, RenewalPolicy.percentRemaining(percent), lifetime);
      if (!candidate.opensEarlier.isNegative()) {
        return Optional.of(candidate);
      }
    }
    return Optional.empty();
  }

  private static Conversion between(RenewalPolicy from, RenewalPolicy to, Duration lifetime) {
    return new Conversion(to, lead(to, lifetime).minus(lead(from, lifetime)));
  }

  private static Duration lead(RenewalPolicy policy, Duration lifetime) {
    long seconds = Lead.seconds(policy, lifetime.toSeconds());
    return Duration.ofSeconds(seconds, Lead.nanos(policy, lifetime.toSeconds(), seconds));
  }

  private static long checked(Duration lifetime) {
    boolean legal =
        lifetime.toNanosPart() == 0
            && !lifetime.isNegative()
            && lifetime.compareTo(LeadTime.LONGEST) <= 0;
    if (!legal) {
      throw new IllegalArgumentException(
          "lifetime must be whole seconds, not negative and at most ten thousand years, but was "
              + lifetime);
    }
    return lifetime.toSeconds();
  }
}
