package io.github.sceplifecycle.testkit;

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
import io.github.sceplifecycle.device.FirstUse;
import io.github.sceplifecycle.device.HeldCertificate;
import io.github.sceplifecycle.device.Placement;
import io.github.sceplifecycle.device.Revocation;
import io.github.sceplifecycle.device.Standing;
import io.github.sceplifecycle.knowledge.Truth;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * Certificates that devices hold. Most are healthy, so that a single fault decides; dates lie where
 * rules of 90, 91 and 365 days meet.
 */
public final class HeldArbitraries {

  static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
  private static final List<DistinguishedName> ISSUERS =
      List.of(
          TermsArbitraries.TRUSTED.get(0),
          new DistinguishedName("cn=organization intermediate  authority, o=EXAMPLE"),
          TermsArbitraries.TRUSTED.get(1),
          new DistinguishedName("CN=Stranger"));

  private HeldArbitraries() {}

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
}
