package io.github.sceplifecycle.jamf;

import io.github.sceplifecycle.policy.LeadTime;
import io.github.sceplifecycle.policy.RenewalPolicy;
import io.github.sceplifecycle.redistribution.Conversion;
import java.time.Duration;
import java.util.Objects;

/**
 * "Redistribute Profile" as Jamf can hold it: whole days before expiry, or off (S-10).
 *
 * <p>Jamf can hold any policy for certificates of one lifetime, with less than a day of error. For
 * a lifetime of 365 days, 17 percent remaining (62 days and 1.2 hours) become 63 days, which opens
 * 22.8 hours earlier. For a lifetime of less than a day, one day covers it: the certificate is due
 * at birth (S-7).
 *
 * @param days from 1 to 3 652 425; 0 is off
 * @param opensEarlier by how much certificates of that lifetime come due earlier than the policy
 *     says; never negative, and less than a day
 */
public record RedistributeDays(int days, Duration opensEarlier) {

  private static final int MOST = (int) LeadTime.LONGEST.toDays();
  private static final Duration DAY = Duration.ofDays(1);

  /**
   * Checks both.
   *
   * @throws IllegalArgumentException if {@code days} is out of range, or {@code opensEarlier} is
   *     negative, a day or more, or not zero where the setting is off
   */
  public RedistributeDays {
    Objects.requireNonNull(opensEarlier, "opensEarlier");
    if (days < 0 || days > MOST) {
      throw new IllegalArgumentException("days must be from 0 to " + MOST + ", but was " + days);
    }
    boolean exact = opensEarlier.isZero();
    if (opensEarlier.isNegative() || opensEarlier.compareTo(DAY) >= 0 || (days == 0 && !exact)) {
      throw new IllegalArgumentException(
          "opensEarlier must be from PT0S to less than a day, PT0S for off, but was "
              + opensEarlier);
    }
  }

  /**
   * The setting that opens no later than a policy, and as little earlier as whole days allow.
   *
   * @param policy the policy
   * @param lifetime the lifetime of the certificates; whole seconds, not negative
   * @return the setting; off for a policy that never opens a window
   * @throws IllegalArgumentException if {@code lifetime} is negative, has a fraction of a second or
   *     is longer than X.509 can state
   */
  public static RedistributeDays nearest(RenewalPolicy policy, Duration lifetime) {
    return Conversion.toDaysBeforeExpiry(policy, lifetime)
        .map(RedistributeDays::of)
        .orElse(new RedistributeDays(0, Duration.ZERO));
  }

  private static RedistributeDays of(Conversion conversion) {
    LeadTime days = (LeadTime) conversion.policy();
    return new RedistributeDays((int) days.lead().toDays(), conversion.opensEarlier());
  }

  /**
   * The setting as a policy.
   *
   * @return so many days before expiry; no redistribution where it is off
   */
  public RenewalPolicy policy() {
    return days == 0 ? RenewalPolicy.none() : RenewalPolicy.daysBeforeExpiry(days);
  }

  /**
   * The setting as an administrator sees it. How Jamf's console words the setting when it is off is
   * not documented; {@code off} is ours.
   *
   * @return for instance {@code Redistribute Profile: 60 days}
   */
  public String words() {
    String value = days == 0 ? "off" : days + (days == 1 ? " day" : " days");
    return "Redistribute Profile: " + value;
  }
}
