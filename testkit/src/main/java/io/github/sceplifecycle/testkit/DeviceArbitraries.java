package io.github.sceplifecycle.testkit;

import io.github.sceplifecycle.attestation.Assumption;
import io.github.sceplifecycle.attestation.AttestationTerms;
import io.github.sceplifecycle.authority.CertificateAuthority;
import io.github.sceplifecycle.authority.Issuance;
import io.github.sceplifecycle.authority.IssuerTrust;
import io.github.sceplifecycle.authority.RenewalRequests;
import io.github.sceplifecycle.authority.UnusedRule;
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
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * Devices, what they hold, and by what they are judged. Most are healthy, so that a single fault
 * decides; dates lie where rules of 90, 91 and 365 days meet.
 */
public final class DeviceArbitraries {

  /** The issuers whose certificates attest; the second is written as another tool would. */
  public static final List<DistinguishedName> TRUSTED =
      List.of(
          new DistinguishedName("CN=Organization Intermediate Authority,O=Example"),
          new DistinguishedName("CN=Second Authority,O=Example"));

  private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
  private static final List<DistinguishedName> ISSUERS =
      List.of(
          TRUSTED.get(0),
          new DistinguishedName("cn=organization intermediate  authority, o=EXAMPLE"),
          TRUSTED.get(1),
          new DistinguishedName("CN=Stranger"));

  private DeviceArbitraries() {}

  /**
   * Dates that meet: starts and lengths a rule or a second apart, and any others now and then.
   *
   * @return validities
   */
  public static Arbitrary<Validity> meetingValidities() {
    Arbitrary<Instant> from =
        Combinators.combine(
                Arbitraries.of(0L, 0L, 1L, 90L, 91L, 245L, 365L),
                Arbitraries.of(0L, 0L, 0L, -1L, 1L))
            .as((days, seconds) -> START.plus(Duration.ofDays(days)).plusSeconds(seconds));
    Arbitrary<Duration> lifetime =
        Arbitraries.of("P365D", "P365D", "P365D", "P91D", "P90D", "P30D", "PT1S", "PT0S")
            .map(Duration::parse);
    Arbitrary<Validity> meeting = Combinators.combine(from, lifetime).as(Validity::startingAt);
    return Arbitraries.frequencyOf(Tuple.of(9, meeting), Tuple.of(1, CoreArbitraries.validities()));
  }

  /**
   * Authorities: Okta, one that revokes nothing, and others, with stated issuers.
   *
   * @return authorities of which it is known whom they trust
   */
  public static Arbitrary<CertificateAuthority> authorities() {
    IssuerTrust trust = IssuerTrust.of(TRUSTED.toArray(new DistinguishedName[0]));
    return Arbitraries.frequencyOf(
            Tuple.of(5, Arbitraries.just(CertificateAuthority.okta())),
            Tuple.of(2, Arbitraries.just(CertificateAuthority.generic(Duration.ofDays(365)))),
            Tuple.of(2, others()))
        .map(authority -> authority.withTrust(trust));
  }

  private static Arbitrary<CertificateAuthority> others() {
    Arbitrary<Duration> lifetimes =
        Arbitraries.longs().between(1, 800L * 86_400).map(Duration::ofSeconds);
    return Combinators.combine(
            lifetimes, Arbitraries.of(RenewalRequests.class), unusedRules().optional(0.5))
        .as((lifetime, requests, rule) -> new Issuance(lifetime, requests, rule))
        .map(issuance -> new CertificateAuthority("other", issuance, IssuerTrust.unstated()));
  }

  /**
   * Rules for unused certificates: Okta's, and any of up to 200 days.
   *
   * @return rules
   */
  public static Arbitrary<UnusedRule> unusedRules() {
    Arbitrary<Long> seconds = Arbitraries.longs().between(1, 200L * 86_400);
    Arbitrary<UnusedRule> any =
        Combinators.combine(seconds, Arbitraries.longs().between(0, 86_400))
            .as(
                (atRisk, more) ->
                    new UnusedRule(Duration.ofSeconds(atRisk), Duration.ofSeconds(atRisk + more)));
    return Arbitraries.oneOf(Arbitraries.just(UnusedRule.okta()), any);
  }

  /**
   * Tolerances for clock error.
   *
   * @return mostly none, a second, five minutes, the largest
   */
  public static Arbitrary<Duration> tolerances() {
    return Arbitraries.of("PT0S", "PT0S", "PT1S", "PT5M", "PT24H").map(Duration::parse);
  }

  /**
   * Terms that assume nothing, with and without a tolerance.
   *
   * @return terms of authorities whose issuers are stated
   */
  public static Arbitrary<AttestationTerms> strictTerms() {
    return Combinators.combine(authorities(), tolerances())
        .as((authority, time) -> AttestationTerms.strict(authority).withClockTolerance(time));
  }

