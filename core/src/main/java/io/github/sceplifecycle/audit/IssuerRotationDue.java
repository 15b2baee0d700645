package io.github.sceplifecycle.audit;

import io.github.sceplifecycle.certificate.Validity;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The issuer ends so soon that the next certificates would outlive it. Once those that are issued
 * now would, {@link OutlivesIssuer} says so instead.
 */
final class IssuerRotationDue implements AuditRule {

  private static final RuleDescription DESCRIPTION =
      new RuleDescription(
          "ISSUER_ROTATION_DUE",
          Severity.NOTICE,
          new RuleText(
              "Before every certificate is replaced once more, new ones would outlive the "
                  + "certificate of their issuer.",
              "The issuer ends at {issuerEnds}: a certificate of {lifetime} that is issued after "
                  + "{lastFullIssue} outlives it, and the replacement of one that is issued now "
                  + "comes at {nextReplacement}.",
              "See to it that the issuer has a new certificate by {lastFullIssue}, and that the MDM has "
                  + "it. Okta renews its own after 3.5 of its 5 years and mails the admins.",
              "Certificates of 365 days, replaced 60 days before expiry, from an issuer that ends "
                  + "in 600 days: the last one for its whole lifetime can be issued in 235 days, "
                  + "the replacement of today's comes in 305."),
          Sources.OKTA_CA_RENEWAL.asDerived());

  @Override
  public RuleDescription description() {
    return DESCRIPTION;
  }

  @Override
  public Optional<String> exemption(AuditSubject subject) {
    return Exemptions.unlessTheIssuersEndIsKnown(subject)
        .or(() -> Exemptions.unlessAnInventoryIsGiven(subject))
        .or(() -> Exemptions.unlessAWindowOpens(subject));
  }

  @Override
  public List<Facts> violations(AuditSubject subject) {
    Instant issuerEnds = subject.issuer().map(Validity::notAfter).orElseThrow();
    Instant lastFullIssue = issuerEnds.minus(subject.lifetime());
    return issuedNow(subject)
        .filter(issued -> !issued.notAfter().isAfter(issuerEnds))
        .map(issued -> issued.notAfter().minus(subject.lead().orElseThrow()))
        .filter(nextReplacement -> nextReplacement.isAfter(lastFullIssue))
        .map(
            nextReplacement ->
                Facts.none()
                    .moment("issuerEnds", issuerEnds)
                    .length("lifetime", subject.lifetime())
                    .moment("lastFullIssue", lastFullIssue)
                    .moment("nextReplacement", nextReplacement))
        .stream()
        .toList();
  }

  private static Optional<Validity> issuedNow(AuditSubject subject) {
    return subject.circumstances().authority().issueAt(subject.inventory().orElseThrow().at());
  }
}
