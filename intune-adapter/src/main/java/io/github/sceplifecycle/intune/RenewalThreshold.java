package io.github.sceplifecycle.intune;

import io.github.sceplifecycle.policy.RenewalPolicy;
import io.github.sceplifecycle.redistribution.Conversion;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;

/**
 * The way back into Intune: the setting of a profile that stands nearest to a policy and opens no
 * later (S-10).
 *
 * <p>Intune holds whole percents of the lifetime only. For certificates of 365 days, 60 days before
 * expiry become 17 %, which is 62.05 days: the window opens 49 hours and 12 minutes earlier.
 *
 * @param percent whole percent of the lifetime that remains when the window opens; from 1 to 99
 * @param opensEarlier by how much it opens before the policy's window does, for the lifetime in
 *     question; never negative
 */
public record RenewalThreshold(int percent, Duration opensEarlier) {

  private static final int LEAST = 1;
  private static final int MOST = 99;

  /**
   * Checks both.
   *
   * @throws IllegalArgumentException if {@code percent} is not from 1 to 99 or {@code opensEarlier}
   *     is negative
   */
  public RenewalThreshold {
    Objects.requireNonNull(opensEarlier, "opensEarlier");
    if (percent < LEAST || percent > MOST) {
      throw new IllegalArgumentException("percent must be from 1 to 99, but was " + percent);
    }
    if (opensEarlier.isNegative()) {
      throw new IllegalArgumentException(
          "opensEarlier must not be negative, but was " + opensEarlier);
    }
  }

  /**
   * The smallest threshold that opens no later than a policy does.
   *
   * @param policy the policy to be held
   * @param lifetime the lifetime of the certificates, as their authority issues them; whole
   *     seconds, not negative
   * @return the threshold; empty where Intune can hold none: when the policy never opens a window,
   *     which Intune has no word for, or opens it while more than 99 % of the lifetime remain
   * @throws IllegalArgumentException if {@code lifetime} is negative, has a fraction of a second or
   *     is longer than X.509 can state
   */
  public static Optional<RenewalThreshold> nearest(RenewalPolicy policy, Duration lifetime) {
    return Conversion.toPercentRemaining(policy, lifetime)
        .map(nearest -> new RenewalThreshold(percentOf(nearest), nearest.opensEarlier()));
  }

  /**
   * The policy that a profile with this threshold has.
   *
   * @return the policy
   */
  public RenewalPolicy policy() {
    return RenewalPolicy.percentRemaining(percent);
  }

  /**
   * What to enter, in the words of the admin center.
   *
   * @return for instance {@code Renewal threshold (%): 20}
   */
  public String inTheConsole() {
    return "Renewal threshold (%): " + percent;
  }

  /** A conversion states whole percents, but as a share in its lowest terms. */
  private static int percentOf(Conversion conversion) {
    for (int percent = LEAST; percent <= MOST; percent++) {
      if (conversion.policy().equals(RenewalPolicy.percentRemaining(percent))) {
        return percent;
      }
    }
    throw new IllegalStateException("no whole percent: " + conversion.policy());
  }
}
