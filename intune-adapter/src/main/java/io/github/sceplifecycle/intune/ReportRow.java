package io.github.sceplifecycle.intune;

import io.github.sceplifecycle.certificate.CertificateIdentity;
import io.github.sceplifecycle.certificate.CertificateUse;
import io.github.sceplifecycle.certificate.ClientCertificate;
import io.github.sceplifecycle.certificate.KeyUsages;
import io.github.sceplifecycle.device.CertificateStore;
import io.github.sceplifecycle.device.DeviceIdentity;
import io.github.sceplifecycle.device.HeldCertificate;
import io.github.sceplifecycle.device.Placement;
import io.github.sceplifecycle.device.Platform;
import io.github.sceplifecycle.device.Revocation;
import io.github.sceplifecycle.device.Standing;
import io.github.sceplifecycle.documents.Fields;
import io.github.sceplifecycle.knowledge.Truth;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;

/** One row of the report {@code AllDeviceCertificates} or {@code CertificatesByRAPolicy}. */
final class ReportRow {

  private static final String DEVICE_NAME = "DeviceName";

  private static final String DEVICE = "DeviceId";
  private static final Set<String> OWN_NAMES =
      Set.of(DEVICE, "PolicyId", "ValidFrom", "ValidTo", "Thumbprint", "CertificateStatus");
  private static final int NAMES_THAT_TELL = 2;

  private ReportRow() {}

  /** Whether enough of the report's own columns are there; a report may be asked for with fewer. */
  static boolean isNamedBy(Collection<String> names) {
    return names.stream().filter(OWN_NAMES::contains).distinct().count() >= NAMES_THAT_TELL;
  }

  static DeviceCertificate read(Fields fields) {
    Placement placement =
        new Placement(CertificateStore.UNKNOWN, Truth.UNKNOWN, Guid.read(fields, "PolicyId"));
    return new DeviceCertificate(
        device(fields),
        new HeldCertificate(certificate(fields), placement, standing(fields)),
        Optional.of(new DeviceCertificate.Named(fields, DEVICE_NAME)));
  }

  private static DeviceIdentity device(Fields fields) {
    String id =
        Guid.expected(fields, DEVICE, "the row is a device of its own")
            .orElseGet(() -> fields.place().path());
    return new DeviceIdentity(id, fields.nonBlank(DEVICE_NAME).orElse(""), Platform.UNKNOWN);
  }

  private static ClientCertificate certificate(Fields fields) {
    CertificateFields certificate = new CertificateFields(fields);
    return new ClientCertificate(
        certificate.dates("ValidFrom", "ValidTo"),
        new CertificateIdentity(
            certificate.name("SubjectName"),
            certificate.name("IssuerName"),
            certificate.serial("SerialNumber"),
            certificate.fingerprints("Thumbprint")),
        new CertificateUse(keyUsages(fields), Optional.empty(), Optional.empty(), Truth.UNKNOWN));
  }

  /** No source says how the report writes key usages; Graph's words are taken, all else is not. */
  private static Optional<KeyUsages> keyUsages(Fields fields) {
    return fields.nonBlank("KeyUsage").filter(Flags::areKeyUsages).isPresent()
        ? Flags.keyUsages(fields, "KeyUsage", false)
        : Optional.empty();
  }

  /** No source lists the report's words for a status; this one cannot be misunderstood. */
  private static Standing standing(Fields fields) {
    return fields.nonBlank("CertificateStatus").filter("revoked"::equalsIgnoreCase).isPresent()
        ? Standing.unknown().withRevocation(Revocation.revoked())
        : Standing.unknown();
  }
}
