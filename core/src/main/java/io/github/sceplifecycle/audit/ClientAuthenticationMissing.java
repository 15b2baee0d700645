package io.github.sceplifecycle.audit;

import io.github.sceplifecycle.certificate.ExtendedKeyUsages;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The certificate is for other purposes than client authentication. */
final class ClientAuthenticationMissing implements AuditRule {

  private static final RuleDescription DESCRIPTION =
      new RuleDescription(
          "CLIENT_AUTHENTICATION_MISSING",
          Severity.WARNING,
          new RuleText(
              "The extended key usage names purposes, and client authentication is not among them.",
              "The extended key usage of {of} is {purposes}, without client authentication ("
                  + ExtendedKeyUsages.CLIENT_AUTHENTICATION
                  + "), which Okta's instructions say to choose.",
              "Add client authentication to the extended key usage.",
              "A profile that asks for server authentication only."),
          Sources.OKTA_WINDOWS);

  @Override
  public RuleDescription description() {
    return DESCRIPTION;
  }

  @Override
  public Optional<String> exemption(AuditSubject subject) {
    return requested(subject).isEmpty() && issued(subject).isEmpty()
        ? Optional.of("neither the profile nor a certificate states an extended key usage")
        : Optional.empty();
  }

  /** One finding for the request, and one for each wrong set of purposes that was issued. */
  @Override
  public List<Facts> violations(AuditSubject subject) {
    return Told.askedAndIssued(
        wrong(requested(subject).stream()),
        wrong(issued(subject).stream()),
        (facts, purposes) -> facts.text("purposes", purposes));
  }

  private static Stream<String> wrong(Stream<ExtendedKeyUsages> purposes) {
    return purposes
        .filter(ClientAuthenticationMissing::isMissing)
        .map(ClientAuthenticationMissing::names);
  }

  private static Optional<ExtendedKeyUsages> requested(AuditSubject subject) {
    return subject.profile().requested().key().purposes();
  }

  private static List<ExtendedKeyUsages> issued(AuditSubject subject) {
    return subject.certificates().stream()
        .flatMap(one -> one.held().certificate().use().extendedKeyUsages().stream())
        .toList();
  }

  /** A certificate without the extension, or for any purpose, is for this one, too. */
  private static boolean isMissing(ExtendedKeyUsages purposes) {
    return !purposes.permits(ExtendedKeyUsages.CLIENT_AUTHENTICATION);
  }

  /** In the order of their text, for a set has none: the same purposes are told once. */
  private static String names(ExtendedKeyUsages purposes) {
    List<String> named = purposes.stated().orElse(List.of());
    return named.isEmpty()
        ? "empty"
        : String.join(", ", named.stream().sorted().distinct().toList());
  }
}
