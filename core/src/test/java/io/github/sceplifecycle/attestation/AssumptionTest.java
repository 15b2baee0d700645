package io.github.sceplifecycle.attestation;

import static io.github.sceplifecycle.attestation.Given.AUTHORITY;
import static io.github.sceplifecycle.attestation.Given.certificate;
import static io.github.sceplifecycle.attestation.Given.day;
import static io.github.sceplifecycle.attestation.Given.device;
import static io.github.sceplifecycle.attestation.Given.in;
import static io.github.sceplifecycle.attestation.Given.keyUsable;
import static io.github.sceplifecycle.attestation.Given.revoked;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.sceplifecycle.certificate.CertificateDates;
import io.github.sceplifecycle.certificate.CertificateUse;
import io.github.sceplifecycle.certificate.DistinguishedName;
import io.github.sceplifecycle.certificate.KeyUsage;
import io.github.sceplifecycle.device.Binding;
import io.github.sceplifecycle.device.CertificateStore;
import io.github.sceplifecycle.device.Device;
import io.github.sceplifecycle.device.DeviceStatus;
import io.github.sceplifecycle.device.FirstUse;
import io.github.sceplifecycle.device.HeldCertificate;
import io.github.sceplifecycle.device.Platform;
import io.github.sceplifecycle.device.Revocation;
import io.github.sceplifecycle.knowledge.Truth;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("S-42: what is unknown may be assumed, by name")
class AssumptionTest {

  /** Late enough for first use to matter. */
  private static final Instant AT = day(100);

  private static final AttestationTerms IN_FAVOUR = AttestationTerms.assumingInFavour(AUTHORITY);

  /** A device of which one fact is unknown, and the same with the fact known against it. */
  private record Case(Assumption assumption, Reason unknown, Device open, Device known) {

    @Override
    public String toString() {
      return assumption.name();
    }
  }

  private static Stream<Case> cases() {
    HeldCertificate good = certificate();
    DistinguishedName stranger = new DistinguishedName("CN=Stranger");
    HeldCertificate newerRevokedMachine =
        revoked(in(CertificateStore.MACHINE, certificate(1, 366)));
    return Stream.of(
        new Case(
            Assumption.DESKTOP,
            Reason.PLATFORM_UNKNOWN,
            Device.active(Given.on(Platform.UNKNOWN), List.of(good)),
            Device.active(Given.on(Platform.IOS), List.of(good))),
        new Case(
            Assumption.REGISTERED,
            Reason.REGISTRATION_UNKNOWN,
            Given.with(Truth.UNKNOWN, DeviceStatus.ACTIVE, good),
            Given.with(Truth.NO, DeviceStatus.ACTIVE, good)),
        new Case(
            Assumption.ACTIVE,
            Reason.STATUS_UNKNOWN,
            Given.with(Truth.YES, DeviceStatus.UNKNOWN, good),
            Given.with(Truth.YES, DeviceStatus.SUSPENDED, good)),
        new Case(
            Assumption.ISSUER_TRUSTED,
            Reason.ISSUER_UNKNOWN,
            device(Given.ofUnknownIssuer(good)),
            device(Given.from(stranger, good))),
        new Case(
            Assumption.NOT_DEVICE_ACCESS,
            Reason.PURPOSE_UNKNOWN,
            device(Given.used(purpose(Truth.UNKNOWN), good)),
            device(Given.used(purpose(Truth.YES), good))),
        new Case(
            Assumption.USER_STORE,
            Reason.STORE_UNKNOWN,
            device(in(CertificateStore.UNKNOWN, good), newerRevokedMachine),
            device(in(CertificateStore.MACHINE, good), newerRevokedMachine)),
        new Case(
            Assumption.KEY_USABLE,
            Reason.KEY_ACCESS_UNKNOWN,
            device(keyUsable(Truth.UNKNOWN, good)),
            device(keyUsable(Truth.NO, good))),
        new Case(
            Assumption.LIFETIME,
            Reason.DATES_UNKNOWN,
            device(Given.dated(CertificateDates.endingAt(day(365)), good)),
            device(certificate(0, 99))),
        new Case(
            Assumption.NOT_REVOKED,
            Reason.REVOCATION_UNKNOWN,
            device(revoked(Revocation.unknown(), good)),
            device(revoked(good))),
        new Case(
            Assumption.USED,
            Reason.FIRST_USE_UNKNOWN,
            device(Given.firstUsed(FirstUse.unknown(), good)),
            device(Given.firstUsed(FirstUse.never(), good))),
        new Case(
            Assumption.NOT_BOUND_ELSEWHERE,
            Reason.BINDING_UNKNOWN,
            device(Given.bound(Binding.UNKNOWN, good)),
            device(Given.bound(Binding.OTHER_DEVICE, good))),
        new Case(
            Assumption.SIGNS,
            Reason.KEY_USAGE_UNKNOWN,
            device(Given.used(unknownKeyUsage(), good)),
            device(Given.used(Given.use(Set.of(KeyUsage.CRL_SIGN), Truth.NO), good))));
  }

