package io.github.sceplifecycle.audit;

import io.github.sceplifecycle.policy.RenewalSetting;
import java.util.List;
import java.util.Optional;

/** Nobody knows the setting, because no document of its kind carries it (S-34). */
final class SettingNotExported implements AuditRule {

  private static final RuleDescription DESCRIPTION =
      new RuleDescription(
          "SETTING_NOT_EXPORTED",
          Severity.WARNING,
          new RuleText(
              "The document cannot carry the setting, so that nothing can be said of "
                  + "the windows.",
              "Whether and when this profile is redistributed is not known: a "
                  + "document of this kind does not carry the setting.",
              "Look the setting up in the MDM and state it beside the document.",
              "A Jamf export of a macOS profile, without anybody stating the setting."),
          Sources.JAMF_CLASSIC.asDerived());

  @Override
  public RuleDescription description() {
    return DESCRIPTION;
  }

  @Override
  public Optional<String> exemption(AuditSubject subject) {
    return Optional.empty();
  }

  @Override
  public List<Facts> violations(AuditSubject subject) {
    return Told.isUnknown(subject, RenewalSetting.Reason.NOT_EXPORTED)
        ? List.of(Facts.none())
        : List.of();
  }
}
