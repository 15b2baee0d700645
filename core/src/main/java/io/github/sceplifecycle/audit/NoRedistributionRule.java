package io.github.sceplifecycle.audit;

import java.util.List;
import java.util.Optional;

/** The profile is never redistributed (S-8). */
final class NoRedistributionRule implements AuditRule {

  private static final RuleDescription DESCRIPTION =
      new RuleDescription(
          "NO_REDISTRIBUTION",
          Severity.ERROR,
          new RuleText(
              "The profile is never redistributed: every certificate lapses, and "
                  + "attestation with it.",
              "This profile is never redistributed, so that every certificate lapses "
                  + "{lifetime} after its issue, and attestation with it.",
              "Let the MDM redistribute the profile before the certificate expires.",
              "A setting of 0 days before expiry."),
          Sources.OKTA_RENEWAL);

  @Override
  public RuleDescription description() {
    return DESCRIPTION;
  }

  @Override
  public Optional<String> exemption(AuditSubject subject) {
    return Exemptions.unlessPolicyIsKnown(subject);
  }

  @Override
  public List<Facts> violations(AuditSubject subject) {
    return subject.lead().isEmpty()
        ? List.of(Facts.none().length("lifetime", subject.lifetime()))
        : List.of();
  }
}
