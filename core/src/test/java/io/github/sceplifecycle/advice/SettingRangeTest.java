package io.github.sceplifecycle.advice;

import static io.github.sceplifecycle.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.sceplifecycle.policy.RenewalPolicy;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SettingRangeTest {

  private static final SettingRange DAYS = new SettingRange(SettingUnit.DAYS_BEFORE_EXPIRY, 14, 90);

  @Test
  void S28_both_ends_belong_to_a_range_and_their_neighbours_do_not() {
    assertEquals(
        List.of(false, true, true, false), Stream.of(13, 14, 90, 91).map(DAYS::contains).toList());
  }

  @Test
  void S28_one_setting_is_a_range_from_1_on() {
    assertTrue(new SettingRange(SettingUnit.PERCENT_REMAINING, 1, 1).contains(1));
    assertRefused(() -> new SettingRange(SettingUnit.PERCENT_REMAINING, 0, 1), "but was 0 to 1");
    assertRefused(() -> new SettingRange(SettingUnit.PERCENT_REMAINING, 2, 1), "but was 2 to 1");
  }

  @Test
  void a_setting_of_either_unit_states_a_policy() {
    assertEquals(RenewalPolicy.daysBeforeExpiry(60), SettingUnit.DAYS_BEFORE_EXPIRY.policy(60));
    assertEquals(RenewalPolicy.percentRemaining(20), SettingUnit.PERCENT_REMAINING.policy(20));
    assertRefused(() -> SettingUnit.PERCENT_REMAINING.policy((1L << 32) + 20), "percent");
  }
}
