package io.github.sceplifecycle.attestation;

import static io.github.sceplifecycle.attestation.Given.certificate;
import static io.github.sceplifecycle.attestation.Given.day;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.github.sceplifecycle.certificate.CertificateDates;
import io.github.sceplifecycle.certificate.Validity;
import io.github.sceplifecycle.device.Device;
import io.github.sceplifecycle.device.FirstUse;
import io.github.sceplifecycle.device.HeldCertificate;
import io.github.sceplifecycle.device.Revocation;
import io.github.sceplifecycle.device.Standing;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("S-21: until is the last instant at which the verdict still holds")
class UntilTest {

  private static void assertUntil(Instant last, Instant asked, HeldCertificate... held) {
    Device device = Given.device(held);
    Verdict verdict = Attestation.at(device, Given.STRICT, asked);
    assertEquals(Optional.of(last), verdict.until());
    assertEquals(verdict.kind(), Attestation.at(device, Given.STRICT, last).kind());
    assertNotEquals(verdict.kind(), Attestation.at(device, Given.STRICT, last.plusNanos(1)).kind());
  }

  private static void assertForEver(Instant asked, HeldCertificate... held) {
    assertEquals(Optional.empty(), Attestation.at(Given.device(held), Given.STRICT, asked).until());
  }

  @Test
  void a_used_certificate_attests_until_notAfter() {
    assertUntil(day(365), day(10), certificate());
    assertUntil(day(365), day(365), certificate());
  }

  @Test
  void an_unused_certificate_attests_until_a_nanosecond_before_day_91() {
    HeldCertificate fresh = certificate().withStanding(Standing.fresh());
    assertUntil(day(91).minusNanos(1), day(0), fresh);
    assertUntil(day(91).minusNanos(1), day(90), fresh);
  }

  @Test
  void a_certificate_to_be_revoked_attests_until_a_nanosecond_before() {
    assertUntil(
        day(20).minusNanos(1),
        day(10),
        Given.revoked(Revocation.revokedSince(day(20)), certificate()));
  }

  @Test
  void a_denial_for_being_early_holds_until_a_nanosecond_before_notBefore() {
    assertUntil(day(0).minusNanos(1), day(-10), certificate());
  }

  @Test
  void an_open_question_holds_until_it_matters_no_more() {
    HeldCertificate open = Given.firstUsed(FirstUse.unknown(), certificate());
    assertUntil(day(91).minusNanos(1), day(10), open);
    assertUntil(day(365), day(91), open);
  }

  @Test
  void an_unknown_beginning_is_open_until_the_known_end() {
    HeldCertificate ending = Given.dated(CertificateDates.endingAt(day(365)), certificate());
    assertUntil(day(365), day(10), ending);
  }

  @Test
  void an_unknown_end_is_open_from_the_known_beginning_on() {
    HeldCertificate beginning =
        Given.dated(new CertificateDates(Optional.of(day(0)), Optional.empty()), certificate());
    assertUntil(day(0).minusNanos(1), day(-1), beginning);
    assertForEver(day(0), beginning);
  }

  @Test
  void nothing_ends_an_expiry_a_revocation_or_the_lack_of_certificates() {
    assertForEver(day(366), certificate());
    assertForEver(day(10), Given.revoked(certificate()));
    assertForEver(day(10));
  }

  @Test
  void a_denial_goes_on_when_only_its_reasons_change() {
    HeldCertificate early = Given.revoked(certificate());
    assertForEver(day(-10), early);
  }

  @Test
  void an_older_certificate_does_not_prolong_the_newest() {
    assertUntil(day(30), day(10), certificate(0, 365), certificate(5, 30));
  }

  @Test
  void at_the_end_of_the_year_9999_until_is_still_exact() {
    Instant last = Validity.LATEST;
    CertificateDates dates = CertificateDates.of(new Validity(last.minusSeconds(1), last));
    assertUntil(last, last, Given.dated(dates, certificate()));
  }

  @Test
  void the_shortest_certificate_attests_for_one_instant() {
    CertificateDates dates = CertificateDates.of(new Validity(day(10), day(10)));
    assertUntil(day(10), day(10), Given.dated(dates, certificate()));
  }
}
