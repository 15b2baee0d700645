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
import io.github.sceplifecycle.device.Revocation;
import io.github.sceplifecycle.device.Standing;
import io.github.sceplifecycle.documents.Fields;
import io.github.sceplifecycle.intake.ProblemKind;
import io.github.sceplifecycle.knowledge.Truth;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Reads one certificate of any shape. Only the names of its members differ. */
final class InventoryCertificate {

  private static final List<String> COMMON_NAME = List.of("commonName", "common_name");
  private static final List<String> IDENTITY = List.of("identity", "isIdentity", "identify");

  private static final Standing REVOKED = Standing.unknown().withRevocation(Revocation.revoked());

  private final Fields fields;

  private InventoryCertificate(Fields fields) {
    this.fields = fields;
  }

  static HeldCertificate read(Fields fields) {
    HeldCertificate usual = UsualCertificate.read(fields);
    return usual == null ? memberByMember(fields) : usual;
  }

  static HeldCertificate memberByMember(Fields fields) {
    InventoryCertificate certificate = new InventoryCertificate(fields);
    return new HeldCertificate(
        new ClientCertificate(
            InventoryDates.read(fields), certificate.identity(), CertificateUse.unknown()),
        certificate.placement(),
        CertificateStatus.isRevoked(fields) ? REVOKED : Standing.unknown());
  }

  private CertificateIdentity identity() {
    Optional<DistinguishedName> subject = subject();
    Optional<SerialNumber> serial =
        parsed("serialNumber", SerialNumber::parseHex, "expected hexadecimal digits");
    Optional<Fingerprint> print =
        parsed("sha1Fingerprint", InventoryCertificate::sha1, "expected 40 hexadecimal digits");
    return new CertificateIdentity(
        subject, Optional.empty(), serial, print.isPresent() ? List.of(print.get()) : List.of());
  }

  /** The subject's name; where only its common name is known, a name of that alone. */
  private Optional<DistinguishedName> subject() {
    Optional<String> whole = fields.nonBlank("subjectName");
    return whole.isPresent()
        ? Optional.of(new DistinguishedName(whole.get()))
        : commonName().map(name -> new DistinguishedName(NameText.attribute("CN", name)));
  }

  private Optional<String> commonName() {
    return Words.first(fields, Fields::nonBlank, COMMON_NAME);
  }

  private static Optional<Fingerprint> sha1(String text) {
    Optional<Fingerprint> print = Fingerprint.parse(text);
    return print.isPresent() && print.get().algorithm() == HashAlgorithm.SHA_1
        ? print
        : Optional.empty();
  }

  private <T> Optional<T> parsed(String key, Function<String, Optional<T>> parse, String expected) {
    Optional<String> text = fields.nonBlank(key);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    Optional<T> value = parse.apply(text.get());
    if (value.isEmpty()) {
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
        Words.first(fields, Fields::flag, IDENTITY).filter(identity -> !identity).isPresent();
    CertificateStore store =
        fields.nonBlank("username").isPresent() ? CertificateStore.USER : CertificateStore.UNKNOWN;
    return new Placement(store, keyless ? Truth.NO : Truth.UNKNOWN, Optional.empty());
  }
}
