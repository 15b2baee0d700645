package io.github.sceplifecycle.testkit;

import io.github.sceplifecycle.certificate.CertificateDates;
import io.github.sceplifecycle.certificate.CertificateIdentity;
import io.github.sceplifecycle.certificate.CertificateUse;
import io.github.sceplifecycle.certificate.ClientCertificate;
import io.github.sceplifecycle.device.Binding;
import io.github.sceplifecycle.device.CertificateStore;
import io.github.sceplifecycle.device.Device;
import io.github.sceplifecycle.device.DeviceIdentity;
import io.github.sceplifecycle.device.DeviceStatus;
import io.github.sceplifecycle.device.FirstUse;
import io.github.sceplifecycle.device.HeldCertificate;
import io.github.sceplifecycle.device.Placement;
import io.github.sceplifecycle.device.Platform;
import io.github.sceplifecycle.device.Revocation;
import io.github.sceplifecycle.device.Standing;
import io.github.sceplifecycle.knowledge.Truth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes facts of a device unknown: by number, so that any of them can be remembered again. */
final class Forgetting {

  /** How many facts there are: four of the device, eleven of each of four certificates. */
  static final int FACTS = 48;

  private static final int OF_DEVICE = 4;
  private static final int OF_CERTIFICATE = 11;

  /** The facts of a device with a single certificate come first. */
  static final int OF_ONE_CERTIFICATE = OF_DEVICE + OF_CERTIFICATE;

  private Forgetting() {}

  /** The device without these facts. Of a phone the platform stays known. */
  static Device some(Device device, List<Integer> facts) {
    DeviceIdentity identity = device.identity();
    boolean desktop =
        identity.platform() == Platform.MACOS || identity.platform() == Platform.WINDOWS;
    Platform platform = desktop && facts.contains(0) ? Platform.UNKNOWN : identity.platform();
    return new Device(
        new DeviceIdentity(identity.identifier(), identity.displayName(), platform),
        facts.contains(1) ? Truth.UNKNOWN : device.registered(),
        facts.contains(2) ? DeviceStatus.UNKNOWN : device.status(),
        facts.contains(3) && facts.contains(4)
            ? Optional.empty()
            : device.certificates().map(held -> certificates(held, facts)));
  }

  /** The certificate without its number, its issuer or its end: 1, 2 or 3; 0 forgets nothing. */
  static ClientCertificate part(ClientCertificate known, int part) {
    return switch (part) {
      case 1 -> known.withIdentity(identity(known.identity(), List.of(3)));
      case 2 -> known.withIdentity(identity(known.identity(), List.of(2)));
      case 3 -> known.withDates(dates(known.dates(), List.of(1)));
      default -> known;
    };
  }

  private static List<HeldCertificate> certificates(
      List<HeldCertificate> held, List<Integer> facts) {
    List<HeldCertificate> less = new ArrayList<>();
    for (int i = 0; i < held.size(); i++) {
      int first = OF_DEVICE + i * OF_CERTIFICATE;
      less.add(certificate(held.get(i), facts.stream().map(fact -> fact - first).toList()));
    }
    return less;
  }

  private static HeldCertificate certificate(HeldCertificate held, List<Integer> facts) {
    ClientCertificate known = held.certificate();
    return new HeldCertificate(
        new ClientCertificate(
            dates(known.dates(), facts),
            identity(known.identity(), facts),
            use(known.use(), facts)),
        placement(held.placement(), facts),
        standing(held.standing(), facts));
  }

  private static CertificateDates dates(CertificateDates known, List<Integer> facts) {
    return new CertificateDates(
        facts.contains(0) ? Optional.empty() : known.notBefore(),
        facts.contains(1) ? Optional.empty() : known.notAfter());
  }

  private static CertificateIdentity identity(CertificateIdentity known, List<Integer> facts) {
    return new CertificateIdentity(
        known.subject(),
        facts.contains(2) ? Optional.empty() : known.issuer(),
        facts.contains(3) ? Optional.empty() : known.serial(),
        facts.contains(3) ? List.of() : known.fingerprints());
  }

  private static CertificateUse use(CertificateUse known, List<Integer> facts) {
    return new CertificateUse(
        facts.contains(4) ? Optional.empty() : known.keyUsages(),
        known.extendedKeyUsages(),
        known.publicKey(),
        facts.contains(5) ? Truth.UNKNOWN : known.deviceAccess());
  }

  private static Placement placement(Placement known, List<Integer> facts) {
    return new Placement(
        facts.contains(6) ? CertificateStore.UNKNOWN : known.store(),
        facts.contains(7) ? Truth.UNKNOWN : known.keyUsable(),
        known.profile());
  }

  private static Standing standing(Standing known, List<Integer> facts) {
    return new Standing(
        facts.contains(8) ? Binding.UNKNOWN : known.binding(),
        facts.contains(9) ? FirstUse.unknown() : known.firstUse(),
        facts.contains(10) ? Revocation.unknown() : known.revocation());
  }
}
