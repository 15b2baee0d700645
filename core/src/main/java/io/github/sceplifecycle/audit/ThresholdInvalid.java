package io.github.sceplifecycle.audit;

import io.github.sceplifecycle.policy.RenewalSetting;
import java.util.List;
import java.util.Optional;

/** The setting is absent where it must be stated, or out of range (S-31). */
final class ThresholdInvalid implements AuditRule {

  private static final RuleDescription DESCRIPTION =
      new RuleDescription(
          "THRESHOLD_INVALID",
          Severity.ERROR,
          new RuleText(
              "The setting is absent where the document must state it, or no legal "
                  + "value; it is never read as a default.",
              "The setting of this profile is {state}, so that nobody can tell when "
                  + "it is redistributed.",
              "State a legal setting in the profile.",
              "A renewal threshold of 0 or of 100 percent, or none at all."),
          Sources.GRAPH);

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
    if (Told.isUnknown(subject, RenewalSetting.Reason.NOT_STATED)) {
      return List.of(Facts.none().text("state", "not stated"));
    }
    return Told.isUnknown(subject, RenewalSetting.Reason.INVALID)
        ? List.of(Facts.none().text("state", "no legal value"))
        : List.of();
  }
}
