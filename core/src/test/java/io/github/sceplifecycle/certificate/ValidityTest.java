package io.github.sceplifecycle.certificate;

import static io.github.sceplifecycle.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValidityTest {

  private static final Instant FROM = Instant.parse("2026-01-01T00:00:00Z");
  private static final Instant TO = Instant.parse("2027-01-01T00:00:00Z");
  private static final Validity YEAR = new Validity(FROM, TO);

  @Nested
  class S_2_both_bounds_are_inside {

    @ParameterizedTest
    @CsvSource({
      "2025-12-31T23:59:59.999999999Z, true, false, false",
      "2026-01-01T00:00:00Z, false, true, false",
      "2026-01-01T00:00:00.000000001Z, false, true, false",
      "2026-06-01T12:00:00Z, false, true, false",
      "2026-12-31T23:59:59.999999999Z, false, true, false",
      "2027-01-01T00:00:00Z, false, true, false",
      "2027-01-01T00:00:00.000000001Z, false, false, true"
    })
    void by_position(Instant at, boolean notYet, boolean valid, boolean expired) {
      assertEquals(notYet, YEAR.isNotYetValidAt(at));
      assertEquals(valid, YEAR.isValidAt(at));
      assertEquals(expired, YEAR.isExpiredAt(at));
    }

    @Test
    void at_notAfter_the_certificate_is_still_valid() {
      assertTrue(YEAR.isValidAt(TO));
    }

    @Test
    void one_nanosecond_after_notAfter_it_is_expired() {
      assertFalse(YEAR.isValidAt(TO.plusNanos(1)));
      assertTrue(YEAR.isExpiredAt(TO.plusNanos(1)));
    }

    @Test
    void a_lifetime_of_zero_is_valid_for_one_instant() {
      Validity instant = new Validity(FROM, FROM);
      assertTrue(instant.isValidAt(FROM));
      assertTrue(instant.isNotYetValidAt(FROM.minusNanos(1)));
      assertTrue(instant.isExpiredAt(FROM.plusNanos(1)));
    }

    @Test
    void every_instant_of_java_has_an_answer() {
      assertTrue(YEAR.isNotYetValidAt(Instant.MIN));
      assertTrue(YEAR.isExpiredAt(Instant.MAX));
    }

    @Test
    void notAfter_before_notBefore_is_refused() {
      assertRefused(
          () -> new Validity(TO, TO.minusSeconds(1)),
          "notAfter",
          "2027-01-01T00:00:00Z",
          "2026-12-31T23:59:59Z");
    }

    @Test
    void a_fraction_of_a_second_is_refused() {
      assertRefused(
          () -> new Validity(FROM.plusNanos(1), TO), "notBefore", "00:00:00.000000001Z", "whole");
      assertRefused(
          () -> new Validity(FROM, TO.plusMillis(1)), "notAfter", "00:00:00.001Z", "whole");
    }
  }

  @Nested
  class S_3_the_lifetime_is_the_difference {

    @Test
    void exactly() {
      assertEquals(Duration.ofDays(365), YEAR.lifetime());
      assertEquals(31_536_000, YEAR.lifetimeSeconds());
    }

    @Test
    void of_the_longest_certificate() {
      Validity longest = new Validity(Validity.EARLIEST, Validity.LATEST);
      assertEquals(3_652_425L * 86_400 - 1, longest.lifetimeSeconds());
      assertEquals(Validity.LONGEST, longest.lifetime());
    }

    @Test
    void of_an_instant_is_zero() {
      assertEquals(Duration.ZERO, new Validity(TO, TO).lifetime());
      assertEquals(1, new Validity(TO, TO.plusSeconds(1)).lifetimeSeconds());
    }

    @Test
    void from_either_end() {
      assertEquals(YEAR, Validity.startingAt(FROM, Duration.ofDays(365)));
      assertEquals(YEAR, Validity.endingAt(TO, Duration.ofDays(365)));
      assertEquals(new Validity(FROM, FROM), Validity.startingAt(FROM, Duration.ZERO));
      assertEquals(new Validity(TO, TO), Validity.endingAt(TO, Duration.ZERO));
    }

    @Test
    void of_the_longest_from_either_end() {
      Validity longest = new Validity(Validity.EARLIEST, Validity.LATEST);
      assertEquals(longest, Validity.startingAt(Validity.EARLIEST, Validity.LONGEST));
      assertEquals(longest, Validity.endingAt(Validity.LATEST, Validity.LONGEST));
    }

    @Test
    void is_refused_when_negative_or_too_long_or_broken() {
      Duration tooLong = Validity.LONGEST.plusSeconds(1);
      for (Duration wrong : new Duration[] {Duration.ofSeconds(-1), tooLong, huge()}) {
        String value = wrong.toString();
        assertRefused(() -> Validity.startingAt(FROM, wrong), "lifetime", value, "PT0S");
        assertRefused(() -> Validity.endingAt(TO, wrong), "lifetime", value, "PT0S");
      }
      Duration half = Duration.ofMillis(1_500);
      Duration day = Duration.ofDays(1);
      assertRefused(() -> Validity.startingAt(Instant.MAX, day), "notBefore");
      assertRefused(() -> Validity.endingAt(TO.plusMillis(1), day), "notAfter", "whole second");
      assertRefused(() -> Validity.startingAt(FROM, half), "notAfter", "whole second");
      assertRefused(() -> Validity.endingAt(TO, half), "notBefore", "whole second");
    }

    private Duration huge() {
      return Duration.ofSeconds(Long.MAX_VALUE);
    }
  }

  @Nested
  class S_4_the_years_0000_to_9999 {

    @Test
    void both_ends_are_legal() {
      assertTrue(Validity.canState(Validity.EARLIEST));
      assertTrue(Validity.canState(Validity.LATEST));
    }

    @Test
    void one_second_outside_is_refused() {
      Instant before = Validity.EARLIEST.minusSeconds(1);
      Instant after = Validity.LATEST.plusSeconds(1);
      assertFalse(Validity.canState(before));
      assertFalse(Validity.canState(after));
      assertRefused(() -> new Validity(before, TO), "notBefore", before.toString(), "0000-01-01");
      assertRefused(() -> new Validity(FROM, after), "notAfter", after.toString(), "9999-12-31");
    }

    @Test
    void the_last_second_has_no_fractions() {
      assertFalse(Validity.canState(Validity.LATEST.minusNanos(1)));
      assertFalse(Validity.canState(Validity.EARLIEST.plusNanos(1)));
    }
  }
}
