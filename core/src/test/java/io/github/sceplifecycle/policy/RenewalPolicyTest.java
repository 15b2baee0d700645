package io.github.sceplifecycle.policy;

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
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RenewalPolicyTest {

  @Nested
  class S_5_a_lead_time {

    @Test
    void in_days_is_a_lead_of_86400_seconds_each() {
      assertEquals(leadTime(Duration.parse("PT10368000S")), daysBeforeExpiry(120));
    }

    @ParameterizedTest
    @ValueSource(longs = {Long.MIN_VALUE, -1, 0, 3_652_426, Long.MAX_VALUE})
    void in_days_is_refused_out_of_range(long days) {
      assertRefused(() -> daysBeforeExpiry(days), "days", "1 to 3652425", Long.toString(days));
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT0S", "PT-1S", "PT0.5S", "PT1.000000001S", "P3652425DT1S"})
    void is_whole_positive_seconds_up_to_ten_thousand_years(Duration lead) {
      assertRefused(() -> leadTime(lead), "lead", "PT1S", lead.toString());
    }

    @Test
    void has_both_of_its_bounds() {
      assertEquals(Duration.ofSeconds(1), leadTime(Duration.ofSeconds(1)).lead());
      assertEquals(LeadTime.LONGEST, daysBeforeExpiry(3_652_425).lead());
      assertEquals(Duration.ofDays(1), daysBeforeExpiry(1).lead());
    }

    @Test
    void knows_whether_it_is_whole_days() {
      assertTrue(daysBeforeExpiry(7).isWholeDays());
      assertFalse(leadTime(Duration.ofDays(7).plusSeconds(1)).isWholeDays());
      assertFalse(leadTime(Duration.ofDays(7).minusSeconds(1)).isWholeDays());
    }
  }

  @Nested
  class S_6_a_share {

    @ParameterizedTest
    @CsvSource({"0, 1", "-1, 2", "1, 1", "2, 1", "1, 0", "1, -2", "-2147483648, -2147483648"})
    void lies_between_none_and_all(int numerator, int denominator) {
      assertRefused(
          () -> shareRemaining(numerator, denominator), "0 < n < d", numerator + "/" + denominator);
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 100, Integer.MAX_VALUE})
    void in_percent_is_refused_out_of_range(int percent) {
      assertRefused(
          () -> percentRemaining(percent), "percent", "1 to 99", Integer.toString(percent));
    }

    @Test
    void is_kept_in_lowest_terms() {
      assertEquals(shareRemaining(1, 5), percentRemaining(20));
      assertEquals(shareRemaining(1, 5).hashCode(), percentRemaining(20).hashCode());
      assertEquals("1/5", shareRemaining(20, 100).share());
      assertEquals("1/3", shareRemaining(715_827_882, 2_147_483_646).share());
      assertEquals("2147483646/2147483647", shareRemaining(2147483646, 2147483647).share());
    }

    @Test
    void in_percent_comes_back_in_percent() {
      for (int percent = 1; percent <= 99; percent++) {
        assertEquals(OptionalInt.of(percent), percentRemaining(percent).percent());
      }
    }

    @Test
    void that_is_no_whole_percent_has_none() {
      assertEquals(OptionalInt.empty(), shareRemaining(1, 3).percent());
      assertEquals(OptionalInt.empty(), shareRemaining(1, 200).percent());
      assertEquals(OptionalInt.empty(), shareRemaining(1, 101).percent());
    }
  }

  @Nested
  class S_36_a_combination {

    @Test
    void has_two_members_or_more() {
      assertRefused(() -> earlierOf(), "two policies or more", "0");
      assertRefused(() -> earlierOf(none()), "two policies or more", "1");
      assertRefused(() -> laterOf(), "two policies or more", "0");
      assertRefused(() -> laterOf(none()), "two policies or more", "1");
      assertEquals(2, earlierOf(none(), none()).policies().size());
    }

    @Test
    void copies_its_members() {
      List<RenewalPolicy> members = new ArrayList<>(List.of(none(), daysBeforeExpiry(1)));
      EarlierOf earlier = new EarlierOf(members);
      LaterOf later = new LaterOf(members);
      members.clear();
      assertEquals(2, earlier.policies().size());
      assertEquals(2, later.policies().size());
    }
  }

  @Test
  void only_a_share_depends_on_the_lifetime() {
    assertFalse(daysBeforeExpiry(1).dependsOnLifetime());
    assertFalse(none().dependsOnLifetime());
    assertTrue(percentRemaining(1).dependsOnLifetime());
    assertFalse(earlierOf(daysBeforeExpiry(1), none()).dependsOnLifetime());
    assertFalse(laterOf(daysBeforeExpiry(1), none()).dependsOnLifetime());
    assertTrue(earlierOf(daysBeforeExpiry(1), percentRemaining(1)).dependsOnLifetime());
    assertTrue(laterOf(none(), earlierOf(none(), percentRemaining(1))).dependsOnLifetime());
  }

  @Test
  void S8_S36_whether_a_window_is_ever_opened() {
    assertTrue(daysBeforeExpiry(1).opensWindow());
    assertTrue(percentRemaining(1).opensWindow());
    assertFalse(none().opensWindow());
    assertTrue(earlierOf(none(), daysBeforeExpiry(1)).opensWindow());
    assertFalse(earlierOf(none(), none()).opensWindow());
    assertFalse(laterOf(daysBeforeExpiry(1), none()).opensWindow());
    assertTrue(laterOf(daysBeforeExpiry(1), percentRemaining(1)).opensWindow());
    assertFalse(laterOf(daysBeforeExpiry(1), earlierOf(none(), none())).opensWindow());
  }

  @Test
  void none_is_always_the_same() {
    assertEquals(new NoRedistribution(), none());
  }

  @Test
  void a_fold_answers_for_each_kind() {
    assertEquals("lead PT24H", daysBeforeExpiry(1).fold(new Shown()));
    assertEquals("share 1/3", shareRemaining(1, 3).fold(new Shown()));
    assertEquals("none", none().fold(new Shown()));
    assertEquals("earlier of 2", earlierOf(none(), none()).fold(new Shown()));
    assertEquals("later of 3", laterOf(none(), none(), none()).fold(new Shown()));
  }

  private static final class Shown implements RenewalPolicy.Cases<String> {

    @Override
    public String leadTime(LeadTime policy) {
      return "lead " + policy.lead();
    }

    @Override
    public String shareRemaining(ShareRemaining policy) {
      return "share " + policy.share();
    }

    @Override
    public String none(NoRedistribution policy) {
      return "none";
    }

    @Override
    public String earlierOf(EarlierOf policy) {
      return "earlier of " + policy.policies().size();
    }

    @Override
    public String laterOf(LaterOf policy) {
      return "later of " + policy.policies().size();
    }
  }
}
