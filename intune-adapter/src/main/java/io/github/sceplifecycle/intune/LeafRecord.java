package io.github.sceplifecycle.intune;

import io.github.sceplifecycle.certificate.CertificateIdentity;
import io.github.sceplifecycle.certificate.CertificateUse;
import io.github.sceplifecycle.certificate.ClientCertificate;
import io.github.sceplifecycle.device.DeviceIdentity;
import io.github.sceplifecycle.device.HeldCertificate;
import io.github.sceplifecycle.device.Placement;
import io.github.sceplifecycle.device.Platform;
import io.github.sceplifecycle.device.Revocation;
import io.github.sceplifecycle.device.Standing;
import io.github.sceplifecycle.documents.Fields;
import io.github.sceplifecycle.knowledge.Truth;
import java.util.Map;
import java.util.Optional;

/** Cloud PKI's own record of a certificate: it names the device and no profile. */
final class LeafRecord {

  private static final String DEVICE_NAME = "deviceName";

  static final Words<String> TYPES =
      Words.of(GraphType.NAMESPACE + "cloudCertificationAuthorityLeafCertificate");

  /** Whether a status says that the certificate is revoked; that it is not follows from none. */
  private static final Words<Boolean> STATUSES =
      new Words<>(
          Map.of(
              "unknown", false,
              "active", false,
              "expired", false,
              "unknownFutureValue", false,
              "revoked", true));

  private LeafRecord() {}

  static DeviceCertificate read(Fields fields) {
    return new DeviceCertificate(
        device(fields),
        new HeldCertificate(certificate(fields), Placement.unknown(), standing(fields)),
        Optional.of(new DeviceCertificate.Named(fields, DEVICE_NAME)));
  }

  private static DeviceIdentity device(Fields fields) {
    String id =
        Guid.expected(fields, "deviceId", "the record is a device of its own")
            .orElseGet(() -> fields.place().path());
    return new DeviceIdentity(
        id,
        fields.nonBlank(DEVICE_NAME).orElse(""),
        DevicePlatforms.WORDS.read(fields, "devicePlatform").orElse(Platform.UNKNOWN));
  }

  private static ClientCertificate certificate(Fields fields) {
    CertificateFields certificate = new CertificateFields(fields);
    return new ClientCertificate(
        certificate.dates("validityStartDateTime", "validityEndDateTime"),
        new CertificateIdentity(
            certificate.name("subjectName"),
            certificate.name("issuerName"),
            certificate.serial("serialNumber"),
            certificate.fingerprints("thumbprint")),
        new CertificateUse(
            Flags.keyUsages(fields, "keyUsages", true),
            Optional.empty(),
            Optional.empty(),
            Truth.UNKNOWN));
  }

  private static Standing standing(Fields fields) {
    return STATUSES.read(fields, "certificateStatus").orElse(false)
        ? Standing.unknown().withRevocation(Revocation.revoked())
        : Standing.unknown();
  }
}
