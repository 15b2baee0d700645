package io.github.sceplifecycle.testkit;

import io.github.sceplifecycle.audit.AuditSubject;
import io.github.sceplifecycle.audit.BroughtCertificate;
import io.github.sceplifecycle.audit.LinkedInventory;
import io.github.sceplifecycle.certificate.CertificateDates;
import io.github.sceplifecycle.certificate.CertificateIdentity;
import io.github.sceplifecycle.certificate.CertificateUse;
import io.github.sceplifecycle.certificate.ClientCertificate;
import io.github.sceplifecycle.certificate.DistinguishedName;
import io.github.sceplifecycle.certificate.KeyUsage;
import io.github.sceplifecycle.certificate.KeyUsages;
import io.github.sceplifecycle.certificate.PublicKeySize;
import io.github.sceplifecycle.certificate.SerialNumber;
import io.github.sceplifecycle.certificate.Validity;
import io.github.sceplifecycle.device.CertificateStore;
import io.github.sceplifecycle.device.DeviceIdentity;
import io.github.sceplifecycle.device.HeldCertificate;
import io.github.sceplifecycle.device.Placement;
import io.github.sceplifecycle.device.Platform;
import io.github.sceplifecycle.device.Standing;
import io.github.sceplifecycle.knowledge.Truth;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A certificate with which nothing is wrong, on a device that nobody has heard of. */
final class Unrelated {

  private static final String NAME = "unrelated to all others";

  private Unrelated() {}

  /** The subject with such a certificate; empty without an inventory, or at the end of time. */
  static Optional<AuditSubject> to(AuditSubject subject) {
    return subject
        .inventory()
        .flatMap(
            given ->
                subject
                    .circumstances()
                    .authority()
                    .issueAt(given.at())
                    .map(validity -> subject.holding(with(given, validity))));
  }

  private static LinkedInventory with(LinkedInventory given, Validity validity) {
    List<BroughtCertificate> more = new ArrayList<>(given.certificates());
    more.add(brought(validity, serial(given)));
    return new LinkedInventory(given.at(), more);
  }

  private static SerialNumber serial(LinkedInventory given) {
    return given.certificates().stream()
        .flatMap(one -> one.held().certificate().identity().serial().stream())
        .findFirst()
        .orElse(SerialNumber.ofInteger(BigInteger.ONE));
  }

  private static BroughtCertificate brought(Validity validity, SerialNumber serial) {
    CertificateIdentity identity =
        new CertificateIdentity(
            Optional.empty(),
            Optional.of(new DistinguishedName("CN=" + NAME)),
            Optional.of(serial),
            List.of());
    CertificateUse use =
        new CertificateUse(
            Optional.of(KeyUsages.of(Set.of(KeyUsage.DIGITAL_SIGNATURE))),
            Optional.empty(),
            Optional.of(new PublicKeySize("RSA", 2_048)),
            Truth.UNKNOWN);
    ClientCertificate certificate =
        new ClientCertificate(CertificateDates.of(validity), identity, use);
    Placement placement = new Placement(CertificateStore.USER, Truth.YES, Optional.empty());
    return new BroughtCertificate(
        new DeviceIdentity(NAME, "", Platform.UNKNOWN),
        new HeldCertificate(certificate, placement, Standing.unknown()));
  }
}
