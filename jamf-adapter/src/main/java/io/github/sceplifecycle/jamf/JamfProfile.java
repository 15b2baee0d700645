package io.github.sceplifecycle.jamf;

import io.github.sceplifecycle.policy.AfterExpiry;
import io.github.sceplifecycle.policy.Cadence;
import io.github.sceplifecycle.policy.ProfileIdentity;
import io.github.sceplifecycle.policy.RenewalPolicy;
import io.github.sceplifecycle.policy.RenewalSetting;
import io.github.sceplifecycle.policy.Retry;
import io.github.sceplifecycle.policy.ScepProfile;
import java.util.List;
import java.util.Locale;
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

  private static final int SHORTEST_LINK = 8;

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
   * What ties a payload of this profile to the certificates that it brings: the subject's text, the
   * case of letters aside. The profile's number and an identifier of fewer than eight characters
   * tie nothing, for any text may hold them.
   *
   * @param payload one of this profile's payloads
   * @return the link; {@link ProfileLink#NOT_LINKABLE} when the subject names nothing of the
   *     profile
   */
  public ProfileLink linkOf(ScepPayload payload) {
    return payload
        .requested()
        .subject()
        .map(subject -> link(payload, subject.toLowerCase(Locale.ROOT)))
        .orElse(ProfileLink.UNKNOWN);
  }

  private ProfileLink link(ScepPayload payload, String subject) {
    if (payload.namesProfileInSubject()) {
      return ProfileLink.BY_VARIABLE;
    }
    boolean named =
        identity
            .uuid()
            .filter(uuid -> uuid.length() >= SHORTEST_LINK)
            .map(uuid -> uuid.toLowerCase(Locale.ROOT))
            .filter(subject::contains)
            .isPresent();
    return named ? ProfileLink.BY_IDENTIFIER : ProfileLink.NOT_LINKABLE;
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
