package io.github.sceplifecycle.jamf;

import io.github.sceplifecycle.certificate.CertificateIdentity;
import io.github.sceplifecycle.certificate.CertificateUse;
import io.github.sceplifecycle.certificate.ClientCertificate;
import io.github.sceplifecycle.certificate.DistinguishedName;
import io.github.sceplifecycle.certificate.Fingerprint;
import io.github.sceplifecycle.certificate.HashAlgorithm;
import io.github.sceplifecycle.certificate.SerialNumber;
import io.github.sceplifecycle.device.CertificateStore;
import io.github.sceplifecycle.device.HeldCertificate;
import io.github.sceplifecycle.device.Placement;
import io.github.sceplifecycle.device.Standing;
import io.github.sceplifecycle.documents.Fields;
import io.github.sceplifecycle.intake.ProblemKind;
import io.github.sceplifecycle.knowledge.Truth;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Reads one certificate of any shape. Only the names of its members differ. */
final class InventoryCertificate {

  private final Fields fields;

  private InventoryCertificate(Fields fields) {
    this.fields = fields;
  }

  static HeldCertificate read(Fields fields) {
    InventoryCertificate certificate = new InventoryCertificate(fields);
    return new HeldCertificate(
        new ClientCertificate(
            InventoryDates.read(fields), certificate.identity(), CertificateUse.unknown()),
        certificate.placement(),
        Standing.unknown().withRevocation(CertificateStatus.revocation(fields)));
  }

  private CertificateIdentity identity() {
    return new CertificateIdentity(
        subject(),
        Optional.empty(),
        parsed("serialNumber", SerialNumber::parseHex, "expected hexadecimal digits"),
        fingerprint().map(List::of).orElse(List.of()));
  }

  /** The subject's name; where only its common name is known, a name of that alone. */
  private Optional<DistinguishedName> subject() {
    return fields
        .nonBlank("subjectName")
        .or(() -> commonName().map(name -> NameText.attribute("CN", name)))
        .map(DistinguishedName::new);
  }

  private Optional<String> commonName() {
    return Words.first(fields, Fields::nonBlank, "commonName", "common_name");
  }

  private Optional<Fingerprint> fingerprint() {
    return parsed(
        "sha1Fingerprint",
        text -> Fingerprint.parse(text).filter(print -> print.algorithm() == HashAlgorithm.SHA_1),
        "expected 40 hexadecimal digits");
  }

  private <T> Optional<T> parsed(String key, Function<String, Optional<T>> parse, String expected) {
    Optional<String> text = fields.nonBlank(key);
    Optional<T> value = text.flatMap(parse);
    if (text.isPresent() && value.isEmpty()) {
      fields
          .problems()
          .add(fields.placeOf(key), ProblemKind.WRONG_TYPE, '"' + text.get() + '"', expected);
    }
    return value;
  }

  /**
   * A certificate without a private key cannot be used; one with a key may or may not be. A user's
   * name says that it lies in that user's keychain; none says nothing.
   */
  private Placement placement() {
    boolean keyless =
        Words.first(fields, Fields::flag, "identity", "isIdentity", "identify")
            .filter(identity -> !identity)
            .isPresent();
    CertificateStore store =
        fields.nonBlank("username").isPresent() ? CertificateStore.USER : CertificateStore.UNKNOWN;
    return new Placement(store, keyless ? Truth.NO : Truth.UNKNOWN, Optional.empty());
  }
}