  /**
   * Terms with any assumptions, none and all among them; the issuers may be unstated.
   *
   * @return terms
   */
  public static Arbitrary<AttestationTerms> terms() {
    Arbitrary<List<Assumption>> some =
        Arbitraries.of(Assumption.class).set().map(set -> set.stream().sorted().toList());
    Arbitrary<List<Assumption>> all = Arbitraries.just(List.of(Assumption.values()));
    Arbitrary<CertificateAuthority> authority =
        Combinators.combine(authorities(), Arbitraries.of(true, true, true, false))
            .as((one, stated) -> stated ? one : one.withTrust(IssuerTrust.unstated()));
    return Combinators.combine(authority, Arbitraries.oneOf(some, all), tolerances())
        .as(AttestationTerms::new);
  }

  /**
   * How a certificate stands at its authority, everything known.
   *
   * @param validity the certificate's, near which it is used or revoked
   * @return standings, most of them good
   */
  public static Arbitrary<Standing> knownStandings(Validity validity) {
    return standings().map(since -> since.apply(validity.notBefore()));
  }

  /**
   * Standings told from the issue on: drawn alike for any certificate, so that jqwik finds them.
   */
  private static Arbitrary<Function<Instant, Standing>> standings() {
    Arbitrary<Duration> times =
        Arbitraries.of(0L, 1L, 86_400L, 90 * 86_400L, 300 * 86_400L).map(Duration::ofSeconds);
    Arbitrary<Binding> bindings =
        Arbitraries.frequency(
            Tuple.of(4, Binding.UNBOUND),
            Tuple.of(4, Binding.THIS_DEVICE),
            Tuple.of(1, Binding.OTHER_DEVICE));
    Arbitrary<Function<Instant, FirstUse>> uses =
        Arbitraries.oneOf(
            Arbitraries.of(FirstUse.never(), FirstUse.sometime()).map(use -> issued -> use),
            times.map(time -> issued -> FirstUse.at(issued.plus(time))));
    Arbitrary<Function<Instant, Revocation>> revocations =
        Arbitraries.frequencyOf(
            Tuple.of(8, Arbitraries.just(issued -> Revocation.none())),
            Tuple.of(1, times.map(time -> issued -> Revocation.revokedSince(issued.plus(time)))),
            Tuple.of(
                1,
                Arbitraries.of(Revocation.revoked(), Revocation.onHold())
                    .map(revocation -> issued -> revocation)));
    return Combinators.combine(bindings, uses, revocations)
        .as(
            (binding, use, revocation) ->
                issued -> new Standing(binding, use.apply(issued), revocation.apply(issued)));
  }

  /**
   * Certificates on a device, everything known.
   *
   * @return certificates; most could attest
   */
  public static Arbitrary<HeldCertificate> knownCertificates() {
    return Combinators.combine(meetingValidities(), identities(), uses(), placements(), standings())
        .as(
            (validity, identity, use, placement, standing) ->
                new HeldCertificate(
                    new ClientCertificate(CertificateDates.of(validity), identity, use),
                    placement,
                    standing.apply(validity.notBefore())));
  }

  /**
   * Certificates of which parts may be unknown: the hash, the issuer or a date.
   *
   * @return certificates; of most everything is known
   */
  public static Arbitrary<ClientCertificate> anyCertificates() {
    return Combinators.combine(knownCertificates(), Arbitraries.of(0, 0, 0, 0, 1, 2, 3))
        .as((held, forgotten) -> Forgetting.part(held.certificate(), forgotten));
  }

  private static Arbitrary<CertificateIdentity> identities() {
    Arbitrary<DistinguishedName> issuers =
        Arbitraries.frequency(
            Tuple.of(5, ISSUERS.get(0)),
            Tuple.of(1, ISSUERS.get(1)),
            Tuple.of(2, ISSUERS.get(2)),
            Tuple.of(1, ISSUERS.get(3)));
    Arbitrary<SerialNumber> serials =
        Arbitraries.of(0L, 1L, 2L, 3L, 9L, 16L, 128L)
            .map(BigInteger::valueOf)
            .map(SerialNumber::new);
    Arbitrary<Fingerprint> prints =
        Arbitraries.bigIntegers()
            .between(BigInteger.ZERO, BigInteger.TWO.pow(256).subtract(BigInteger.ONE))
            .map(number -> String.format(Locale.ROOT, "%064x", number))
            .map(hex -> new Fingerprint(HashAlgorithm.SHA_256, hex));
    return Combinators.combine(issuers, serials, prints)
        .as(
            (issuer, serial, print) ->
                new CertificateIdentity(
                    Optional.of(new DistinguishedName("CN=managementAttestation")),
                    Optional.of(issuer),
                    Optional.of(serial),
                    List.of(print)));
  }

