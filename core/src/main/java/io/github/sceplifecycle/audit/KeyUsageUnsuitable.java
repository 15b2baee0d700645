package io.github.sceplifecycle.audit;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import io.github.sceplifecycle.certificate.KeyUsage;
import io.github.sceplifecycle.certificate.KeyUsages;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
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
    Stream<Facts> asked =
        requested(subject).stream()
            .filter(KeyUsageUnsuitable::isUnsuitable)
            .map(usages -> facts("the profile's request", names(usages)));
    Map<String, Long> wrong =
        issued(subject).stream()
            .filter(KeyUsageUnsuitable::isUnsuitable)
            .collect(groupingBy(KeyUsageUnsuitable::names, TreeMap::new, counting()));
    Stream<Facts> given =
        wrong.entrySet().stream()
            .map(one -> facts(Told.certificates(one.getValue()), one.getKey()));
    return Stream.concat(asked, given).toList();
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

  private static Facts facts(String of, String usages) {
    return Facts.none().text("of", of).text("usages", usages);
  }
}
