package io.github.sceplifecycle.audit;

import java.util.Optional;

/** Why rules have nothing to say, where several have the same reason. */
final class Exemptions {

  private Exemptions() {}

  static Optional<String> unlessPolicyIsKnown(AuditSubject subject) {
    return subject.policy().isEmpty() ? Optional.of("the setting is not known") : Optional.empty();
  }

  static Optional<String> unlessAWindowOpens(AuditSubject subject) {
    return unlessPolicyIsKnown(subject)
        .or(
            () ->
                subject.lead().isEmpty()
                    ? Optional.of("the profile is never redistributed")
                    : Optional.empty());
  }

  static Optional<String> unlessTheIssuersEndIsKnown(AuditSubject subject) {
    return subject.issuer().isEmpty()
        ? Optional.of("when the issuer's own certificate is valid is not known")
        : Optional.empty();
  }

  static Optional<String> unlessAnInventoryIsGiven(AuditSubject subject) {
    return subject.inventory().isEmpty() ? Optional.of("no inventory was given") : Optional.empty();
  }
}
