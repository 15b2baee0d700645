package io.github.sceplifecycle.audit;

import io.github.sceplifecycle.policy.AfterExpiry;
import java.util.List;
import java.util.Optional;

/** Nothing heals an expired certificate (S-14). */
final class StopsAfterExpiry implements AuditRule {

  private static final RuleDescription DESCRIPTION =
      new RuleDescription(
          "STOPS_AFTER_EXPIRY",
          Severity.WARNING,
          new RuleText(
              "On this platform nothing heals an expired certificate: the MDM stops " + "trying.",
              "On {platform} the MDM stops trying when the certificate expires; "
                  + "nothing replaces it any more.",
              "Leave devices more time before expiry than elsewhere, and take a "
                  + "device out of the profile and put it back once its certificate has "
                  + "expired.",
              "A SCEP profile of Intune for macOS or iOS."),
          Sources.INTUNE_SCEP);

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
    return subject.profile().retry().afterExpiry() == AfterExpiry.STOPS
        ? List.of(
            Facts.none().text("platform", subject.profile().identity().platform().displayName()))
        : List.of();
  }
}
