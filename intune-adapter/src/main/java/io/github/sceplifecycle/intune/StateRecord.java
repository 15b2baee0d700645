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
import io.github.sceplifecycle.intake.ProblemKind;
import io.github.sceplifecycle.knowledge.Truth;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;

/** One certificate state: of a profile ({@code managedDevice…}) or of all ({@code managedAll…}). */
final class StateRecord {

  static final Words<String> TYPES =
      Words.of(
          GraphType.NAMESPACE + "managedDeviceCertificateState",
          GraphType.NAMESPACE + "managedAllDeviceCertificateState");

  private static final String ISSUED_AT = "certificateIssuanceDateTime";
  private static final String EXPIRES_AT = "certificateExpirationDateTime";
  private static final String ISSUANCE_STATE = "certificateIssuanceState";
  private static final Set<String> OWN_NAMES =
      Set.of(ISSUED_AT, EXPIRES_AT, "certificateThumbprint", "certificateSerialNumber");

  private StateRecord() {}

  static boolean isNamedBy(Collection<String> names) {
    return names.stream().anyMatch(OWN_NAMES::contains);
  }

  /** What the record says; empty, and noted, if it says that the certificate is gone. */
  static Optional<DeviceCertificate> read(Fields fields) {
    Optional<IssuanceState> state = IssuanceState.WORDS.read(fields, ISSUANCE_STATE);
    if (state.equals(Optional.of(IssuanceState.GONE))) {
      fields
          .problems()
          .add(
              fields.placeOf(ISSUANCE_STATE),
              ProblemKind.SKIPPED,
              fields.nonBlank(ISSUANCE_STATE).orElse(""),
              "the certificate is no longer on the device; passed over");
      return Optional.empty();
    }
    return Optional.of(
        new DeviceCertificate(
            device(fields),
            new HeldCertificate(certificate(fields), Placement.unknown(), standing(fields, state)),
            Optional.empty()));
  }

  private static Standing standing(Fields fields, Optional<IssuanceState> state) {
    Optional<RevokeStatus> status = RevokeStatus.read(fields);
    return status.equals(Optional.of(RevokeStatus.REVOKED))
            || state.equals(Optional.of(IssuanceState.REVOKED))
        ? Standing.unknown().withRevocation(Revocation.revoked())
        : Standing.unknown();
  }

  private static DeviceIdentity device(Fields fields) {
    String id =
        Guid.expected(fields, "id", "named by its place in the document")
            .orElseGet(() -> fields.place().path());
    Optional<String> name =
        fields.nonBlank("deviceDisplayName").or(() -> fields.nonBlank("managedDeviceDisplayName"));
    return new DeviceIdentity(
        id,
        name.orElse(""),
        DevicePlatforms.WORDS.read(fields, "devicePlatform").orElse(Platform.UNKNOWN));
  }

  private static ClientCertificate certificate(Fields fields) {
    CertificateFields certificate = new CertificateFields(fields);
    return new ClientCertificate(
        certificate.dates(ISSUED_AT, EXPIRES_AT),
        new CertificateIdentity(
            certificate.name("certificateSubjectName"),
            certificate
                .name("certificateIssuer")
                .or(() -> certificate.name("certificateIssuerName")),
            certificate.serial("certificateSerialNumber"),
            certificate.fingerprints("certificateThumbprint")),
        new CertificateUse(
            Flags.keyUsages(fields, "certificateKeyUsage", false),
            Optional.empty(),
            Optional.empty(),
            Truth.UNKNOWN));
  }
}
