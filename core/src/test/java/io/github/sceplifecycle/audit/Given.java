package io.github.sceplifecycle.audit;

import io.github.sceplifecycle.advice.FleetAssumptions;
import io.github.sceplifecycle.authority.CertificateAuthority;
import io.github.sceplifecycle.certificate.CertificateDates;
import io.github.sceplifecycle.certificate.CertificateIdentity;
import io.github.sceplifecycle.certificate.CertificateUse;
import io.github.sceplifecycle.certificate.ClientCertificate;
import io.github.sceplifecycle.certificate.DistinguishedName;
import io.github.sceplifecycle.certificate.ExtendedKeyUsages;
import io.github.sceplifecycle.certificate.SerialNumber;
import io.github.sceplifecycle.certificate.Validity;
import io.github.sceplifecycle.device.CertificateStore;
import io.github.sceplifecycle.device.DeviceIdentity;
import io.github.sceplifecycle.device.HeldCertificate;
import io.github.sceplifecycle.device.Placement;
import io.github.sceplifecycle.device.Platform;
import io.github.sceplifecycle.device.Standing;
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
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Subjects to audit, each a step away from one in which nothing is wrong. */
final class Given {

  static final Instant AT = Instant.parse("2027-01-01T00:00:00Z");
  static final Duration YEAR = Duration.ofDays(365);

  private Given() {}

  /** 60 days before expiry, Okta, nothing requested that anybody could mind. */
  static AuditSubject fine() {
    return days(60);
  }

  static AuditSubject days(long days) {
    return policy(RenewalPolicy.daysBeforeExpiry(days));
  }

  static AuditSubject policy(RenewalPolicy policy) {
    return setting(new RenewalSetting.Stated(policy));
  }

  static AuditSubject setting(RenewalSetting setting) {
    return of(profile(setting, AfterExpiry.CONTINUES, requesting(RequestedKey.unstated())));
  }

  static AuditSubject of(ScepProfile profile) {
    FleetAssumptions usual = FleetAssumptions.usual(Cadence.everyHours(8));
    return AuditSubject.of(
        profile, new Circumstances(CertificateAuthority.okta(), usual, Delivery.unknown()));
  }

  static ScepProfile profile(
      RenewalSetting setting, AfterExpiry afterExpiry, RequestedCertificate requested) {
    return new ScepProfile(
        new ProfileIdentity("7", "SCEP", Platform.MACOS, Place.whole("a.xml")),
        setting,
        new Retry(Cadence.everyHours(6), afterExpiry),
        requested);
  }

  static RequestedCertificate requesting(RequestedKey key) {
    return new RequestedCertificate(
        Optional.empty(), key, Optional.empty(), CertificateStore.USER, Challenge.STATIC);
  }

  static AuditSubject asking(RequestedKey key) {
    return of(profile(fine().profile().setting(), AfterExpiry.CONTINUES, requesting(key)));
  }

  static AuditSubject asking(Period validity) {
    RequestedCertificate requested =
        new RequestedCertificate(
            Optional.of(validity),
            RequestedKey.unstated(),
            Optional.empty(),
            CertificateStore.USER,
            Challenge.STATIC);
    return of(profile(fine().profile().setting(), AfterExpiry.CONTINUES, requested));
  }

  /** For which purposes the profile asks. */
  static AuditSubject purposes(String... objectIdentifiers) {
    return asking(
        new RequestedKey(
            OptionalInt.empty(),
            Optional.empty(),
            Optional.of(ExtendedKeyUsages.of(List.of(objectIdentifiers))),
            List.of()));
  }

  /** On which system and into which store the profile puts its certificates. */
  static AuditSubject storing(Platform platform, CertificateStore store) {
    ScepProfile fine = fine().profile();
    RequestedCertificate requested = fine.requested();
    return of(
        new ScepProfile(
            new ProfileIdentity("7", "SCEP", platform, Place.whole("a.json")),
            fine.setting(),
            fine.retry(),
            new RequestedCertificate(
                requested.validity(),
                requested.key(),
                requested.subject(),
                store,
                requested.challenge())));
  }

  static AuditSubject by(AuditSubject subject, CertificateAuthority authority) {
    Circumstances old = subject.circumstances();
    return with(subject, new Circumstances(authority, old.fleet(), old.delivery()));
  }

  static AuditSubject assuming(AuditSubject subject, FleetAssumptions fleet) {
    Circumstances old = subject.circumstances();
    return with(subject, new Circumstances(old.authority(), fleet, old.delivery()));
  }

  static AuditSubject delivered(AuditSubject subject, Delivery delivery) {
    Circumstances old = subject.circumstances();
    return with(subject, new Circumstances(old.authority(), old.fleet(), delivery));
  }

  private static AuditSubject with(AuditSubject subject, Circumstances circumstances) {
    return new AuditSubject(
        subject.profile(), subject.together(), circumstances, subject.inventory());
  }

  static AuditSubject together(AuditSubject subject, ScepProfile... all) {
    return new AuditSubject(
        subject.profile(), List.of(all), subject.circumstances(), subject.inventory());
  }

  static AuditSubject holding(AuditSubject subject, BroughtCertificate... certificates) {
    return subject.holding(new LinkedInventory(AT, Arrays.asList(certificates)));
  }

  /** Valid for a year from so many days before {@link #AT}. */
  static Validity issued(long daysAgo) {
    return Validity.startingAt(AT.minus(Duration.ofDays(daysAgo)), YEAR);
  }

  static BroughtCertificate on(String device, Validity validity) {
    return on(device, ClientCertificate.of(validity));
  }

  static BroughtCertificate on(String device, ClientCertificate certificate) {
    return on(device, certificate, CertificateStore.UNKNOWN);
  }

  static BroughtCertificate on(
      String device, ClientCertificate certificate, CertificateStore store) {
    Placement placement = new Placement(store, Truth.YES, Optional.empty());
    return new BroughtCertificate(
        new DeviceIdentity(device, "", Platform.MACOS),
        new HeldCertificate(certificate, placement, Standing.unknown()));
  }

  static ClientCertificate named(String issuer, long serial, Validity validity) {
    CertificateIdentity identity =
        new CertificateIdentity(
            Optional.empty(),
            Optional.of(new DistinguishedName(issuer)),
            Optional.of(SerialNumber.ofInteger(BigInteger.valueOf(serial))),
            List.of());
    return new ClientCertificate(CertificateDates.of(validity), identity, CertificateUse.unknown());
  }

  /** The codes of all that is found. */
  static List<String> codes(AuditSubject subject) {
    return Audit.of(List.of(subject)).findings().stream().map(Finding::code).toList();
  }

  /** The one finding of a code. */
  static Finding only(String code, AuditSubject subject) {
    List<Finding> found =
        Audit.of(List.of(subject)).findings().stream()
            .filter(finding -> finding.code().equals(code))
            .toList();
    if (found.size() != 1) {
      throw new AssertionError(code + " was found " + found.size() + " times");
    }
    return found.get(0);
  }

  /** What a rule says. */
  static Outcome outcome(String code, AuditSubject subject) {
    return Audit.of(List.of(subject)).examined().stream()
        .filter(one -> one.rule().code().equals(code))
        .map(AuditReport.Examined::outcome)
        .findFirst()
        .orElseThrow();
  }
}
