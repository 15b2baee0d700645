package io.github.sceplifecycle.testkit;

import io.github.sceplifecycle.advice.SettingUnit;
import io.github.sceplifecycle.audit.AuditSubject;
import io.github.sceplifecycle.audit.BroughtCertificate;
import io.github.sceplifecycle.audit.Circumstances;
import io.github.sceplifecycle.audit.Delivery;
import io.github.sceplifecycle.audit.LinkedInventory;
import io.github.sceplifecycle.authority.CertificateAuthority;
import io.github.sceplifecycle.authority.Issuance;
import io.github.sceplifecycle.authority.IssuerTrust;
import io.github.sceplifecycle.authority.RenewalRequests;
import io.github.sceplifecycle.certificate.CertificateDates;
import io.github.sceplifecycle.certificate.CertificateIdentity;
import io.github.sceplifecycle.certificate.CertificateUse;
import io.github.sceplifecycle.certificate.ClientCertificate;
import io.github.sceplifecycle.certificate.DistinguishedName;
import io.github.sceplifecycle.certificate.ExtendedKeyUsages;
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
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * What an audit looks at: settings beside the bounds of their band, and small inventories in which
 * devices, issuers and serial numbers meet.
 */
public final class AuditArbitraries {

  private static final Instant AT = Instant.parse("2027-01-01T00:00:00Z");

  private AuditArbitraries() {}

  /**
   * Settings, each for what an advice is asked.
   *
   * @return none, any, and the ones beside the usual bounds; not more days than the lifetime has,
   *     and one
   */
  public static Arbitrary<AuditedSetting> settings() {
    return Combinators.combine(AdviceArbitraries.advisings(), Arbitraries.of(SettingUnit.class))
        .flatAs(
            (asked, unit) -> {
              boolean percent = unit == SettingUnit.PERCENT_REMAINING;
              long most = percent ? 99 : asked.lifetime().toDays() + 1;
              Arbitrary<Long> usual =
                  Arbitraries.of(0L, 1L, 30L, 31L, 60L, 90L, 91L, 120L, most - 1, most);
              Arbitrary<Long> any = Arbitraries.longs().between(0, most);
              return Arbitraries.oneOf(usual.map(value -> Math.min(value, most)), any)
                  .map(value -> new AuditedSetting(asked, unit, value));
            });
  }

  /**
   * Subjects of every kind.
   *
   * @return subjects around 2027, with an inventory of up to six certificates more often than not
   */
  public static Arbitrary<AuditSubject> subjects() {
    return Combinators.combine(
            ProfileArbitraries.profiles(), ProfileArbitraries.others(), circumstances())
        .as(
            (profile, others, circumstances) ->
                new AuditSubject(profile, others.around(profile), circumstances, Optional.empty()))
        .flatMap(
            subject ->
                inventories(subject)
                    .optional(0.9)
                    .map(given -> given.map(subject::holding).orElse(subject)));
  }

  private static Arbitrary<Circumstances> circumstances() {
    Arbitrary<Truth> truths = Arbitraries.of(Truth.class);
    Arbitrary<Optional<Duration>> lives =
        Arbitraries.of("PT1H", "P30D", "P30DT1S", "P60D").map(Duration::parse).optional(0.7);
    Arbitrary<Delivery> deliveries = Combinators.combine(truths, truths, lives).as(Delivery::new);
    Arbitrary<Optional<Validity>> own =
        Arbitraries.of(-1L, 0L, 100L, 364L, 365L, 366L, 600L, 670L, 2_000L)
            .map(
                days ->
                    new Validity(AT.minus(Duration.ofDays(700)), AT.plus(Duration.ofDays(days))))
            .optional(0.6);
    return Combinators.combine(
            AdviceArbitraries.advisings(), Arbitraries.of(RenewalRequests.class), own, deliveries)
        .as(
            (asked, requests, validity, delivery) ->
                new Circumstances(
                    authority(asked, requests, validity), asked.assumptions(), delivery));
  }

  private static CertificateAuthority authority(
      Advising asked, RenewalRequests requests, Optional<Validity> own) {
    Issuance issuance =
        new Issuance(asked.lifetime(), requests, asked.authority().issuance().unusedRule());
    return new CertificateAuthority("drawn", issuance, new IssuerTrust(Optional.empty(), own));
  }

