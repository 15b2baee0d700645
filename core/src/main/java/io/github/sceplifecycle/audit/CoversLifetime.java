package io.github.sceplifecycle.audit;

import java.util.List;
import java.util.Optional;

/** Every certificate is due at birth (S-7). */
final class CoversLifetime implements AuditRule {

  private static final RuleDescription DESCRIPTION =
      new RuleDescription(
          "COVERS_LIFETIME",
          Severity.WARNING,
          new RuleText(
              "The window covers the whole lifetime: every certificate is due at "
                  + "birth, and so is each replacement, for ever.",
              "The window opens as soon as a certificate is issued, because the "
                  + "setting covers its whole lifetime of {lifetime}: every certificate is "
                  + "due at birth, and so is each replacement, for ever.",
              "Choose a setting that opens the window later than the certificate's "
                  + "first instant.",
              "365 days before expiry for certificates of 365 days."),
          Sources.JAMF_VENAFI.asDerived());

  @Override
  public RuleDescription description() {
    return DESCRIPTION;
  }

  @Override
  public Optional<String> exemption(AuditSubject subject) {
    return Exemptions.unlessAWindowOpens(subject);
  }

  @Override
  public List<Facts> violations(AuditSubject subject) {
    return subject
        .lead()
        .filter(subject.lifetime()::equals)
        .map(lead -> Facts.none().length("lifetime", lead))
        .stream()
        .toList();
  }
}
