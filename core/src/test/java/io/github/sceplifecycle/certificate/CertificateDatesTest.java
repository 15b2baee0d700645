package io.github.sceplifecycle.certificate;

import static io.github.sceplifecycle.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class CertificateDatesTest {

  private static final Instant FROM = Instant.parse("2026-01-01T00:00:00Z");
  private static final Instant TO = Instant.parse("2027-01-01T00:00:00Z");
  private static final Validity YEAR = new Validity(FROM, TO);
  private static final Duration DAYS_365 = Duration.ofDays(365);
  private static final CertificateDates BEGINNING_ONLY =
      new CertificateDates(Optional.of(FROM), Optional.empty());

  @Test
  void both_known_make_a_validity() {
    assertEquals(Optional.of(YEAR), CertificateDates.of(YEAR).validity());
  }

  @Test
  void one_known_or_none_makes_none() {
    assertEquals(Optional.empty(), CertificateDates.endingAt(TO).validity());
    assertEquals(Optional.empty(), BEGINNING_ONLY.validity());
    assertEquals(Optional.empty(), CertificateDates.unknown().validity());
  }

  @Test
  void what_is_known_must_be_legal() {
    Instant broken = TO.plusMillis(1);
    assertRefused(() -> CertificateDates.endingAt(broken), broken.toString(), "whole second");
    assertRefused(
        () -> new CertificateDates(Optional.of(broken), Optional.empty()), broken.toString());
    assertRefused(
        () -> new CertificateDates(Optional.of(TO), Optional.of(FROM)),
        "notAfter",
        FROM.toString(),
        TO.toString());
  }

  @Nested
  class S_42_a_lifetime_may_be_assumed {

    @Test
    void for_the_date_that_is_missing() {
      Optional<Validity> year = Optional.of(YEAR);
      assertEquals(year, CertificateDates.endingAt(TO).validityAssuming(DAYS_365));
      assertEquals(year, BEGINNING_ONLY.validityAssuming(DAYS_365));
    }

    @Test
    void and_never_overrides_what_is_known() {
      Optional<Validity> year = Optional.of(YEAR);
      assertEquals(year, CertificateDates.of(YEAR).validityAssuming(Duration.ofDays(1)));
      assertEquals(year, CertificateDates.of(YEAR).validityAssuming(huge()));
    }

    @Test
    void and_makes_nothing_of_nothing() {
      assertEquals(Optional.empty(), CertificateDates.unknown().validityAssuming(DAYS_365));
    }

    @Test
    void zero_is_a_lifetime() {
      assertEquals(
          Optional.of(new Validity(TO, TO)),
          CertificateDates.endingAt(TO).validityAssuming(Duration.ZERO));
    }

    @Test
    void and_gives_nothing_outside_the_years_of_x509() {
      Duration justFits = Duration.between(Validity.EARLIEST, TO);
      CertificateDates end = CertificateDates.endingAt(TO);
      assertEquals(
          Optional.of(new Validity(Validity.EARLIEST, TO)), end.validityAssuming(justFits));
      assertEquals(Optional.empty(), end.validityAssuming(justFits.plusSeconds(1)));
      assertEquals(Optional.empty(), end.validityAssuming(huge()));
      assertEquals(Optional.empty(), BEGINNING_ONLY.validityAssuming(huge()));
      assertEquals(Optional.empty(), CertificateDates.unknown().validityAssuming(huge()));
    }

    @Test
    void the_longest_that_x509_can_state_fits_once() {
      assertEquals(
          Optional.of(new Validity(Validity.EARLIEST, Validity.LATEST)),
          CertificateDates.endingAt(Validity.LATEST).validityAssuming(Validity.LONGEST));
    }

    @Test
    void but_a_negative_or_broken_one_is_refused() {
      CertificateDates end = CertificateDates.endingAt(TO);
      Duration negative = Duration.ofSeconds(-1);
      assertRefused(() -> end.validityAssuming(negative), "lifetime", "PT-1S", "not negative");
      Duration broken = Duration.ofMillis(1_500);
      assertRefused(() -> end.validityAssuming(broken), "lifetime", "PT1.5S", "whole seconds");
    }

    private Duration huge() {
      return Duration.ofSeconds(Long.MAX_VALUE);
    }
  }
}