  private static Arbitrary<LinkedInventory> inventories(AuditSubject subject) {
    return Combinators.combine(
            dates(subject.lifetime()),
            identities(),
            uses(),
            Arbitraries.of(CertificateStore.class),
            Arbitraries.of("a", "b", "c"))
        .as(AuditArbitraries::brought)
        .list()
        .ofMaxSize(6)
        .map(certificates -> new LinkedInventory(AT, certificates));
  }

  private static BroughtCertificate brought(
      CertificateDates dates,
      CertificateIdentity identity,
      CertificateUse use,
      CertificateStore store,
      String device) {
    Placement placement = new Placement(store, Truth.UNKNOWN, Optional.empty());
    return new BroughtCertificate(
        new DeviceIdentity(device, device.equals("a") ? "" : "of " + device, Platform.UNKNOWN),
        new HeldCertificate(
            new ClientCertificate(dates, identity, use), placement, Standing.unknown()));
  }

  /** Most live as long as the authority says; some a day more, a second longer, or much shorter. */
  private static Arbitrary<CertificateDates> dates(Duration lifetime) {
    Arbitrary<Duration> lives =
        Arbitraries.frequencyOf(
            Tuple.of(4, Arbitraries.just(lifetime)),
            Tuple.of(
                1,
                Arbitraries.of("P1D", "P1DT1S", "PT1S").map(Duration::parse).map(lifetime::plus)),
            Tuple.of(1, Arbitraries.of("P180D", "P730D").map(Duration::parse)));
    Arbitrary<Duration> ages =
        Arbitraries.of(0L, 1L, 9L, 90L, 280L, 330L, 336L, 364L, 365L, 366L, 400L)
            .map(Duration::ofDays);
    Arbitrary<CertificateDates> whole =
        Combinators.combine(ages, lives)
            .as((age, life) -> CertificateDates.of(Validity.startingAt(AT.minus(age), life)));
    return Arbitraries.frequencyOf(
        Tuple.of(6, whole),
        Tuple.of(1, whole.map(dates -> CertificateDates.endingAt(dates.notAfter().orElseThrow()))),
        Tuple.of(1, Arbitraries.just(CertificateDates.unknown())));
  }

  private static Arbitrary<CertificateIdentity> identities() {
    Arbitrary<Optional<DistinguishedName>> issuers =
        Arbitraries.of("CN=one", "cn=ONE", "CN=two").map(DistinguishedName::new).optional(0.9);
    Arbitrary<Optional<SerialNumber>> serials =
        Arbitraries.of(1L, 2L, 16L)
            .map(serial -> SerialNumber.ofInteger(BigInteger.valueOf(serial)))
            .optional(0.9);
    return Combinators.combine(issuers, serials)
        .as(
            (issuer, serial) ->
                new CertificateIdentity(Optional.empty(), issuer, serial, List.of()));
  }

  private static Arbitrary<CertificateUse> uses() {
    Arbitrary<Optional<PublicKeySize>> keys =
        Combinators.combine(
                Arbitraries.of("RSA", "RSA", "EC"), Arbitraries.of(256, 1_024, 2_047, 2_048, 4_096))
            .as(PublicKeySize::new)
            .optional(0.7);
    return Combinators.combine(usages().optional(0.7), purposes().optional(0.5), keys)
        .as((usages, purposes, key) -> new CertificateUse(usages, purposes, key, Truth.UNKNOWN));
  }

  /** Client authentication, server authentication, any purpose; together and alone. */
  static Arbitrary<ExtendedKeyUsages> purposes() {
    Arbitrary<ExtendedKeyUsages> stated =
        Arbitraries.of(ExtendedKeyUsages.CLIENT_AUTHENTICATION, "1.3.6.1.5.5.7.3.1", "2.5.29.37.0")
            .list()
            .uniqueElements()
            .ofMaxSize(2)
            .map(ExtendedKeyUsages::of);
    return Arbitraries.frequencyOf(
        Tuple.of(4, stated), Tuple.of(1, Arbitraries.just(ExtendedKeyUsages.unrestricted())));
  }

  static Arbitrary<KeyUsages> usages() {
    return Arbitraries.of(
        KeyUsages.of(Set.of(KeyUsage.DIGITAL_SIGNATURE)),
        KeyUsages.of(Set.of(KeyUsage.DIGITAL_SIGNATURE, KeyUsage.KEY_ENCIPHERMENT)),
        KeyUsages.of(Set.of(KeyUsage.KEY_ENCIPHERMENT)),
        KeyUsages.of(Set.of()),
        KeyUsages.unrestricted());
  }
}
