package io.github.sceplifecycle.linking;

import io.github.sceplifecycle.certificate.CertificateDates;
import io.github.sceplifecycle.certificate.CertificateIdentity;
import io.github.sceplifecycle.certificate.CertificateUse;
import io.github.sceplifecycle.certificate.ClientCertificate;
import io.github.sceplifecycle.certificate.DistinguishedName;
import io.github.sceplifecycle.certificate.SerialNumber;
import io.github.sceplifecycle.device.CertificateStore;
import io.github.sceplifecycle.device.HeldCertificate;
import io.github.sceplifecycle.device.Placement;
import io.github.sceplifecycle.device.Platform;
import io.github.sceplifecycle.device.Revocation;
import io.github.sceplifecycle.intake.Place;
import io.github.sceplifecycle.knowledge.Truth;
import io.github.sceplifecycle.policy.AfterExpiry;
import io.github.sceplifecycle.policy.Cadence;
import io.github.sceplifecycle.policy.Challenge;
import io.github.sceplifecycle.policy.ProfileIdentity;
import io.github.sceplifecycle.policy.RenewalPolicy;
import io.github.sceplifecycle.policy.RenewalSetting;
import io.github.sceplifecycle.policy.RequestedCertificate;
import io.github.sceplifecycle.policy.RequestedKey;
import io.github.sceplifecycle.policy.Retry;
import io.github.sceplifecycle.policy.ScepProfile;
import java.math.BigInteger;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Profiles and certificates, made in few words. */
final class Given {

  static final String MAC_ID = "AAAAAAAA-0000-4000-8000-000000000001";
  static final String WINDOWS_ID = "AAAAAAAA-0000-4000-8000-000000000002";
  static final String MARKER = "managementAttestation";
  static final ScepProfile MAC = profile(MAC_ID, Platform.MACOS, 60);
  static final ScepProfile WINDOWS = profile(WINDOWS_ID, Platform.WINDOWS, 60);

  private Given() {}

  static ScepProfile profile(String identifier, Platform platform, int days) {
    return new ScepProfile(
        new ProfileIdentity(identifier, "Attestation", platform, Place.whole("p.json")),
        new RenewalSetting.Stated(RenewalPolicy.daysBeforeExpiry(days)),
        new Retry(Cadence.everyHours(8), AfterExpiry.CONTINUES),
        new RequestedCertificate(
            Optional.empty(),
            RequestedKey.unstated(),
            Optional.empty(),
            CertificateStore.USER,
            Challenge.ABSENT));
  }

  static HeldCertificate subject(String subject) {
    return certificate(subject, "2026-01-01", "2027-01-01", 1);
  }

  /** An empty text leaves the subject or a date unknown, 0 the serial number. */
  static HeldCertificate certificate(
      String subject, String notBefore, String notAfter, long serial) {
    CertificateIdentity identity =
        new CertificateIdentity(
            known(subject).map(DistinguishedName::new),
            Optional.empty(),
            serial == 0
                ? Optional.empty()
                : Optional.of(SerialNumber.ofInteger(BigInteger.valueOf(serial))),
            List.of());
    CertificateDates dates =
        new CertificateDates(known(notBefore).map(Given::day), known(notAfter).map(Given::day));
    return HeldCertificate.of(new ClientCertificate(dates, identity, CertificateUse.unknown()));
  }

  static HeldCertificate named(String profile, HeldCertificate held) {
    return held.withPlacement(
        new Placement(CertificateStore.UNKNOWN, Truth.UNKNOWN, Optional.of(profile)));
  }

  static HeldCertificate with(Revocation revocation, HeldCertificate held) {
    return held.withStanding(held.standing().withRevocation(revocation));
  }

  private static Optional<String> known(String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(text);
  }

  private static Instant day(String date) {
    return Instant.parse(date + "T00:00:00Z");
  }
}
