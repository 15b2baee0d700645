package io.github.sceplifecycle.jamf;

import io.github.sceplifecycle.policy.AfterExpiry;
import io.github.sceplifecycle.policy.Cadence;
import io.github.sceplifecycle.policy.ProfileIdentity;
import io.github.sceplifecycle.policy.RenewalPolicy;
import io.github.sceplifecycle.policy.RenewalSetting;
import io.github.sceplifecycle.policy.Retry;
import io.github.sceplifecycle.policy.ScepProfile;
import java.util.List;
import java.util.Objects;

/**
 * A Jamf configuration profile.
 *
 * <p>The setting is the profile's: all its SCEP payloads share it, and when the certificate of one
 * comes due the whole profile is redistributed and all are replaced.
 *
 * @param identity which profile
 * @param setting what is known of "Redistribute Profile" (S-34)
 * @param payloads its SCEP payloads in the order of the document; empty when it has none; copied
 */
public record JamfProfile(
    JamfProfileIdentity identity, RenewalSetting setting, List<ScepPayload> payloads) {

  /**
   * How Jamf goes on: every six hours without bound, which its documentation says of computers
   * (S-13); and after expiry too, for nothing says that it stops (S-14).
   */
  public static final Retry RETRY = new Retry(Cadence.everyHours(6), AfterExpiry.CONTINUES);

  /** Copies the list. */
  public JamfProfile {
    Objects.requireNonNull(identity, "identity");
    Objects.requireNonNull(setting, "setting");
    payloads = List.copyOf(payloads);
  }

  /**
   * The profile in the core's words.
   *
   * @return one for each SCEP payload; all share the profile's identifier and setting
   */
  public List<ScepProfile> scepProfiles() {
    return payloads.stream().map(this::scepProfile).toList();
  }

  /**
   * The same profile with "Redistribute Profile" as the caller states it, for documents that do not
   * carry it (S-34).
   *
   * @param days from 1 to 3 652 425
   * @return the profile; unchanged where the document states the setting
   * @throws IllegalArgumentException if {@code days} is out of range
   */
  public JamfProfile supplyingRedistributeDays(int days) {
    RenewalPolicy policy = RenewalPolicy.daysBeforeExpiry(days);
    return setting instanceof RenewalSetting.Stated
        ? this
        : new JamfProfile(identity, new RenewalSetting.Supplied(policy), payloads);
  }

  private ScepProfile scepProfile(ScepPayload payload) {
    ProfileIdentity which =
        new ProfileIdentity(
            identity.identifier(), identity.name(), identity.platform(), payload.place());
    return new ScepProfile(which, setting, RETRY, payload.requested());
  }
}
