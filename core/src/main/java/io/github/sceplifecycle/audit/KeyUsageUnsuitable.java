package io.github.sceplifecycle.audit;

import io.github.sceplifecycle.certificate.KeyUsage;
import io.github.sceplifecycle.certificate.KeyUsages;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The key may not sign (S-19). */
final class KeyUsageUnsuitable implements AuditRule {

  private static final RuleDescription DESCRIPTION =
      new RuleDescription(
          "KEY_USAGE_UNSUITABLE",
          Severity.ERROR,
          new RuleText(
              "The key usage does not include digitalSignature, which attestation " + "needs.",
              "The key usage of {of} is {usages}, without digitalSignature: such a "
                  + "certificate cannot attest.",
              "Set the key usage to digital signature.",
              "A profile that asks for keyEncipherment only."),
          Sources.OKTA_FAQ_PROPERTIES);

  @Override
  public RuleDescription description() {
    return DESCRIPTION;
  }

  @Override
  public Optional<String> exemption(AuditSubject subject) {
    return requested(subject).isEmpty() && issued(subject).isEmpty()
        ? Optional.of("neither the profile nor a certificate states a key usage")
        : Optional.empty();
  }

  /** One finding for the request, and one for each wrong set of usages that was issued. */
  @Override
  public List<Facts> violations(AuditSubject subject) {
    return Told.askedAndIssued(
        wrong(requested(subject).stream()),
        wrong(issued(subject).stream()),
        (facts, usages) -> facts.text("usages", usages));
  }

  private static Stream<String> wrong(Stream<KeyUsages> usages) {
    return usages.filter(KeyUsageUnsuitable::isUnsuitable).map(KeyUsageUnsuitable::names);
  }

  private static Optional<KeyUsages> requested(AuditSubject subject) {
    return subject.profile().requested().key().usages();
  }

  private static List<KeyUsages> issued(AuditSubject subject) {
    return subject.certificates().stream()
        .flatMap(one -> one.held().certificate().use().keyUsages().stream())
        .toList();
  }

  private static boolean isUnsuitable(KeyUsages usages) {
    return !usages.permits(KeyUsage.DIGITAL_SIGNATURE);
  }

  private static String names(KeyUsages usages) {
    String names =
        usages.stated().orElse(List.of()).stream()
            .map(KeyUsage::fieldName)
            .collect(Collectors.joining(", "));
    return names.isEmpty() ? "empty" : names;
  }
}