  private static CertificateUse purpose(Truth deviceAccess) {
    return Given.use(Set.of(KeyUsage.DIGITAL_SIGNATURE), deviceAccess);
  }

  private static CertificateUse unknownKeyUsage() {
    return new CertificateUse(Optional.empty(), Optional.empty(), Optional.empty(), Truth.NO);
  }

  @Test
  void there_is_a_case_for_every_assumption() {
    assertEquals(
        EnumSet.allOf(Assumption.class), EnumSet.copyOf(cases().map(Case::assumption).toList()));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void without_assumptions_the_unknown_fact_leaves_it_open(Case one) {
    Verdict verdict = Attestation.at(one.open(), Given.STRICT, AT);
    Expect.indeterminate(verdict, one.unknown());
    assertEquals(List.of(), verdict.grounds().assumed());
  }

  @ParameterizedTest
  @MethodSource("cases")
  void with_the_assumption_the_device_attests_and_says_on_what_it_rests(Case one) {
    Verdict verdict = Attestation.at(one.open(), IN_FAVOUR, AT);
    Expect.attested(verdict);
    assertEquals(List.of(one.assumption()), verdict.grounds().assumed());
  }

  @ParameterizedTest
  @MethodSource("cases")
  void that_assumption_alone_is_enough(Case one) {
    AttestationTerms alone =
        new AttestationTerms(AUTHORITY, List.of(one.assumption()), Duration.ZERO);
    Expect.attested(Attestation.at(one.open(), alone, AT));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void every_other_assumption_together_is_not_enough(Case one) {
    AttestationTerms others = IN_FAVOUR.without(one.assumption());
    Verdict verdict = Attestation.at(one.open(), others, AT);
    Expect.indeterminate(verdict, one.unknown());
    assertEquals(List.of(), verdict.grounds().assumed());
  }

  @ParameterizedTest
  @MethodSource("cases")
  void no_assumption_overrides_the_known_fact(Case one) {
    Verdict strict = Attestation.at(one.known(), Given.STRICT, AT);
    assertEquals(strict, Attestation.at(one.known(), IN_FAVOUR, AT));
    assertEquals(
        one.assumption() == Assumption.DESKTOP ? VerdictKind.NOT_APPLICABLE : VerdictKind.DENIED,
        strict.kind());
  }

  @Test
  void where_all_is_known_nothing_is_assumed() {
    Verdict verdict = Attestation.at(device(certificate()), IN_FAVOUR, AT);
    Expect.attested(verdict);
    assertEquals(List.of(), verdict.grounds().assumed());
  }

  @Test
  void unknown_certificates_are_never_assumed() {
    Verdict verdict = Attestation.at(Given.withUnknownCertificates(), IN_FAVOUR, AT);
    Expect.indeterminate(verdict, Reason.CERTIFICATES_UNKNOWN);
    assertEquals(List.of(), verdict.grounds().assumed());
  }

  @Test
  void a_certificate_without_any_date_is_never_assumed_to_be_valid() {
    HeldCertificate undated = Given.dated(CertificateDates.unknown(), certificate());
    Expect.indeterminate(Attestation.at(device(undated), IN_FAVOUR, AT), Reason.DATES_UNKNOWN);
  }

  @Test
  void a_missing_end_is_assumed_as_well_as_a_missing_beginning() {
    HeldCertificate beginning =
        Given.dated(new CertificateDates(Optional.of(day(0)), Optional.empty()), certificate());
    Verdict verdict = Attestation.at(device(beginning), IN_FAVOUR, AT);
    Expect.attested(verdict);
    assertEquals(Optional.of(day(365)), verdict.until());
    assertEquals(List.of(Assumption.LIFETIME), verdict.grounds().assumed());
  }

  @Test
  void a_denial_may_rest_on_an_assumption_too() {
    HeldCertificate ending = Given.dated(CertificateDates.endingAt(day(465)), certificate());
    Instant before = day(100).minusNanos(1);
    Expect.indeterminate(
        Attestation.at(device(ending), Given.STRICT, before), Reason.DATES_UNKNOWN);
    Verdict verdict = Attestation.at(device(ending), IN_FAVOUR, before);
    Expect.denied(verdict, Reason.NOT_YET_VALID);
    assertEquals(List.of(Assumption.LIFETIME), verdict.grounds().assumed());
  }

  @Test
  void an_expiry_that_is_known_rests_on_no_assumption() {
    HeldCertificate ending = Given.dated(CertificateDates.endingAt(day(99)), certificate());
    Verdict verdict = Attestation.at(device(ending), IN_FAVOUR, AT);
    Expect.denied(verdict, Reason.EXPIRED);
    assertEquals(List.of(), verdict.grounds().assumed());
  }

  @Test
  void an_inventory_that_shows_only_dates_rests_on_many_assumptions() {
    Device inventoried =
        Device.inventoried(
            Given.on(Platform.WINDOWS),
            Optional.of(List.of(HeldCertificate.of(certificate().certificate()))));
    Verdict verdict = Attestation.at(inventoried, IN_FAVOUR, AT);
    Expect.attested(verdict);
    assertEquals(
        List.of(
            Assumption.REGISTERED,
            Assumption.ACTIVE,
            Assumption.KEY_USABLE,
            Assumption.NOT_REVOKED,
            Assumption.USED,
            Assumption.NOT_BOUND_ELSEWHERE),
        verdict.grounds().assumed());
  }

  @Test
  void if_one_of_two_assumptions_is_enough_the_verdict_still_names_one() {
    HeldCertificate locked = keyUsable(Truth.UNKNOWN, certificate(1, 366));
    HeldCertificate anonymous = Given.ofUnknownIssuer(certificate());
    Expect.indeterminate(
        Attestation.at(device(locked, anonymous), Given.STRICT, AT),
        Reason.ISSUER_UNKNOWN,
        Reason.KEY_ACCESS_UNKNOWN);
    Verdict verdict = Attestation.at(device(locked, anonymous), IN_FAVOUR, AT);
    Expect.attested(verdict);
    assertEquals(1, verdict.grounds().assumed().size(), verdict::toString);
    AttestationTerms enough =
        new AttestationTerms(AUTHORITY, verdict.grounds().assumed(), Duration.ZERO);
    Expect.attested(Attestation.at(device(locked, anonymous), enough, AT));
  }

  @Test
  void of_two_trusted_issuers_none_is_assumed_to_be_that_of_the_machines_certificate() {
    HeldCertificate machine = revoked(in(CertificateStore.MACHINE, certificate(1, 366)));
    HeldCertificate anonymous = Given.ofUnknownIssuer(certificate());
    Expect.indeterminate(
        Attestation.at(device(machine, anonymous), IN_FAVOUR, AT), Reason.ISSUER_UNKNOWN);
  }

  @Test
  void an_assumption_on_which_only_the_until_rests_is_named() {
    Device open = device(Given.firstUsed(FirstUse.unknown(), certificate()));
    Verdict strict = Attestation.at(open, Given.STRICT, day(10));
    Verdict assuming = Attestation.at(open, IN_FAVOUR, day(10));
    Expect.attested(strict);
    assertEquals(Optional.of(day(91).minusNanos(1)), strict.until());
    Expect.attested(assuming);
    assertEquals(Optional.of(day(365)), assuming.until());
    assertEquals(List.of(Assumption.USED), assuming.grounds().assumed());
  }
}
