package io.github.sceplifecycle.audit;

import io.github.sceplifecycle.certificate.Validity;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A certificate ends after its issuer. */
final class OutlivesIssuer implements AuditRule {

  private static final RuleDescription DESCRIPTION =
      new RuleDescription(
          "OUTLIVES_ISSUER",
          Severity.WARNING,
          new RuleText(
              "A certificate ends after the certificate of its issuer.",
              "A certificate ends at {certificateEnds}, after its issuer, which ends "
                  + "at {issuerEnds}.",
              "Renew the issuer's certificate and give the new one to the MDM, before "
                  + "more certificates are issued.",
              "A certificate of 365 days from an issuer that ends in 200 days."),
          Sources.OKTA_CA_RENEWAL.asDerived());

  @Override
  public RuleDescription description() {
    return DESCRIPTION;
  }

  @Override
  public Optional<String> exemption(AuditSubject subject) {
    return Exemptions.unlessTheIssuersEndIsKnown(subject)
        .or(() -> Exemptions.unlessAnInventoryIsGiven(subject));
  }

  /** One finding for the certificate that ends last. */
  @Override
  public List<Facts> violations(AuditSubject subject) {
    return subject
        .issuer()
        .map(Validity::notAfter)
        .flatMap(
            issuer ->
                ends(subject)
                    .filter(issuer::isBefore)
                    .max(Comparator.naturalOrder())
                    .map(last -> facts(last, issuer)))
        .stream()
        .toList();
  }

  private static Facts facts(Instant certificateEnds, Instant issuerEnds) {
    return Facts.none().moment("certificateEnds", certificateEnds).moment("issuerEnds", issuerEnds);
  }

  /** The certificates that there are, and the one that would be issued now. */
  private static Stream<Instant> ends(AuditSubject subject) {
    Stream<Instant> next =
        subject.inventory().stream()
            .flatMap(given -> subject.circumstances().authority().issueAt(given.at()).stream())
            .map(Validity::notAfter);
    Stream<Instant> held =
        subject.certificates().stream()
            .flatMap(one -> one.held().certificate().dates().notAfter().stream());
    return Stream.concat(next, held);
  }
}
