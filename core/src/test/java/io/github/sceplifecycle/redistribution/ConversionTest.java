package io.github.sceplifecycle.redistribution;

import static io.github.sceplifecycle.Refusals.assertRefused;
import static io.github.sceplifecycle.policy.RenewalPolicy.daysBeforeExpiry;
import static io.github.sceplifecycle.policy.RenewalPolicy.earlierOf;
import static io.github.sceplifecycle.policy.RenewalPolicy.laterOf;
import static io.github.sceplifecycle.policy.RenewalPolicy.leadTime;
import static io.github.sceplifecycle.policy.RenewalPolicy.none;
import static io.github.sceplifecycle.policy.RenewalPolicy.percentRemaining;
import static io.github.sceplifecycle.policy.RenewalPolicy.shareRemaining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.sceplifecycle.certificate.Validity;
import io.github.sceplifecycle.policy.LeadTime;
import io.github.sceplifecycle.policy.RenewalPolicy;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** S-10. */
class ConversionTest {

  private static final Duration DAYS_365 = Duration.ofDays(365);

  private static Conversion days(RenewalPolicy policy, Duration lifetime) {
    return Conversion.toDaysBeforeExpiry(policy, lifetime).orElseThrow();
  }

  private static Conversion percent(RenewalPolicy policy, Duration lifetime) {
    return Conversion.toPercentRemaining(policy, lifetime).orElseThrow();
  }

  private static Instant opensAt(RenewalPolicy policy, Duration lifetime) {
    Validity validity = Validity.startingAt(Instant.EPOCH, lifetime);
    return RedistributionWindow.of(policy, validity).orElseThrow().opensAt();
  }

  /** What every conversion promises, whatever is converted. */
  private static void assertOpensNoLater(
      RenewalPolicy from, Conversion conversion, Duration lifetime) {
    Duration earlier =
        Duration.between(opensAt(conversion.policy(), lifetime), opensAt(from, lifetime));
    assertEquals(earlier, conversion.opensEarlier(), () -> from + " for " + lifetime);
    assertTrue(!earlier.isNegative(), () -> from + " for " + lifetime);
  }

  @Nested
  class Days_into_percent {

    @ParameterizedTest
    @CsvSource({
      "60, 17, P2DT1H12M",
      "73, 20, PT0S",
      "74, 21, P2DT15H36M",
      "1, 1, P2DT15H36M",
      "361, 99, PT8H24M"
    })
    void for_a_year(long days, int percent, Duration earlier) {
      assertEquals(
          new Conversion(percentRemaining(percent), earlier),
          percent(daysBeforeExpiry(days), DAYS_365));
    }

    @Test
    void that_open_before_99_percent_remain_there_is_none() {
      assertEquals(
          Optional.empty(), Conversion.toPercentRemaining(daysBeforeExpiry(362), DAYS_365));
      assertEquals(
          Optional.empty(), Conversion.toPercentRemaining(daysBeforeExpiry(999), DAYS_365));
    }

    @Test
    void exhaustively_the_smallest_that_opens_no_later_and_back() {
      for (int lifetimeDays = 1; lifetimeDays <= 1_000; lifetimeDays++) {
        Duration lifetime = Duration.ofDays(lifetimeDays);
        for (int days = 1; days <= lifetimeDays; days += 1 + lifetimeDays / 40) {
          RenewalPolicy from = daysBeforeExpiry(days);
          Optional<Conversion> conversion = Conversion.toPercentRemaining(from, lifetime);
          int expected = -Math.floorDiv(-100 * days, lifetimeDays);
          if (expected > 99) {
            assertEquals(Optional.empty(), conversion);
          } else {
            assertEquals(percentRemaining(expected), conversion.orElseThrow().policy());
            assertOpensNoLater(from, conversion.orElseThrow(), lifetime);
            RenewalPolicy back = days(conversion.orElseThrow().policy(), lifetime).policy();
            assertTrue(!opensAt(back, lifetime).isAfter(opensAt(from, lifetime)));
          }
        }
      }
    }
  }

  @Nested
  class Percent_into_days {

