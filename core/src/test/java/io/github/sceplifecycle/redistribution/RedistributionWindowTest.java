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
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.sceplifecycle.certificate.Validity;
import io.github.sceplifecycle.policy.RenewalPolicy;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RedistributionWindowTest {

  private static final Instant FROM = Instant.parse("2026-01-01T00:00:00Z");
  private static final Instant TO = Instant.parse("2027-01-01T00:00:00Z");
  private static final Validity YEAR = new Validity(FROM, TO);
  private static final Validity ALL = new Validity(Validity.EARLIEST, Validity.LATEST);

  private static RedistributionWindow window(RenewalPolicy policy, Validity validity) {
    return RedistributionWindow.of(policy, validity).orElseThrow();
  }

  private static Instant opensAt(RenewalPolicy policy, Validity validity) {
    return window(policy, validity).opensAt();
  }

  private static RenewalPolicy seconds(long seconds) {
    return leadTime(Duration.ofSeconds(seconds));
  }

  private static Validity lasting(long seconds) {
    return Validity.startingAt(FROM, Duration.ofSeconds(seconds));
  }

  @Nested
  class S_5_lead_time {

    @ParameterizedTest
    @CsvSource({
      "1, 2026-12-31T00:00:00Z",
      "30, 2026-12-02T00:00:00Z",
      "120, 2026-09-03T00:00:00Z",
      "364, 2026-01-02T00:00:00Z",
      "365, 2026-01-01T00:00:00Z"
    })
    void opens_so_many_days_before_notAfter(long days, Instant opensAt) {
      assertEquals(opensAt, opensAt(daysBeforeExpiry(days), YEAR));
    }

    @Test
    void of_one_second_opens_one_second_before() {
      assertEquals(TO.minusSeconds(1), opensAt(seconds(1), YEAR));
    }

    @Test
    void counts_days_of_86400_seconds_over_a_leap_day() {
      Validity leap = new Validity(FROM, Instant.parse("2028-03-01T00:00:00Z"));
      assertEquals(Instant.parse("2028-02-29T00:00:00Z"), opensAt(daysBeforeExpiry(1), leap));
    }
  }

  @Nested
  class S_6_share_remaining {

    @ParameterizedTest
    @CsvSource({
      "1, 2026-12-28T08:24:00Z",
      "20, 2026-10-20T00:00:00Z",
      "50, 2026-07-02T12:00:00Z",
      "99, 2026-01-04T15:36:00Z"
    })
    void opens_when_so_many_percent_remain(int percent, Instant opensAt) {
      assertEquals(opensAt, opensAt(percentRemaining(percent), YEAR));
    }

    @Test
    void is_exact_to_the_nanosecond() {
      assertEquals(
          Instant.parse("2026-01-01T00:00:00.666666667Z"),
          opensAt(shareRemaining(1, 3), lasting(1)));
      assertEquals(
          Instant.parse("2026-01-01T00:00:00.333333334Z"),
          opensAt(shareRemaining(2, 3), lasting(1)));
      assertEquals(
          Instant.parse("2026-01-01T00:00:00.500Z"), opensAt(shareRemaining(1, 2), lasting(1)));
    }

    @Test
    void opens_at_the_first_instant_that_satisfies_the_rule() {
      for (int percent = 1; percent <= 99; percent++) {
        for (long lifetime :
            new long[] {0, 1, 2, 3, 99, 100, 86_399, 31_536_000, 315_569_519_999L}) {
          Validity validity = Validity.startingAt(Validity.EARLIEST, Duration.ofSeconds(lifetime));
          assertFirst(percent, 100, validity);
        }
      }
    }

    @Test
    void is_exact_for_the_largest_share_over_all_the_years() {
      int most = Integer.MAX_VALUE;
      for (int[] share :
          new int[][] {{most - 1, most}, {1, most}, {most / 2, most}, {1, 2}, {1, 3}}) {
        assertFirst(share[0], share[1], ALL);
        assertFirst(share[0], share[1], Validity.startingAt(FROM, Duration.ofSeconds(most)));
        assertFirst(share[0], share[1], lasting(1));
      }
    }

    /** S-6 itself: the rule holds at opensAt and not one nanosecond before. */
    private void assertFirst(int numerator, int denominator, Validity validity) {
      Instant opensAt = opensAt(shareRemaining(numerator, denominator), validity);
      String shown = numerator + "/" + denominator + " of " + validity + " opens at " + opensAt;
      assertTrue(due(numerator, denominator, validity, opensAt), shown);
      assertFalse(due(numerator, denominator, validity, opensAt.minusNanos(1)), shown);
    }

    private boolean due(int numerator, int denominator, Validity validity, Instant at) {
      BigInteger remaining = nanos(validity.notAfter()).subtract(nanos(at));
      BigInteger lifetime = nanos(validity.notAfter()).subtract(nanos(validity.notBefore()));
      BigInteger left = remaining.multiply(BigInteger.valueOf(denominator));
      return left.compareTo(lifetime.multiply(BigInteger.valueOf(numerator))) <= 0;
    }

    private BigInteger nanos(Instant at) {
      return BigInteger.valueOf(at.getEpochSecond())
          .multiply(BigInteger.valueOf(1_000_000_000))
          .add(BigInteger.valueOf(at.getNano()));
    }
  }

  @Nested
  class S_7_covering_the_lifetime {

    @ParameterizedTest
    @CsvSource({"364, false", "365, true", "366, true", "3652425, true"})
    void by_days(long days, boolean covers) {
      assertEquals(covers, window(daysBeforeExpiry(days), YEAR).coversLifetime());
    }

    @Test
    void is_so_when_the_lead_equals_the_lifetime_and_not_one_second_below() {
      long lifetime = YEAR.lifetimeSeconds();
      assertEquals(new RedistributionWindow(FROM, TO, true), window(seconds(lifetime), YEAR));
      assertEquals(
          new RedistributionWindow(FROM.plusSeconds(1), TO, false),
          window(seconds(lifetime - 1), YEAR));
      assertEquals(new RedistributionWindow(FROM, TO, true), window(seconds(lifetime + 1), YEAR));
    }

    @Test
    void is_so_for_every_policy_when_the_lifetime_is_zero() {
      RedistributionWindow instant = new RedistributionWindow(FROM, FROM, true);
      assertEquals(instant, window(seconds(1), lasting(0)));
      assertEquals(instant, window(percentRemaining(1), lasting(0)));
      assertEquals(instant, window(laterOf(seconds(1), percentRemaining(99)), lasting(0)));
    }

    @Test
    void is_never_so_for_a_share_of_any_time_at_all() {
      assertFalse(window(shareRemaining(2147483646, 2147483647), lasting(1)).coversLifetime());
      assertEquals(FROM.plusNanos(1), opensAt(shareRemaining(2147483646, 2147483647), lasting(1)));
    }

    @Test
    void happens_with_the_longest_lead_over_all_the_years() {
      assertEquals(
          new RedistributionWindow(Validity.EARLIEST, Validity.LATEST, true),
          window(daysBeforeExpiry(3_652_425), ALL));
    }
  }

  @Nested
  class S_8_the_window {

    @Test
    void is_closed_at_both_ends() {
      RedistributionWindow window = window(daysBeforeExpiry(120), YEAR);
      Instant opensAt = Instant.parse("2026-09-03T00:00:00Z");
      assertFalse(window.contains(opensAt.minusNanos(1)));
      assertTrue(window.contains(opensAt));
      assertTrue(window.contains(opensAt.plusNanos(1)));
      assertTrue(window.contains(TO.minusNanos(1)));
      assertTrue(window.contains(TO));
      assertFalse(window.contains(TO.plusNanos(1)));
    }

    @Test
    void closes_at_notAfter() {
      assertEquals(TO, window(percentRemaining(33), YEAR).closesAt());
    }

    @Test
    void is_absent_without_a_threshold() {
      assertEquals(Optional.empty(), RedistributionWindow.of(none(), YEAR));
    }

    @Test
    void may_be_one_instant_but_never_less() {
      assertTrue(new RedistributionWindow(TO, TO, false).contains(TO));
      assertRefused(
          () -> new RedistributionWindow(TO, TO.minusNanos(1), false),
          "closesAt",
          "opensAt",
          TO.toString(),
          TO.minusNanos(1).toString());
      assertThrows(NullPointerException.class, this::withoutBounds);
    }

    @SuppressWarnings("NullAway") // a caller outside null-marked code may do this
    private RedistributionWindow withoutBounds() {
      return new RedistributionWindow(TO, null, false);
    }
  }

  @Nested
  class S_36_combinations {

    private final RenewalPolicy bounded =
        laterOf(daysBeforeExpiry(60), earlierOf(daysBeforeExpiry(14), shareRemaining(1, 3)));

    @ParameterizedTest
    @CsvSource({"7, 7", "14, 14", "30, 14", "42, 14", "45, 15", "90, 30", "180, 60", "365, 60"})
    void a_third_but_at_least_14_and_at_most_60_days(long lifetimeDays, long leadDays) {
      Validity validity = Validity.endingAt(TO, Duration.ofDays(lifetimeDays));
      assertEquals(TO.minus(Duration.ofDays(leadDays)), opensAt(bounded, validity));
    }

    @Test
    void earlier_takes_the_longest_lead_and_later_the_shortest() {
      RenewalPolicy[] three = {daysBeforeExpiry(10), daysBeforeExpiry(30), daysBeforeExpiry(20)};
      assertEquals(opensAt(three[1], YEAR), opensAt(earlierOf(three), YEAR));
      assertEquals(opensAt(three[0], YEAR), opensAt(laterOf(three), YEAR));
    }

    @Test
    void one_that_never_opens_is_nothing_to_earlier_and_everything_to_later() {
      assertEquals(
          opensAt(daysBeforeExpiry(10), YEAR),
          opensAt(earlierOf(none(), daysBeforeExpiry(10)), YEAR));
      assertEquals(
          Optional.empty(), RedistributionWindow.of(laterOf(daysBeforeExpiry(10), none()), YEAR));
      assertEquals(Optional.empty(), RedistributionWindow.of(earlierOf(none(), none()), YEAR));
      assertEquals(
          opensAt(daysBeforeExpiry(10), YEAR),
          opensAt(earlierOf(laterOf(none(), percentRemaining(5)), daysBeforeExpiry(10)), YEAR));
      assertEquals(
          Optional.empty(),
          RedistributionWindow.of(laterOf(percentRemaining(5), earlierOf(none(), none())), YEAR));
    }

    @Test
    void a_tie_in_seconds_is_decided_by_nanoseconds() {
      Validity ten = lasting(10);
      RenewalPolicy three = seconds(3);
      RenewalPolicy third = shareRemaining(1, 3);
      RenewalPolicy more = shareRemaining(35, 100);
      assertEquals(opensAt(third, ten), opensAt(earlierOf(three, third), ten));
      assertEquals(opensAt(third, ten), opensAt(earlierOf(third, three), ten));
      assertEquals(opensAt(three, ten), opensAt(laterOf(three, third), ten));
      assertEquals(opensAt(more, ten), opensAt(earlierOf(third, more, three), ten));
      assertEquals(opensAt(third, ten), opensAt(laterOf(more, third, seconds(4)), ten));
      assertEquals(
          opensAt(third, ten),
          opensAt(laterOf(earlierOf(third, three), earlierOf(more, seconds(1))), ten));
    }

    @Test
    void nanoseconds_of_a_shorter_lead_do_not_count() {
      Validity ten = lasting(10);
      assertEquals(
          ten.notAfter().minusSeconds(4),
          opensAt(earlierOf(seconds(4), shareRemaining(1, 3)), ten));
      assertEquals(
          ten.notAfter().minusSeconds(2), opensAt(laterOf(seconds(2), shareRemaining(1, 3)), ten));
    }

    @Test
    void cover_the_lifetime_as_their_members_do() {
      assertTrue(
          window(earlierOf(daysBeforeExpiry(365), percentRemaining(1)), YEAR).coversLifetime());
      assertFalse(
          window(laterOf(daysBeforeExpiry(365), percentRemaining(99)), YEAR).coversLifetime());
      assertTrue(
          window(laterOf(daysBeforeExpiry(365), daysBeforeExpiry(400)), YEAR).coversLifetime());
    }

    @Test
    void nest_deeply() {
      RenewalPolicy nested = daysBeforeExpiry(30);
      for (int depth = 0; depth < 200; depth++) {
        nested = laterOf(earlierOf(nested, shareRemaining(1, 1_000)), daysBeforeExpiry(300));
      }
      assertEquals(opensAt(daysBeforeExpiry(30), YEAR), opensAt(nested, YEAR));
    }
  }

  @Nested
  class Knowing_only_the_end {

    @Test
    void is_enough_for_a_lead_time() {
      assertEquals(
          Optional.of(Instant.parse("2026-09-03T00:00:00Z")),
          RedistributionWindow.opensAtKnowingOnlyTheEnd(daysBeforeExpiry(120), TO));
      assertEquals(
          Optional.of(TO.minus(Duration.ofDays(30))),
          RedistributionWindow.opensAtKnowingOnlyTheEnd(
              earlierOf(daysBeforeExpiry(30), none()), TO));
    }

    @Test
    void is_not_enough_for_a_share_and_nothing_for_none() {
      assertEquals(
          Optional.empty(),
          RedistributionWindow.opensAtKnowingOnlyTheEnd(percentRemaining(20), TO));
      assertEquals(Optional.empty(), RedistributionWindow.opensAtKnowingOnlyTheEnd(none(), TO));
    }

    @Test
    void wants_an_end_that_x509_can_state() {
      assertRefused(
          () -> RedistributionWindow.opensAtKnowingOnlyTheEnd(daysBeforeExpiry(1), TO.plusNanos(1)),
          "notAfter");
    }
  }
}
