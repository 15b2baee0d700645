package io.github.sceplifecycle.attestation;

import static io.github.sceplifecycle.attestation.Given.certificate;
import static io.github.sceplifecycle.attestation.Given.day;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.sceplifecycle.certificate.CertificateDates;
import io.github.sceplifecycle.device.Binding;
import io.github.sceplifecycle.device.FirstUse;
import io.github.sceplifecycle.device.HeldCertificate;
import io.github.sceplifecycle.device.Standing;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("S-38: tolerance for clock error")
class ClockToleranceTest {

  private static final Duration FIVE_MINUTES = Duration.ofMinutes(5);
  private static final AttestationTerms TOLERANT = Given.STRICT.withClockTolerance(FIVE_MINUTES);
  private static final Instant EARLIEST = day(0).minus(FIVE_MINUTES);
  private static final Instant LATEST = day(365).plus(FIVE_MINUTES);

  private static Verdict at(Instant instant, HeldCertificate... certificates) {
    return Attestation.at(Given.device(certificates), TOLERANT, instant);
  }

  @Test
  void early_by_exactly_the_tolerance_is_tolerated() {
    Expect.attested(at(EARLIEST, certificate()), Reason.CLOCK_SUSPECT);
  }

  @Test
  void early_by_a_nanosecond_more_is_not() {
    Expect.denied(at(EARLIEST.minusNanos(1), certificate()), Reason.NOT_YET_VALID);
  }

  @Test
  void late_by_exactly_the_tolerance_is_tolerated() {
    Expect.attested(at(LATEST, certificate()), Reason.CLOCK_SUSPECT);
  }

  @Test
  void late_by_a_nanosecond_more_is_not() {
    Expect.denied(at(LATEST.plusNanos(1), certificate()), Reason.EXPIRED);
  }

  @Test
  void within_the_validity_no_clock_is_suspect() {
    assertFalse(at(day(0), certificate()).isClockSuspect());
    assertFalse(at(day(365), certificate()).isClockSuspect());
    assertTrue(at(day(0).minusNanos(1), certificate()).isClockSuspect());
    assertTrue(at(day(365).plusNanos(1), certificate()).isClockSuspect());
  }

  @Test
  void without_a_stated_tolerance_there_is_none() {
    Expect.denied(
        Attestation.at(Given.device(certificate()), Given.STRICT, day(0).minusNanos(1)),
        Reason.NOT_YET_VALID);
  }

  @Test
  void until_includes_the_tolerance() {
    assertEquals(Optional.of(LATEST), at(day(10), certificate()).until());
    assertEquals(
        Optional.of(EARLIEST.minusNanos(1)), at(EARLIEST.minusSeconds(1), certificate()).until());
  }

  @Test
  void tolerance_never_turns_another_denial_into_attestation() {
    Expect.denied(at(LATEST, Given.revoked(certificate())), Reason.REVOKED);
    Expect.denied(
        at(LATEST, Given.bound(Binding.OTHER_DEVICE, certificate())), Reason.BOUND_TO_OTHER_DEVICE);
    Expect.denied(
        Attestation.at(Given.suspended(certificate()), TOLERANT, LATEST), Reason.DEVICE_SUSPENDED);
  }

  @Test
  void tolerance_does_not_move_the_end_of_an_unused_certificate() {
    HeldCertificate fresh = certificate().withStanding(Standing.fresh());
    Expect.attested(at(day(91).minusNanos(1), fresh), Reason.UNUSED_AT_RISK);
    Expect.denied(at(day(91), fresh), Reason.UNUSED_TOO_LONG);
  }

  @Test
  void two_notes_may_stand_beside_one_attestation() {
    HeldCertificate short90 = Given.firstUsed(FirstUse.never(), certificate(0, 90));
    Expect.attested(
        at(day(90).plus(FIVE_MINUTES), short90), Reason.UNUSED_AT_RISK, Reason.CLOCK_SUSPECT);
  }

  @Test
  void tolerance_does_not_move_the_choice() {
    HeldCertificate next = certificate(10, 375);
    Verdict early = at(day(10).minus(FIVE_MINUTES).minusNanos(1), certificate(), next);
    Expect.denied(early, Reason.NOT_YET_VALID);
    Expect.chosen(next, early);
  }

  @Test
  void an_end_alone_is_tolerated_too() {
    HeldCertificate ending = Given.dated(CertificateDates.endingAt(day(365)), certificate());
    Expect.indeterminate(at(LATEST, ending), Reason.DATES_UNKNOWN);
    Expect.denied(at(LATEST.plusNanos(1), ending), Reason.EXPIRED);
  }

  @Test
  void at_the_ends_of_time_there_is_an_answer() {
    Expect.denied(at(Instant.MIN, certificate()), Reason.NOT_YET_VALID);
    Expect.denied(at(Instant.MAX, certificate()), Reason.EXPIRED);
  }
}
