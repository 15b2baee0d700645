package io.github.sceplifecycle.attestation;

import io.github.sceplifecycle.authority.CertificateAuthority;
import io.github.sceplifecycle.authority.IssuerTrust;
import io.github.sceplifecycle.certificate.CertificateDates;
import io.github.sceplifecycle.certificate.CertificateIdentity;
import io.github.sceplifecycle.certificate.CertificateUse;
import io.github.sceplifecycle.certificate.ClientCertificate;
import io.github.sceplifecycle.certificate.DistinguishedName;
import io.github.sceplifecycle.certificate.Fingerprint;
import io.github.sceplifecycle.certificate.HashAlgorithm;
import io.github.sceplifecycle.certificate.KeyUsage;
import io.github.sceplifecycle.certificate.KeyUsages;
import io.github.sceplifecycle.certificate.SerialNumber;
import io.github.sceplifecycle.certificate.Validity;
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
import java.math.BigInteger;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A device that attests and a certificate that makes it, both known whole; each test changes what
 * it is about.
 */
final class Given {

  static final Instant DAY_0 = Instant.parse("2026-01-01T00:00:00Z");
  static final DistinguishedName ISSUER = new DistinguishedName("CN=Issuer");
  static final DistinguishedName OTHER_ISSUER = new DistinguishedName("CN=Other issuer");
  static final CertificateAuthority AUTHORITY =
      CertificateAuthority.okta().withTrust(IssuerTrust.of(ISSUER, OTHER_ISSUER));
  static final AttestationTerms STRICT = AttestationTerms.strict(AUTHORITY);
  static final CertificateUse SIGNING = use(Set.of(KeyUsage.DIGITAL_SIGNATURE), Truth.NO);
  static final Standing USED =
      new Standing(Binding.THIS_DEVICE, FirstUse.sometime(), Revocation.none());

  private Given() {}

  static Instant day(long number) {
    return DAY_0.plusSeconds(number * 86_400);
  }

  /** Valid from a day to another, in the user's store, used here; its serial is the first day. */
  static HeldCertificate certificate(long fromDay, long toDay) {
    CertificateDates dates = CertificateDates.of(new Validity(day(fromDay), day(toDay)));
    ClientCertificate known =
        new ClientCertificate(dates, identity(ISSUER, fromDay + 1_000, fromDay), SIGNING);
    return new HeldCertificate(known, Placement.userStore(), USED);
  }

  /** Valid from day 0 to day 365. */
  static HeldCertificate certificate() {
    return certificate(0, 365);
  }

  static CertificateIdentity identity(DistinguishedName issuer, long serial, long print) {
    return new CertificateIdentity(
        Optional.empty(),
        Optional.of(issuer),
        Optional.of(new SerialNumber(BigInteger.valueOf(serial))),
        List.of(print(print)));
  }

  static Fingerprint print(long value) {
    return new Fingerprint(HashAlgorithm.SHA_256, String.format("%064x", value));
  }

  static CertificateUse use(Set<KeyUsage> usages, Truth deviceAccess) {
    return new CertificateUse(
        Optional.of(KeyUsages.of(usages)), Optional.empty(), Optional.empty(), deviceAccess);
  }

  static HeldCertificate from(DistinguishedName issuer, HeldCertificate held) {
    CertificateIdentity was = held.certificate().identity();
    return identified(
        new CertificateIdentity(
            was.subject(), Optional.of(issuer), was.serial(), was.fingerprints()),
        held);
  }

  static HeldCertificate ofUnknownIssuer(HeldCertificate held) {
    CertificateIdentity was = held.certificate().identity();
    return identified(
        new CertificateIdentity(was.subject(), Optional.empty(), was.serial(), was.fingerprints()),
        held);
  }

  static HeldCertificate identified(CertificateIdentity identity, HeldCertificate held) {
    return with(held.certificate().withIdentity(identity), held);
  }

  static HeldCertificate dated(CertificateDates dates, HeldCertificate held) {
    return with(held.certificate().withDates(dates), held);
  }

  static HeldCertificate used(CertificateUse use, HeldCertificate held) {
    return with(held.certificate().withUse(use), held);
  }

  static HeldCertificate in(CertificateStore store, HeldCertificate held) {
    return held.withPlacement(
        new Placement(store, held.placement().keyUsable(), held.placement().profile()));
  }

  static HeldCertificate keyUsable(Truth usable, HeldCertificate held) {
    return held.withPlacement(
        new Placement(held.placement().store(), usable, held.placement().profile()));
  }

  static HeldCertificate bound(Binding binding, HeldCertificate held) {
    return held.withStanding(held.standing().withBinding(binding));
  }

  static HeldCertificate firstUsed(FirstUse use, HeldCertificate held) {
    return held.withStanding(held.standing().withFirstUse(use));
  }

  static HeldCertificate revoked(Revocation revocation, HeldCertificate held) {
    return held.withStanding(held.standing().withRevocation(revocation));
  }

  static HeldCertificate revoked(HeldCertificate held) {
    return revoked(Revocation.revoked(), held);
  }

  private static HeldCertificate with(ClientCertificate certificate, HeldCertificate held) {
    return new HeldCertificate(certificate, held.placement(), held.standing());
  }

  /** A registered, active Mac. */
  static Device device(HeldCertificate... certificates) {
    return Device.active(on(Platform.MACOS), List.of(certificates));
  }

  static DeviceIdentity on(Platform platform) {
    return new DeviceIdentity("device", "device", platform);
  }

  static Device with(Truth registered, DeviceStatus status, HeldCertificate... certificates) {
    return new Device(on(Platform.MACOS), registered, status, Optional.of(List.of(certificates)));
  }

  static Device suspended(HeldCertificate... certificates) {
    return with(Truth.YES, DeviceStatus.SUSPENDED, certificates);
  }

  static Device withUnknownCertificates() {
    return new Device(on(Platform.MACOS), Truth.YES, DeviceStatus.ACTIVE, Optional.empty());
  }

  /** What is concluded on day 10 with nothing assumed. */
  static Verdict judged(Device device) {
    return Attestation.at(device, STRICT, day(10));
  }

  static Verdict judged(HeldCertificate... certificates) {
    return judged(device(certificates));
  }
}
