package io.github.sceplifecycle.advice;

import static io.github.sceplifecycle.Refusals.assertRefused;
import static io.github.sceplifecycle.advice.SettingUnit.DAYS_BEFORE_EXPIRY;
import static io.github.sceplifecycle.advice.SettingUnit.PERCENT_REMAINING;
import static io.github.sceplifecycle.policy.RenewalPolicy.daysBeforeExpiry;
import static io.github.sceplifecycle.policy.RenewalPolicy.earlierOf;
import static io.github.sceplifecycle.policy.RenewalPolicy.laterOf;
import static io.github.sceplifecycle.policy.RenewalPolicy.leadTime;
import static io.github.sceplifecycle.policy.RenewalPolicy.none;
import static io.github.sceplifecycle.policy.RenewalPolicy.percentRemaining;
import static io.github.sceplifecycle.policy.RenewalPolicy.shareRemaining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.sceplifecycle.authority.CertificateAuthority;
import io.github.sceplifecycle.policy.Cadence;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** S-28. */
class AdviceTest {

  private static final FleetAssumptions USUAL = FleetAssumptions.usual(Cadence.everyHours(8));
  private static final Advice OKTA = Advice.of(CertificateAuthority.okta(), USUAL);

  private static Advice okta(String lifetime, FleetAssumptions assumptions) {
    return Advice.of(
        CertificateAuthority.okta().withLifetime(Duration.parse(lifetime)), assumptions);
  }

  private static FleetAssumptions fleet(String every, String absence) {
    return FleetAssumptions.usual(new Cadence(Duration.parse(every)))
        .tolerating(Duration.parse(absence));
  }

  private static String range(Advice advice, SettingUnit unit) {
    return advice
        .band()
        .flatMap(band -> band.settings(unit))
        .map(range -> range.least() + ".." + range.most())
        .orElse("none");
  }

  private static String both(Advice advice) {
    return range(advice, DAYS_BEFORE_EXPIRY) + ", " + range(advice, PERCENT_REMAINING);
  }

  @Nested
  class Okta_under_the_usual_assumptions {

    @Test
    void from_31_to_90_days_and_from_9_to_24_percent_are_safe() {
      assertEquals("31..90, 9..24", both(OKTA));
    }

    @Test
    void the_ends_carry_their_reasons() {
      assertEquals(LeadBound.Kind.REACTION, OKTA.shortest().kind());
      assertEquals(Duration.parse("P30DT8H"), OKTA.shortest().lead());
      assertEquals(90, OKTA.shortest().missed());
      assertEquals(LeadBound.Kind.UNUSED_RULE, OKTA.longest().kind());
      assertEquals(Duration.ofDays(90), OKTA.longest().lead());
    }

    @Test
    void what_the_vendors_give_as_examples_is_judged() {
      assertFalse(OKTA.isSafe(daysBeforeExpiry(120)));
      assertTrue(OKTA.isSafe(percentRemaining(20)));
    }

    @Test
    void a_fifth_of_the_lifetime_is_recommended() {
      SafeBand band = OKTA.band().orElseThrow();
      assertEquals(Optional.of(73L), band.recommended(DAYS_BEFORE_EXPIRY));
      assertEquals(Optional.of(20L), band.recommended(PERCENT_REMAINING));
    }

    @Test
    void nothing_needs_relaxing() {
      assertEquals(List.of(), OKTA.relaxations());
    }
  }

  @Nested
  class The_lower_end {

    @ParameterizedTest(name = "every {0}, away {1}: {2}")
    @CsvSource({
      "PT8H, PT0S, PT8H",
      "PT8H, PT0.000000001S, PT16H",
      "PT8H, PT8H, PT16H",
      "PT8H, PT8H0.000000001S, PT24H",
      "PT6H, P30D, P30DT6H",
      "PT8H, P30D, P30DT8H",
      "P7D, P30D, P42D",
      "P29D, P30D, P87D",
      "P30D, P30D, P60D",
      "PT1S, P30D, PT2592001S"
    })
    void is_a_cadence_and_all_that_an_absence_swallows(String every, String absence, String lead) {
      Advice advice = okta("P365D", fleet(every, absence));
      assertEquals(Duration.parse(lead), advice.shortest().lead());
    }

    @Test
    void is_safe_itself_and_a_second_less_is_not() {
      assertTrue(OKTA.isSafe(leadTime(Duration.parse("P30DT8H"))));
      assertFalse(OKTA.isSafe(leadTime(Duration.parse("P30DT7H59M59S"))));
    }

    @Test
    void a_bound_of_whole_days_is_the_least_setting() {
      assertEquals("42..90, 12..24", both(okta("P365D", fleet("P7D", "P30D"))));
    }
  }

  @Nested
  class S20_the_upper_end_by_the_unused_rule {

    @Test
    void is_safe_itself_and_a_second_more_is_not() {
      assertTrue(OKTA.isSafe(daysBeforeExpiry(90)));
      assertFalse(OKTA.isSafe(leadTime(Duration.ofDays(90).plusSeconds(1))));
    }

    @ParameterizedTest(name = "used within {0}: {1}")
    @CsvSource(
        delimiter = '|',
        value = {
          "PT0S | 31..364, 9..99",
          "P7D | 31..364, 9..99",
          "P90D | 31..364, 9..99",
          "P90DT0.000000001S | 31..90, 9..24",
          "P91D | 31..90, 9..24"
        })
    void falls_where_replacements_are_used_before_they_are_at_risk(String within, String ranges) {
      assertEquals(ranges, both(okta("P365D", USUAL.usedWithin(Duration.parse(within)))));
    }

