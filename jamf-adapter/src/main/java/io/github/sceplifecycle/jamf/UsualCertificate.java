package io.github.sceplifecycle.jamf;

import io.github.sceplifecycle.certificate.CertificateDates;
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
import io.github.sceplifecycle.documents.Key;
import io.github.sceplifecycle.knowledge.Truth;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The form in which nearly every certificate of a large inventory is written, read without looking
 * for what else might stand there. A certificate that differs from it in any member is left to
 * {@link InventoryCertificate}; the two never disagree.
 */
final class UsualCertificate {

  private static final Key ISSUED = Key.of("issuedDate");
  private static final Key END = Key.of("expirationDate");
  private static final Key SUBJECT = Key.of("subjectName");
  private static final Key SERIAL = Key.of("serialNumber");
  private static final Key PRINT = Key.of("sha1Fingerprint");
  private static final Key IDENTITY = Key.of("identity");
  private static final Key USER = Key.of("username");
  private static final Key LIFECYCLE = Key.of("lifecycleStatus");
  private static final Key STATUS = Key.of("certificateStatus");

  private UsualCertificate() {}

  /** The certificate; null where it is not written so. Notes nothing. */
  static @Nullable HeldCertificate read(Fields certificate) {
    CertificateDates dates = dates(certificate);
    CertificateIdentity identity = identity(certificate);
    Placement placement = placement(certificate);
    if (dates == null || identity == null || placement == null || !isInService(certificate)) {
      return null;
    }
    return new HeldCertificate(
        new ClientCertificate(dates, identity, CertificateUse.unknown()),
        placement,
        Standing.unknown());
  }

  private static @Nullable CertificateDates dates(Fields certificate) {
    Instant issued = certificate.plainInstant(ISSUED);
    Instant expires = certificate.plainInstant(END);
    return issued == null || expires == null || expires.isBefore(issued)
        ? null
        : new CertificateDates(Optional.of(issued), Optional.of(expires));
  }

  private static @Nullable CertificateIdentity identity(Fields certificate) {
    String subject = certificate.plainText(SUBJECT);
    String serialText = certificate.plainText(SERIAL);
    String printText = certificate.plainText(PRINT);
    if (subject == null || serialText == null || printText == null) {
      return null;
    }
    Optional<SerialNumber> serial = SerialNumber.parseHex(serialText);
    Optional<Fingerprint> print = Fingerprint.parse(printText);
    boolean read =
        serial.isPresent() && print.isPresent() && print.get().algorithm() == HashAlgorithm.SHA_1;
    return read
        ? new CertificateIdentity(
            Optional.of(new DistinguishedName(subject)),
            Optional.empty(),
            serial,
            List.of(print.get()))
        : null;
  }

  private static @Nullable Placement placement(Fields certificate) {
    Boolean identity = certificate.plainFlag(IDENTITY);
    boolean isUsers = certificate.plainText(USER) != null;
    if (identity == null || !(isUsers || certificate.saysNothing(USER))) {
      return null;
    }
    return new Placement(
        isUsers ? CertificateStore.USER : CertificateStore.UNKNOWN,
        identity ? Truth.UNKNOWN : Truth.NO,
        Optional.empty());
  }

  private static boolean isInService(Fields certificate) {
    return "ACTIVE".equals(certificate.plainText(LIFECYCLE))
        && "ISSUED".equals(certificate.plainText(STATUS));
  }
}
