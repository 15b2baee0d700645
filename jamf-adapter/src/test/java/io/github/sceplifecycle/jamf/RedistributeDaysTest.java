package io.github.sceplifecycle.jamf;

import static io.github.sceplifecycle.policy.RenewalPolicy.daysBeforeExpiry;
import static io.github.sceplifecycle.policy.RenewalPolicy.earlierOf;
import static io.github.sceplifecycle.policy.RenewalPolicy.laterOf;
import static io.github.sceplifecycle.policy.RenewalPolicy.leadTime;
import static io.github.sceplifecycle.policy.RenewalPolicy.none;
import static io.github.sceplifecycle.policy.RenewalPolicy.percentRemaining;
import static io.github.sceplifecycle.policy.RenewalPolicy.shareRemaining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.sceplifecycle.policy.LeadTime;
import io.github.sceplifecycle.policy.RenewalPolicy;
import java.time.Duration;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** S-10: a policy as Jamf's nearest setting. */
class RedistributeDaysTest {

  private static final Duration YEAR = Duration.ofDays(365);

  private static RedistributeDays nearest(RenewalPolicy policy) {
    return RedistributeDays.nearest(policy, YEAR);
  }

  private static RedistributeDays days(int days, String earlier) {
    return new RedistributeDays(days, Duration.parse(earlier));
  }

  @Nested
  class Whole_days {

    @ParameterizedTest
    @ValueSource(ints = {1, 60, 120, 364, 365})
    void stay_what_they_are(int days) {
      assertEquals(days(days, "PT0S"), nearest(daysBeforeExpiry(days)));
    }

    @Test
    void longer_than_the_lifetime_become_the_lifetime_which_opens_at_the_same_instant() {
      assertEquals(days(365, "PT0S"), nearest(daysBeforeExpiry(366)));
    }
  }

  @Nested
  class Other_lead_times {

    @ParameterizedTest
    @CsvSource({
      "PT1S, 1, PT23H59M59S",
      "PT23H59M59S, 1, PT1S",
      "PT24H, 1, PT0S",
      "PT24H0M1S, 2, PT23H59M59S",
      "PT47H59M59S, 2, PT1S",
      "PT8759H59M59S, 365, PT1S"
    })
    void are_rounded_to_the_longer_lead(Duration lead, int days, String earlier) {
      assertEquals(days(days, earlier), nearest(leadTime(lead)));
    }
  }

  @Nested
  class Shares {

    @ParameterizedTest
    @CsvSource({
      "1, 4, PT8H24M",
      "17, 63, PT22H48M",
      "20, 73, PT0S",
      "50, 183, PT12H",
      "99, 362, PT15H36M"
    })
    void of_a_year_in_percent(int percent, int days, String earlier) {
      assertEquals(days(days, earlier), nearest(percentRemaining(percent)));
    }

    @Test
    void are_exact_to_the_nanosecond() {
      // 365 d = 31 536 000 s; a seventh is 4 505 142.857142857 s, and 53 d are 4 579 200 s.
      assertEquals(days(53, "PT20H34M17.142857143S"), nearest(shareRemaining(1, 7)));
    }
  }

  @Nested
  class Combinations {

    @Test
    void become_the_days_of_the_one_that_decides() {
      RenewalPolicy share = percentRemaining(17);
      assertEquals(days(70, "PT0S"), nearest(earlierOf(share, daysBeforeExpiry(70))));
      assertEquals(days(63, "PT22H48M"), nearest(laterOf(share, daysBeforeExpiry(70))));
    }
  }

  @Nested
  class Off {

    @Test
    void is_what_never_opens() {
      assertEquals(days(0, "PT0S"), nearest(none()));
      assertEquals(days(0, "PT0S"), nearest(laterOf(none(), daysBeforeExpiry(70))));
      assertEquals(days(0, "PT0S"), nearest(earlierOf(none(), none())));
    }

    @Test
    void is_no_redistribution_again() {
      assertEquals(none(), days(0, "PT0S").policy());
      assertEquals(daysBeforeExpiry(1), days(1, "PT0S").policy());
    }
  }

  @Nested
  class Extreme_lifetimes {

    @ParameterizedTest
    @CsvSource({
      "PT0S, PT0S",
      "PT1S, PT0.5S",
      "PT10H, PT5H",
      "PT24H, PT12H",
      "PT24H0M2S, PT11H59M59S"
    })
    void half_of_a_short_one_becomes_a_day_or_all_of_it(Duration lifetime, Duration earlier) {
      assertEquals(
          new RedistributeDays(1, earlier),
          RedistributeDays.nearest(shareRemaining(1, 2), lifetime));
    }

    @Test
    void the_longest_that_x509_can_state_is_held() {
      assertEquals(
          days(3_652_425, "PT0S"),
          RedistributeDays.nearest(daysBeforeExpiry(3_652_425), LeadTime.LONGEST));
    }

    @Test
    void none_that_x509_cannot_state_is_taken() {
      RenewalPolicy policy = daysBeforeExpiry(1);
      for (Duration lifetime :
          new Duration[] {
            Duration.ofSeconds(-1), Duration.ofNanos(1), LeadTime.LONGEST.plusSeconds(1)
          }) {
        assertThrows(
            IllegalArgumentException.class, () -> RedistributeDays.nearest(policy, lifetime));
      }
    }
  }

  @Nested
  class In_words {

    @ParameterizedTest
    @CsvSource({"0, off", "1, 1 day", "2, 2 days", "60, 60 days"})
    void as_the_console_has_it(int days, String value) {
      assertEquals("Redistribute Profile: " + value, days(days, "PT0S").words());
    }
  }

  @ParameterizedTest
  @CsvSource({"-1, PT0S", "3652426, PT0S", "1, PT-0.000000001S", "1, PT24H", "0, PT1S"})
  void what_jamf_cannot_hold_is_refused(int days, Duration earlier) {
    assertThrows(IllegalArgumentException.class, () -> new RedistributeDays(days, earlier));
  }
}