    @Test
    void is_not_there_for_an_authority_without_the_rule() {
      CertificateAuthority generic = CertificateAuthority.generic(Duration.ofDays(365));
      assertEquals("31..364, 9..99", both(Advice.of(generic, USUAL)));
    }
  }

  @Nested
  class S7_the_upper_end_by_the_lifetime {

    @ParameterizedTest(name = "{0}: {1}, {2}")
    @CsvSource(
        delimiter = '|',
        value = {
          "P89D | LIFETIME | 31..88, 35..99",
          "P90D | LIFETIME | 31..89, 34..99",
          "P90DT1S | UNUSED_RULE | 31..90, 34..99",
          "P91D | UNUSED_RULE | 31..90, 34..98",
          "P31D | LIFETIME | none, 98..99",
          "P31DT1S | LIFETIME | 31..31, 98..99",
          "P30DT8H1S | LIFETIME | none, none",
          "P30DT8H | LIFETIME | none, none"
        })
    void binds_where_it_is_no_longer_than_the_rule_allows(
        String lifetime, LeadBound.Kind kind, String ranges) {
      Advice advice = okta(lifetime, USUAL);
      assertEquals(kind, advice.longest().kind());
      assertEquals(ranges, both(advice));
    }

    @Test
    void is_not_safe_itself_and_a_moment_less_is() {
      Advice advice = okta("P40D", USUAL);
      assertFalse(advice.isSafe(daysBeforeExpiry(40)));
      assertFalse(advice.isSafe(daysBeforeExpiry(41)));
      assertTrue(advice.isSafe(leadTime(Duration.ofDays(40).minusSeconds(1))));
      assertTrue(advice.isSafe(shareRemaining(2_147_483_646, 2_147_483_647)));
    }

    @Test
    void a_band_may_lie_between_two_seconds() {
      Advice advice = okta("P30DT8H1S", USUAL);
      assertTrue(advice.band().isPresent());
      assertTrue(advice.isSafe(leadTime(Duration.parse("P30DT8H"))));
      SafeBand band = advice.band().orElseThrow();
      assertEquals(Optional.empty(), band.recommended(DAYS_BEFORE_EXPIRY));
      assertEquals(Optional.empty(), band.recommended(PERCENT_REMAINING));
    }

    @Test
    void of_a_second_leaves_nothing() {
      assertEquals(
          Optional.empty(), okta("PT1S", fleet("PT1S", "PT0S")).band().map(SafeBand::longest));
    }
  }

  @Nested
  class Any_policy {

    @Test
    void is_judged_by_the_window_that_it_gives() {
      assertTrue(OKTA.isSafe(shareRemaining(1, 5)));
      assertFalse(OKTA.isSafe(shareRemaining(1, 3)));
      assertTrue(OKTA.isSafe(laterOf(daysBeforeExpiry(60), percentRemaining(33))));
      assertFalse(OKTA.isSafe(earlierOf(daysBeforeExpiry(60), percentRemaining(33))));
    }

    @Test
    void that_never_opens_is_not_safe() {
      assertFalse(OKTA.isSafe(none()));
      assertFalse(OKTA.isSafe(laterOf(none(), daysBeforeExpiry(60))));
    }
  }

  @Nested
  class The_recommendation {

    @ParameterizedTest(name = "{0}: {1} days, {2} %")
    @CsvSource({
      "P90D, 61, 67", // a fifth is 18 days, so the middle of 30 days 8 hours and 90 days less 1 s
      "P151D, 61, 40", // a fifth is 30 days and 4:48 hours, too little; the middle is 60.17 days
      "P152D, 31, 20", // a fifth is 30 days and 9:36 hours
      "P450D, 90, 20",
      "P451D, 61, 14", // a fifth is 90.2 days, too much
      "P31DT1S, 31, 99"
    })
    void is_a_fifth_if_that_is_safe_and_else_the_middle(String lifetime, long days, long percent) {
      SafeBand band = okta(lifetime, USUAL).band().orElseThrow();
      assertEquals(Optional.of(days), band.recommended(DAYS_BEFORE_EXPIRY));
      assertEquals(Optional.of(percent), band.recommended(PERCENT_REMAINING));
    }
  }

  @Test
  void the_longest_times_are_calculated_exactly() {
    Advice advice =
        Advice.of(
            CertificateAuthority.generic(Duration.ofSeconds(315_569_519_999L)),
            fleet("PT1S", "PT157784759999S"));
    assertEquals(Duration.ofHours(43_829_100), advice.shortest().lead());
    assertEquals("1826213..3652424, 51..99", both(advice));
  }

  @Test
  void impossible_parts_are_refused() {
    assertRefused(
        () -> new SafeBand(Duration.ofDays(30), OKTA.shortest(), OKTA.shortest()), "longest");
    assertRefused(
        () ->
            new SafeBand(
                Duration.ofDays(30), OKTA.shortest(), new LeadBound.Lifetime(Duration.ofDays(30))),
        "longest must allow PT728H");
    assertRefused(() -> new SettingRange(DAYS_BEFORE_EXPIRY, 0, 1), "1 <= least <= most");
    assertRefused(() -> new SettingRange(DAYS_BEFORE_EXPIRY, 2, 1), "but was 2 to 1");
    assertRefused(() -> PERCENT_REMAINING.policy(4_294_967_297L), "percent");
    assertRefused(
        () -> new LeadBound.Reaction(Cadence.everyHours(8), Duration.ofNanos(-1)), "absence");
  }
}
