package io.github.sceplifecycle.jamf;

import io.github.sceplifecycle.linking.SubjectLink;
import io.github.sceplifecycle.policy.AfterExpiry;
import io.github.sceplifecycle.policy.Cadence;
import io.github.sceplifecycle.policy.ProfileIdentity;
import io.github.sceplifecycle.policy.RenewalPolicy;
import io.github.sceplifecycle.policy.RenewalSetting;
import io.github.sceplifecycle.policy.Retry;
import io.github.sceplifecycle.policy.ScepProfile;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * A Jamf configuration profile.
 *
 * <p>The setting is the profile's: all its SCEP payloads share it, and when the certificate of one
 * comes due the whole profile is redistributed and all are replaced.
 *
 * @param identity which profile
 * @param setting what is known of "Redistribute Profile" (S-34)
 * @param payloads its SCEP payloads in the order of the document; empty when it has none; copied
 * @param notes what else the document says; decides nothing
 */
public record JamfProfile(
    JamfProfileIdentity identity,
    RenewalSetting setting,
    List<ScepPayload> payloads,
    ProfileNotes notes) {

  /**
   * How Jamf goes on: every six hours without bound, which its documentation says of computers
   * (S-13); and after expiry too, for nothing says that it stops (S-14).
   */
  public static final Retry RETRY = new Retry(Cadence.everyHours(6), AfterExpiry.CONTINUES);

  /**
   * The variable that Jamf replaces with the profile's identifier, in letters of either case. Jamf
   * does not document it; exports show it.
   */
  public static final String IDENTIFIER_VARIABLE = "$PROFILE_IDENTIFIER";

  /** Copies the list. */
  public JamfProfile {
    Objects.requireNonNull(identity, "identity");
    Objects.requireNonNull(setting, "setting");
    payloads = List.copyOf(payloads);
    Objects.requireNonNull(notes, "notes");
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
   * Whether several SCEP payloads share the profile's one setting: whichever certificate comes due
   * first has all of them replaced.
   *
   * @return whether there is more than one
   */
  public boolean sharesSetting() {
    return payloads.size() > 1;
  }

  /**
   * What ties a payload of this profile to the certificates that it brings (S-43).
   *
   * @param payload one of this profile's payloads
   * @return the link; {@link SubjectLink#NONE} when the subject names nothing of the profile
   */
  public SubjectLink linkOf(ScepPayload payload) {
    return SubjectLink.of(scepProfile(payload), Set.of(IDENTIFIER_VARIABLE));
  }

  /**
   * Which other payloads of the profile use the certificate that a payload brings. Where a profile
   * has several SCEP payloads, this tells the one of the Wi-Fi from the others; one that nothing
   * uses may still be meant for a program on the device, as Okta Verify's is.
   *
   * @param payload one of this profile's payloads
   * @return their types, in the order of the document, for instance {@code com.apple.wifi.managed}
   */
  public List<String> usersOf(ScepPayload payload) {
    return notes.identityUses().getOrDefault(IdentityUses.key(payload.uuid()), List.of());
  }

  /**
   * The same profile with "Redistribute Profile" as the caller states it, for documents that do not
   * carry it (S-34).
   *
   * @param days from 1 to 3 652 425, or 0, Jamf's word for never
   * @return the profile; unchanged where the document states the setting
   * @throws IllegalArgumentException if {@code days} is out of range
   */
  public JamfProfile supplyingRedistributeDays(int days) {
    RenewalPolicy policy = days == 0 ? RenewalPolicy.none() : RenewalPolicy.daysBeforeExpiry(days);
    return setting instanceof RenewalSetting.Stated
        ? this
        : new JamfProfile(identity, new RenewalSetting.Supplied(policy), payloads, notes);
  }

  JamfProfile signed(ProfileSignature signature) {
    return new JamfProfile(identity, setting, payloads, notes.signed(signature));
  }

  private ScepProfile scepProfile(ScepPayload payload) {
    ProfileIdentity which =
        new ProfileIdentity(
            identity.identifier(), identity.name(), identity.platform(), payload.place());
    return new ScepProfile(which, setting, RETRY, payload.requested());
  }
}
