package io.github.sceplifecycle.intune;

import io.github.sceplifecycle.certificate.CertificateDates;
import io.github.sceplifecycle.certificate.DistinguishedName;
import io.github.sceplifecycle.certificate.Fingerprint;
import io.github.sceplifecycle.certificate.SerialNumber;
import io.github.sceplifecycle.documents.Fields;
import io.github.sceplifecycle.documents.Node;
import io.github.sceplifecycle.intake.ProblemKind;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What records and rows say of a certificate, each under names of its own. */
final class CertificateFields {

  private final Fields fields;

  CertificateFields(Fields fields) {
    this.fields = fields;
  }

  /** Dates that contradict each other are both unknown: nothing tells which one is wrong. */
  CertificateDates dates(String fromKey, String toKey) {
    Optional<Instant> from = date(fromKey);
    Optional<Instant> to = date(toKey);
    if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
      fields
          .problems()
          .add(
              fields.placeOf(toKey),
              ProblemKind.CONFLICT,
              to.get().toString(),
              "expected no end before the beginning " + from.get() + "; both dates are unknown");
      return CertificateDates.unknown();
    }
    return new CertificateDates(from, to);
  }

  Optional<DistinguishedName> name(String key) {
    return fields.nonBlank(key).map(DistinguishedName::new);
  }

  Optional<SerialNumber> serial(String key) {
    return parsed(key, SerialNumber::parseHex, "expected a serial number in hexadecimal digits");
  }

  List<Fingerprint> fingerprints(String key) {
    return parsed(key, Fingerprint::parse, "expected 40 or 64 hexadecimal digits").stream()
        .toList();
  }

  private Optional<Instant> date(String key) {
    if (fields.node(key).filter(node -> !isBlank(node)).isEmpty()) {
      fields
          .problems()
          .add(
              fields.placeOf(key),
              ProblemKind.MISSING,
              fields.isNull(key) ? "null" : "",
              "expected a date; it is unknown");
      return Optional.empty();
    }
    return fields.instant(key).filter(at -> !isUnset(key, at));
  }

  /** An empty field of a table, or an empty text: nothing is stated. */
  private static boolean isBlank(Node node) {
    return (node instanceof Node.Text text && text.text().isBlank())
        || (node instanceof Node.Untyped field && field.text().isBlank());
  }

  /** Year 1 is what stands in a date that was never set; no SCEP certificate is older than 1970. */
  private boolean isUnset(String key, Instant at) {
    boolean unset = at.isBefore(Instant.EPOCH);
    if (unset) {
      fields
          .problems()
          .add(
              fields.placeOf(key),
              ProblemKind.OUT_OF_RANGE,
              at.toString(),
              "expected a date from 1970 on; it is unknown");
    }
    return unset;
  }

  private <T> Optional<T> parsed(String key, Function<String, Optional<T>> parse, String expected) {
    Optional<String> text = fields.nonBlank(key);
    Optional<T> parsed = text.flatMap(parse);
    if (text.isPresent() && parsed.isEmpty()) {
      fields
          .problems()
          .add(fields.placeOf(key), ProblemKind.WRONG_TYPE, text.get(), expected + "; not read");
    }
    return parsed;
  }
}