    @ParameterizedTest
    @CsvSource({"17, 63, PT22H48M", "20, 73, PT0S", "1, 4, PT8H24M", "99, 362, PT15H36M"})
    void for_a_year(int percent, long days, Duration earlier) {
      assertEquals(
          new Conversion(daysBeforeExpiry(days), earlier),
          days(percentRemaining(percent), DAYS_365));
    }

    @Test
    void exhaustively_the_fewest_that_open_no_later_and_back() {
      for (int lifetimeDays = 1; lifetimeDays <= 1_000; lifetimeDays++) {
        Duration lifetime = Duration.ofDays(lifetimeDays);
        for (int percent = 1; percent <= 99; percent += 1 + lifetimeDays % 7) {
          RenewalPolicy from = percentRemaining(percent);
          Conversion conversion = days(from, lifetime);
          int expected = -Math.floorDiv(-percent * lifetimeDays, 100);
          assertEquals(daysBeforeExpiry(expected), conversion.policy());
          assertOpensNoLater(from, conversion, lifetime);
          Conversion.toPercentRemaining(conversion.policy(), lifetime)
              .ifPresent(
                  back ->
                      assertTrue(
                          !opensAt(back.policy(), lifetime).isAfter(opensAt(from, lifetime))));
        }
      }
    }

    @Test
    void for_the_first_seconds_of_lifetime_it_is_one_day_that_covers_it() {
      for (long seconds = 0; seconds <= 200; seconds++) {
        Duration lifetime = Duration.ofSeconds(seconds);
        for (int percent = 1; percent <= 99; percent++) {
          RenewalPolicy from = percentRemaining(percent);
          Conversion conversion = days(from, lifetime);
          assertEquals(daysBeforeExpiry(1), conversion.policy());
          assertOpensNoLater(from, conversion, lifetime);
        }
      }
    }

    @Test
    void a_nanosecond_over_a_day_is_another_day() {
      Duration lifetime = Duration.ofSeconds(3 * 86_400 + 1);
      assertEquals(daysBeforeExpiry(2), days(shareRemaining(1, 3), lifetime).policy());
      assertEquals(
          daysBeforeExpiry(1), days(shareRemaining(1, 3), lifetime.minusSeconds(1)).policy());
    }
  }

  @Nested
  class Any_policy {

    private final RenewalPolicy bounded =
        laterOf(daysBeforeExpiry(60), earlierOf(daysBeforeExpiry(14), shareRemaining(1, 3)));

    @Test
    void is_converted_for_its_lifetime() {
      assertEquals(daysBeforeExpiry(60), days(bounded, DAYS_365).policy());
      assertEquals(daysBeforeExpiry(30), days(bounded, Duration.ofDays(90)).policy());
      assertEquals(percentRemaining(34), percent(bounded, Duration.ofDays(90)).policy());
    }

    @Test
    void longer_than_the_lifetime_is_as_long_as_the_lifetime() {
      assertEquals(
          new Conversion(daysBeforeExpiry(7), Duration.ZERO),
          days(daysBeforeExpiry(400), Duration.ofDays(7)));
    }

    @Test
    void of_hours_becomes_a_whole_day() {
      assertEquals(
          new Conversion(daysBeforeExpiry(1), Duration.ofHours(4)),
          days(leadTime(Duration.ofHours(20)), DAYS_365));
    }

    @Test
    void that_never_opens_has_no_equal() {
      assertEquals(Optional.empty(), Conversion.toDaysBeforeExpiry(none(), DAYS_365));
      assertEquals(Optional.empty(), Conversion.toPercentRemaining(none(), DAYS_365));
    }

    @Test
    void may_last_as_long_as_x509_can_state() {
      assertEquals(
          daysBeforeExpiry(3_652_425),
          days(daysBeforeExpiry(3_652_425), LeadTime.LONGEST).policy());
      assertEquals(percentRemaining(99), percent(percentRemaining(99), LeadTime.LONGEST).policy());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"PT-1S", "PT0.5S", "P3652425DT1S", "PT2562047788015215H"})
  void a_lifetime_that_x509_cannot_state_is_refused(Duration lifetime) {
    assertRefused(
        () -> Conversion.toDaysBeforeExpiry(daysBeforeExpiry(1), lifetime),
        "lifetime",
        lifetime.toString());
    assertRefused(
        () -> Conversion.toPercentRemaining(none(), lifetime), "lifetime", lifetime.toString());
  }
}
