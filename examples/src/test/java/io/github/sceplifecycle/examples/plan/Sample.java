package io.github.sceplifecycle.examples.plan;

import io.github.sceplifecycle.attestation.AttestationTerms;
import io.github.sceplifecycle.authority.CertificateAuthority;
import io.github.sceplifecycle.certificate.CertificateDates;
import io.github.sceplifecycle.certificate.CertificateIdentity;
import io.github.sceplifecycle.certificate.CertificateUse;
import io.github.sceplifecycle.certificate.ClientCertificate;
import io.github.sceplifecycle.certificate.DistinguishedName;
import io.github.sceplifecycle.certificate.SerialNumber;
import io.github.sceplifecycle.device.CertificateStore;
import io.github.sceplifecycle.device.Device;
import io.github.sceplifecycle.device.DeviceIdentity;
import io.github.sceplifecycle.device.HeldCertificate;
import io.github.sceplifecycle.device.Placement;
import io.github.sceplifecycle.device.Platform;
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

/** Core values for tests, made in few words. */
public final class Sample {

  public static final Instant AT = Instant.parse("2026-11-23T00:00:00Z");
  public static final String MARKER = "managementAttestation";
  public static final String MAC_PROFILE = "AAAAAAAA-0000-4000-8000-000000000001";
  public static final String WINDOWS_PROFILE = "AAAAAAAA-0000-4000-8000-000000000002";

  private Sample() {}

  public static Terms terms() {
    return new Terms(AT, MARKER, AttestationTerms.assumingInFavour(CertificateAuthority.okta()));
  }

  public static Terms strictTerms() {
    return new Terms(AT, MARKER, AttestationTerms.strict(CertificateAuthority.okta()));
  }

  public static Instant day(String date) {
    return Instant.parse(date + "T00:00:00Z");
  }

  public static CertificateDates dates(String notBefore, String notAfter) {
    return new CertificateDates(known(notBefore), known(notAfter));
  }

  private static Optional<Instant> known(String date) {
    return date.isEmpty() ? Optional.empty() : Optional.of(day(date));
  }

  public static ScepProfile profile(String identifier, Platform platform, RenewalPolicy policy) {
    return profile(identifier, platform, new RenewalSetting.Stated(policy));
  }

  public static ScepProfile profile(String identifier, Platform platform, RenewalSetting setting) {
    return new ScepProfile(
        new ProfileIdentity(identifier, "Profile " + identifier, platform, Place.whole("p.json")),
        setting,
        new Retry(Cadence.everyHours(8), AfterExpiry.CONTINUES),
        new RequestedCertificate(
            Optional.empty(),
            RequestedKey.unstated(),
            Optional.empty(),
            CertificateStore.USER,
            Challenge.ABSENT));
  }

  public static ScepProfile macProfile(RenewalPolicy policy) {
    return profile(MAC_PROFILE, Platform.MACOS, policy);
  }

  public static ScepProfile windowsProfile(RenewalPolicy policy) {
    return profile(WINDOWS_PROFILE, Platform.WINDOWS, policy);
  }

  public static ScepProfile unknownSetting() {
    return profile(
        MAC_PROFILE,
        Platform.MACOS,
        new RenewalSetting.Unknown(RenewalSetting.Reason.NOT_EXPORTED));
  }

  /** A certificate whose subject holds the marker. */
  public static HeldCertificate marked(String notBefore, String notAfter, long serial) {
    return held("CN=mac " + MARKER, notBefore, notAfter, serial);
  }

  public static HeldCertificate held(
      String subject, String notBefore, String notAfter, long serial) {
    CertificateIdentity identity =
        new CertificateIdentity(
            subject.isEmpty() ? Optional.empty() : Optional.of(new DistinguishedName(subject)),
            Optional.empty(),
            Optional.of(SerialNumber.ofInteger(BigInteger.valueOf(serial))),
            List.of());
    return HeldCertificate.of(
        new ClientCertificate(dates(notBefore, notAfter), identity, CertificateUse.unknown()));
  }

  public static HeldCertificate broughtBy(String profile, HeldCertificate held) {
    return held.withPlacement(
        new Placement(CertificateStore.UNKNOWN, Truth.UNKNOWN, Optional.of(profile)));
  }

  public static Device mac(String name, HeldCertificate... certificates) {
    return Device.inventoried(
        new DeviceIdentity("UDID-" + name, name, Platform.MACOS),
        Optional.of(List.of(certificates)));
  }

  public static Fleet jamf(List<ScepProfile> profiles, Device... devices) {
    return new Fleet(
        Source.JAMF,
        profiles,
        List.of(new Inventory("inventory.json", List.of(devices))),
        Optional.empty());
  }

  public static Plan plan(Terms terms, ScepProfile profile, HeldCertificate... certificates) {
    return Planner.plan(List.of(jamf(List.of(profile), mac("ada", certificates))), terms);
  }
}
