package io.github.sceplifecycle.advice;

import static io.github.sceplifecycle.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.sceplifecycle.certificate.Validity;
import io.github.sceplifecycle.policy.Cadence;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** S-28, what is taken for granted. */
class FleetAssumptionsTest {

  private static final FleetAssumptions USUAL = FleetAssumptions.usual(Cadence.everyHours(6));

  @Test
  void usually_a_month_of_absence_and_nothing_about_the_first_use() {
    assertEquals(
        new FleetAssumptions(Cadence.everyHours(6), Duration.ofDays(30), Optional.empty()), USUAL);
  }

  @Test
  void one_part_changes_and_the_others_stay() {
    Duration week = Duration.ofDays(7);
    assertEquals(
        new FleetAssumptions(Cadence.everyHours(6), week, Optional.of(Duration.ZERO)),
        USUAL.usedWithin(Duration.ZERO).tolerating(week));
  }

  @Test
  void times_are_from_zero_to_all_that_x509_can_state() {
    assertEquals(Validity.LONGEST, USUAL.tolerating(Validity.LONGEST).toleratedAbsence());
    assertRefused(() -> USUAL.tolerating(Duration.ofNanos(-1)), "toleratedAbsence");
    assertRefused(() -> USUAL.tolerating(Validity.LONGEST.plusNanos(1)), "toleratedAbsence");
    assertRefused(() -> USUAL.usedWithin(Duration.ofNanos(-1)), "firstUseWithin");
    assertRefused(() -> USUAL.usedWithin(Validity.LONGEST.plusNanos(1)), "firstUseWithin");
  }
}