  private static Arbitrary<CertificateUse> uses() {
    KeyUsages signing = KeyUsages.of(Set.of(KeyUsage.DIGITAL_SIGNATURE));
    KeyUsages other = KeyUsages.of(Set.of(KeyUsage.KEY_ENCIPHERMENT));
    Arbitrary<KeyUsages> usages =
        Arbitraries.frequency(
            Tuple.of(6, signing), Tuple.of(2, KeyUsages.unrestricted()), Tuple.of(1, other));
    Arbitrary<Truth> deviceAccess =
        Arbitraries.frequency(Tuple.of(9, Truth.NO), Tuple.of(1, Truth.YES));
    return Combinators.combine(usages, deviceAccess)
        .as(
            (keyUsages, marked) ->
                new CertificateUse(
                    Optional.of(keyUsages), Optional.empty(), Optional.empty(), marked));
  }

  private static Arbitrary<Placement> placements() {
    Arbitrary<CertificateStore> stores =
        Arbitraries.of(CertificateStore.USER, CertificateStore.MACHINE);
    Arbitrary<Truth> usable = Arbitraries.frequency(Tuple.of(5, Truth.YES), Tuple.of(1, Truth.NO));
    return Combinators.combine(stores, usable)
        .as((store, key) -> new Placement(store, key, Optional.empty()));
  }

  /**
   * Devices of which every fact is known.
   *
   * @return devices with up to four certificates, some phones among them
   */
  public static Arbitrary<Device> knownDevices() {
    Arbitrary<Platform> platforms =
        Arbitraries.frequency(
            Tuple.of(10, Platform.MACOS),
            Tuple.of(10, Platform.WINDOWS),
            Tuple.of(1, Platform.IOS),
            Tuple.of(1, Platform.ANDROID));
    Arbitrary<Truth> registered =
        Arbitraries.frequency(Tuple.of(9, Truth.YES), Tuple.of(1, Truth.NO));
    Arbitrary<DeviceStatus> statuses =
        Arbitraries.frequency(
            Tuple.of(8, DeviceStatus.ACTIVE),
            Tuple.of(1, DeviceStatus.SUSPENDED),
            Tuple.of(1, DeviceStatus.DEACTIVATED));
    return Combinators.combine(
            platforms, registered, statuses, knownCertificates().list().ofMaxSize(4))
        .as(
            (platform, known, status, held) ->
                new Device(
                    new DeviceIdentity("device-1", "A desk", platform),
                    known,
                    status,
                    Optional.of(held)));
  }

  /**
   * Devices of which facts may be unknown.
   *
   * @return devices
   */
  public static Arbitrary<Device> devices() {
    return Combinators.combine(knownDevices(), masks()).as(Forgetting::some);
  }

  /**
   * Which facts to forget; none is the smallest. Now and then just one, of the device or of its
   * first certificate, so that what follows from it alone is seen.
   *
   * @return masks for {@link Forgetting}
   */
  public static Arbitrary<List<Integer>> masks() {
    Arbitrary<List<Integer>> one =
        Arbitraries.integers().between(0, Forgetting.OF_ONE_CERTIFICATE - 1).map(List::of);
    Arbitrary<List<Integer>> several =
        Arbitraries.integers()
            .between(0, Forgetting.FACTS - 1)
            .list()
            .ofMaxSize(12)
            .map(list -> list.stream().distinct().sorted().toList());
    return Arbitraries.frequencyOf(Tuple.of(2, several), Tuple.of(1, one));
  }

  /**
   * Instants for a device: each bound of each certificate under the terms, one nanosecond and one
   * second beside it, and others.
   *
   * @param device the device
   * @param terms the terms
   * @return instants
   */
  public static Arbitrary<Instant> instantsAround(Device device, AttestationTerms terms) {
    List<Instant> bounds = new ArrayList<>(List.of(START));
    device.certificates().stream()
        .flatMap(List::stream)
        .flatMap(held -> bounds(held, terms))
        .forEach(bounds::add);
    Arbitrary<Duration> beside =
        Arbitraries.of("PT0S", "PT-0.000000001S", "PT0.000000001S", "PT-1S", "PT1S", "P1D")
            .map(Duration::parse);
    Arbitrary<Instant> besideBounds =
        Combinators.combine(Arbitraries.of(bounds), beside).as(Instant::plus);
    Arbitrary<Instant> days =
        Arbitraries.integers().between(-10, 800).map(day -> START.plus(Duration.ofDays(day)));
    return Arbitraries.frequencyOf(Tuple.of(4, besideBounds), Tuple.of(1, days));
  }

  private static Stream<Instant> bounds(HeldCertificate held, AttestationTerms terms) {
    Duration tolerance = terms.clockTolerance();
    Stream<Instant> dates =
        held.certificate().validity().stream()
            .flatMap(
                one ->
                    Stream.of(
                        one.notBefore(),
                        one.notAfter(),
                        one.notBefore().minus(tolerance),
                        one.notAfter().plus(tolerance)));
    Stream<Instant> disuse =
        held.certificate().validity().stream()
            .flatMap(
                one ->
                    terms.authority().issuance().unusedRule().stream()
                        .flatMap(rule -> Stream.of(rule.atRiskFrom(one), rule.revokedFrom(one))));
    return Stream.of(dates, disuse, held.standing().revocation().since().stream())
        .flatMap(times -> times);
  }
}
