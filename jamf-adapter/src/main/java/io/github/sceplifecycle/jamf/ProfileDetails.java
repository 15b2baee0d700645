package io.github.sceplifecycle.jamf;

import io.github.sceplifecycle.documents.Fields;
import io.github.sceplifecycle.documents.Limits;
import io.github.sceplifecycle.policy.RenewalSetting;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads one profile: in Jamf's own form, or as a property list. */
final class ProfileDetails {

  private static final String GENERAL = "general";

  private ProfileDetails() {}

  /** A profile of the Classic API, with or without the {@code general} around its members. */
  static JamfProfile classic(Fields profile, Optional<JamfProfileKind> wrapped, Limits limits) {
    Fields general = profile.object(GENERAL).orElse(profile);
    JamfProfileKind kind = wrapped.orElseGet(() -> ProfileShapes.kindOf(general));
    Optional<Fields> list = PayloadsText.read(general, limits);
    ProfileLevel level = level(general, list, kind);
    JamfProfileIdentity identity =
        new JamfProfileIdentity(
            general.nonBlank("uuid").or(() -> list.flatMap(ProfileDetails::uuid)),
            Words.identifier(general, "id"),
            general.nonBlank("name").or(() -> list.flatMap(ProfileDetails::name)).orElse(""),
            kind,
            level);
    List<ScepPayload> payloads =
        list.map(fields -> ScepPayloads.of(fields, level.store())).orElse(List.of());
    RenewalSetting setting = RedistributeSetting.read(general, kind, !payloads.isEmpty());
    return new JamfProfile(identity, setting, payloads, notes(redeployOnUpdate(general), list));
  }

  /** A bare property list, or one profile of a device's answer to {@code ProfileList}. */
  static JamfProfile bare(Fields profile) {
    ProfileLevel level = scope(profile);
    JamfProfileIdentity identity =
        new JamfProfileIdentity(
            uuid(profile),
            Optional.empty(),
            name(profile).orElse(""),
            JamfProfileKind.PAYLOADS_ONLY,
            level);
    List<ScepPayload> payloads = ScepPayloads.of(profile, level.store());
    return new JamfProfile(
        identity,
        RedistributeSetting.notExported(profile, !payloads.isEmpty()),
        payloads,
        notes(Optional.empty(), Optional.of(profile)));
  }

  private static ProfileNotes notes(Optional<String> redeployOnUpdate, Optional<Fields> list) {
    return new ProfileNotes(
        redeployOnUpdate, ProfileSignature.none(), list.map(IdentityUses::of).orElse(Map.of()));
  }

  /** Only a text is taken, and one of another type is no fault: it decides nothing. */
  private static Optional<String> redeployOnUpdate(Fields general) {
    return Words.first(
        general, Words::sayingSomething, List.of("redeploy_on_update", "redeployOnUpdate"));
  }

  private static ProfileLevel level(Fields general, Optional<Fields> list, JamfProfileKind kind) {
    Optional<ProfileLevel> stated =
        kind == JamfProfileKind.PAYLOADS_ONLY
            ? Optional.empty()
            : ProfileLevel.read(general, "level");
    return stated.orElseGet(() -> list.map(ProfileDetails::scope).orElse(ProfileLevel.UNKNOWN));
  }

  private static ProfileLevel scope(Fields list) {
    return ProfileLevel.read(list, "PayloadScope").orElse(ProfileLevel.UNKNOWN);
  }

  private static Optional<String> uuid(Fields list) {
    return Words.first(list, Fields::nonBlank, List.of("PayloadUUID", "PayloadIdentifier"));
  }

  private static Optional<String> name(Fields list) {
    return list.nonBlank("PayloadDisplayName");
  }
}
