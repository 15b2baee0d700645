package io.github.sceplifecycle.jamf;

import io.github.sceplifecycle.policy.RenewalPolicy;
import io.github.sceplifecycle.policy.ScepProfile;
import java.util.List;

/**
 * A Jamf configuration profile.
 *
 * @param scepProfiles one for each SCEP payload; all share the profile's identifier and setting
 */
public record JamfProfile(List<ScepProfile> scepProfiles) {

  /** Copies the list. */
  public JamfProfile {
    scepProfiles = List.copyOf(scepProfiles);
  }

  /**
   * The same profile with "Redistribute Profile" as the caller states it, for documents that do not
   * carry it (S-34).
   *
   * @param days from 1
   * @return the profile; unchanged where the document states the setting
   */
  public JamfProfile supplyingRedistributeDays(int days) {
    RenewalPolicy policy = RenewalPolicy.daysBeforeExpiry(days);
    return new JamfProfile(
        scepProfiles.stream().map(profile -> profile.supplying(policy)).toList());
  }
}
