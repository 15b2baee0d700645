package io.github.sceplifecycle.advice;

import io.github.sceplifecycle.policy.RenewalPolicy;

/** In which whole numbers an MDM holds its setting. The names are part of the API. */
public enum SettingUnit {
  /** Whole days before expiry, as Jamf counts (S-5). */
  DAYS_BEFORE_EXPIRY {
    @Override
    public RenewalPolicy policy(long value) {
      return RenewalPolicy.daysBeforeExpiry(value);
    }
  },
  /** Whole percent of the lifetime that remain, as Intune counts (S-6). */
  PERCENT_REMAINING {
    @Override
    public RenewalPolicy policy(long value) {
      return RenewalPolicy.percentRemaining((int) Math.min(value, Integer.MAX_VALUE));
    }
  };

  /**
   * The policy that a setting of this unit states.
   *
   * @param value the setting: days from 1 to 3 652 425, percent from 1 to 99
   * @return the policy
   * @throws IllegalArgumentException if {@code value} is out of range
   */
  public abstract RenewalPolicy policy(long value);
}
