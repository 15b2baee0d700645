package io.github.sceplifecycle.jamf;

import io.github.sceplifecycle.documents.Fields;
import io.github.sceplifecycle.intake.ProblemKind;
import io.github.sceplifecycle.policy.LeadTime;
import io.github.sceplifecycle.policy.RenewalPolicy;
import io.github.sceplifecycle.policy.RenewalSetting;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * "Redistribute Profile" as Jamf's Classic API states it: whole days before expiry, 0 for off
 * (S-34).
 *
 * <p>The specification misspells the name, and clients made from it write the misspelling; both are
 * read, and if they disagree neither is. What is out of range is never moved into it. Where a
 * document for computers states the setting, although no export of one is known to, it is taken: a
 * number under this name is a statement; a problem says that it is unusual.
 */
final class RedistributeSetting {

  static final String KEY = "redeploy_days_before_certificate_expires";

  /** The name in the specification of Jamf's Classic API. */
  static final String ALIAS = "redeploy_Dayss_before_certificate_expires";

  /** The setting's name in other products, which Jamf would not read. */
  private static final List<String> LOOKALIKES =
      List.of("redeploydaysbeforecertificateexpires", "redeploydaysbeforecertexpires");

  private final Fields general;
  private final JamfProfileKind kind;
  private final boolean matters;

  private RedistributeSetting(Fields general, JamfProfileKind kind, boolean matters) {
    this.general = general;
    this.kind = kind;
    this.matters = matters;
  }

  /** Reads it; that it is absent is a problem only if it matters, for a SCEP payload. */
  static RenewalSetting read(Fields general, JamfProfileKind kind, boolean matters) {
    return new RedistributeSetting(general, kind, matters).read();
  }

  static boolean isStated(Fields general) {
    return Words.isStated(general, KEY) || Words.isStated(general, ALIAS);
  }

  private RenewalSetting read() {
    noteLookalikes();
    if (!isStated(general)) {
      return absent();
    }
    if (kind != JamfProfileKind.MOBILE_DEVICE) {
      note(ProblemKind.UNKNOWN_VALUE, KEY, "no such export is known to carry it; taken as stated");
    }
    return stated()
        .<RenewalSetting>map(days -> new RenewalSetting.Stated(policy(days)))
        .orElse(new RenewalSetting.Unknown(RenewalSetting.Reason.INVALID));
  }

  private RenewalSetting absent() {
    if (kind != JamfProfileKind.MOBILE_DEVICE) {
      return notExported(general, matters);
    }
    if (matters) {
      String found = general.isNull(KEY) ? "null" : "";
      note(ProblemKind.MISSING, found, "expected days before expiry, 0 for off; not read as off");
    }
    return new RenewalSetting.Unknown(RenewalSetting.Reason.NOT_STATED);
  }

  /** The setting of a document that cannot carry it. */
  static RenewalSetting notExported(Fields profile, boolean matters) {
    if (matters) {
      profile
          .problems()
          .add(
              profile.place(),
              ProblemKind.NOT_EXPORTED,
              "",
              "this kind of document does not carry Redistribute Profile; the caller must supply it");
    }
    return new RenewalSetting.Unknown(RenewalSetting.Reason.NOT_EXPORTED);
  }

  private Optional<Long> stated() {
    if (general.isTwice(KEY) || general.isTwice(ALIAS)) {
      note(ProblemKind.CONFLICT, "two values", "expected one; neither is read");
      return Optional.empty();
    }
    Optional<Optional<Long>> right = days(KEY);
    Optional<Optional<Long>> alias = days(ALIAS);
    if (right.isPresent() && alias.isPresent() && !right.equals(alias)) {
      note(
          ProblemKind.CONFLICT, "two values", KEY + " and " + ALIAS + " disagree; neither is read");
      return Optional.empty();
    }
    return right.or(() -> alias).orElse(Optional.empty());
  }

  /** Empty when not stated; holds an empty one when what is stated is no legal number. */
  private Optional<Optional<Long>> days(String key) {
    return Words.isStated(general, key)
        ? Optional.of(general.wholeNumber(key, 0, LeadTime.LONGEST.toDays()))
        : Optional.empty();
  }

  private static RenewalPolicy policy(long days) {
    return days == 0 ? RenewalPolicy.none() : RenewalPolicy.daysBeforeExpiry(days);
  }

  private void noteLookalikes() {
    for (String name : general.names()) {
      String letters = name.replace("_", "").replace("-", "").toLowerCase(Locale.ROOT);
      if (LOOKALIKES.contains(letters) && !name.equals(KEY)) {
        general
            .problems()
            .add(
                general.placeOf(name),
                ProblemKind.MISSPELT,
                name,
                "expected " + KEY + "; not read");
      }
    }
  }

  private void note(ProblemKind problem, String found, String expected) {
    general.problems().add(general.placeOf(KEY), problem, found, expected);
  }
}
