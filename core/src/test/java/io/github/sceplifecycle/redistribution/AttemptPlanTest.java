package io.github.sceplifecycle.redistribution;

import static io.github.sceplifecycle.Refusals.assertRefused;
import static io.github.sceplifecycle.policy.AfterExpiry.CONTINUES;
import static io.github.sceplifecycle.policy.AfterExpiry.STOPS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.sceplifecycle.policy.AfterExpiry;
import io.github.sceplifecycle.policy.Cadence;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttemptPlanTest {

  private static final Instant OPENS = Instant.parse("2026-09-03T00:00:00Z");
  private static final Instant CLOSES = hour(48);
  private static final RedistributionWindow WINDOW = new RedistributionWindow(OPENS, CLOSES, false);
  private static final Evaluations SIX_HOURLY = new Evaluations(OPENS, Cadence.everyHours(6));

  private static Instant hour(long hours) {
    return OPENS.plus(Duration.ofHours(hours));
  }

  private static Absence away(long fromHour, long toHour) {
    return new Absence(hour(fromHour), hour(toHour));
  }

  private static AttemptPlan plan(AfterExpiry afterExpiry, Absence... absences) {
    return new AttemptPlan(WINDOW, SIX_HOURLY, afterExpiry, List.of(absences));
  }

  private static List<Long> hours(AttemptPlan plan, long horizon) {
    return plan.through(hour(horizon)).map(at -> Duration.between(OPENS, at).toHours()).toList();
  }

  @Nested
  class Evaluations_take_place {

    @ParameterizedTest
    @CsvSource({
      "2026-01-10T00:00:00Z, 2026-01-10T00:00:00Z",
      "2026-01-10T00:00:00.000000001Z, 2026-01-10T06:00:00Z",
      "2026-01-10T05:59:59.999999999Z, 2026-01-10T06:00:00Z",
      "2026-01-10T06:00:00Z, 2026-01-10T06:00:00Z",
      "2026-01-10T06:00:01Z, 2026-01-10T12:00:00Z",
      "2026-01-09T23:59:59.999999999Z, 2026-01-10T00:00:00Z",
      "2026-01-09T18:00:00.000000001Z, 2026-01-10T00:00:00Z",
      "2026-01-09T18:00:00Z, 2026-01-09T18:00:00Z",
      "2026-01-09T17:59:59Z, 2026-01-09T18:00:00Z",
      "2025-01-10T00:00:01Z, 2025-01-10T06:00:00Z"
    })
    void on_the_step_and_before_and_after_the_anchor(Instant at, Instant first) {
      Evaluations evaluations =
          new Evaluations(Instant.parse("2026-01-10T00:00:00Z"), Cadence.everyHours(6));
      assertEquals(first, evaluations.firstAtOrAfter(at));
    }

    @Test
    void with_the_fraction_of_the_anchor() {
      Evaluations evaluations =
          new Evaluations(OPENS.plusNanos(5), new Cadence(Duration.ofSeconds(1)));
      assertEquals(OPENS.plusNanos(5), evaluations.firstAtOrAfter(OPENS));
      assertEquals(OPENS.plusNanos(5), evaluations.firstAtOrAfter(OPENS.plusNanos(5)));
      assertEquals(OPENS.plusNanos(1_000_000_005), evaluations.firstAtOrAfter(OPENS.plusNanos(6)));
    }

    @Test
    void less_than_a_step_after_any_instant_and_never_before() {
      Random random = new Random(3);
      for (int draw = 0; draw < 10_000; draw++) {
        Cadence cadence = new Cadence(Duration.ofSeconds(1 + random.nextInt(100_000)));
        Evaluations evaluations = new Evaluations(OPENS, cadence);
        Instant at = OPENS.plusNanos(random.nextLong() / 2);
        Duration wait = Duration.between(at, evaluations.firstAtOrAfter(at));
        assertFalse(wait.isNegative());
        assertTrue(wait.compareTo(cadence.every()) < 0);
      }
    }
  }

  @Nested
  class S_13_attempts {

    @Test
    void begin_at_the_opening_if_somebody_looks_just_then() {
      assertEquals(Optional.of(OPENS), plan(CONTINUES).first());
    }

    @Test
    void begin_at_the_first_evaluation_after_it_else() {
      AttemptPlan plan =
          new AttemptPlan(
              WINDOW, new Evaluations(hour(-1), Cadence.everyHours(6)), CONTINUES, List.of());
      assertEquals(Optional.of(hour(5)), plan.first());
    }

    @Test
    void follow_at_the_cadence() {
      assertEquals(Optional.of(hour(6)), plan(CONTINUES).after(OPENS));
      assertEquals(Optional.of(hour(6)), plan(CONTINUES).after(hour(6).minusNanos(1)));
      assertEquals(Optional.of(hour(12)), plan(CONTINUES).after(hour(6)));
      assertEquals(List.of(0L, 6L, 12L, 18L), hours(plan(CONTINUES), 18));
    }

    @Test
    void are_not_made_before_the_window_opens() {
      assertEquals(Optional.of(OPENS), plan(CONTINUES).after(hour(-100)));
    }

    @Test
    void include_one_at_the_horizon_and_none_after() {
      assertEquals(List.of(0L, 6L), hours(plan(CONTINUES), 6));
      assertEquals(1, plan(CONTINUES).through(hour(6).minusNanos(1)).count());
      assertEquals(0, plan(CONTINUES).through(OPENS.minusNanos(1)).count());
    }

    @Test
    void end_with_the_first_success() {
      assertEquals(
          Optional.of(hour(12)), plan(CONTINUES).success(at -> at.isAfter(hour(6)), hour(99)));
      assertEquals(Optional.of(hour(6)), plan(CONTINUES).success(hour(6)::equals, hour(6)));
      assertEquals(Optional.empty(), plan(CONTINUES).success(hour(12)::equals, hour(6)));
      assertEquals(Optional.empty(), plan(CONTINUES).success(at -> false, hour(9_999)));
    }
  }

  @Nested
  class S_13_while_the_device_is_away {

    @Test
    void no_attempt_is_made_and_the_next_follows_its_return() {
      assertEquals(List.of(0L, 12L, 18L), hours(plan(CONTINUES, away(1, 7)), 18));
    }

    @Test
    void an_attempt_at_its_return_is_made_and_one_at_its_leaving_is_not() {
      assertEquals(List.of(0L, 12L), hours(plan(CONTINUES, away(6, 12)), 12));
    }

    @Test
    void absences_may_overlap_touch_nest_and_come_in_any_order() {
      assertEquals(List.of(0L, 24L), hours(plan(CONTINUES, away(10, 20), away(1, 12)), 24));
      assertEquals(List.of(0L, 24L), hours(plan(CONTINUES, away(12, 24), away(1, 12)), 24));
      assertEquals(
          List.of(0L, 24L), hours(plan(CONTINUES, away(5, 6), away(1, 24), away(3, 9)), 24));
      assertEquals(List.of(18L, 24L), hours(plan(CONTINUES, away(7, 13), away(-5, 7)), 24));
    }

    @Test
    void an_absence_over_the_whole_window_leaves_what_comes_after() {
      assertEquals(Optional.of(hour(60)), plan(CONTINUES, away(-1, 55)).first());
      assertEquals(Optional.empty(), plan(STOPS, away(-1, 55)).first());
    }

    @Test
    void the_plan_equals_the_evaluations_that_are_not_in_any_absence() {
      Random random = new Random(4);
      for (int draw = 0; draw < 2_000; draw++) {
        List<Absence> absences = new ArrayList<>();
        for (int count = random.nextInt(6); count > 0; count--) {
          int from = random.nextInt(80) - 10;
          int to = from + 1 + random.nextInt(30);
          absences.add(away(from, to));
        }
        List<Instant> expected =
            Stream.iterate(OPENS, at -> at.plus(Duration.ofHours(6)))
                .limit(20)
                .filter(at -> absences.stream().noneMatch(absence -> absence.contains(at)))
                .toList();
        AttemptPlan plan = new AttemptPlan(WINDOW, SIX_HOURLY, CONTINUES, absences);
        assertEquals(expected, plan.through(hour(6 * 19)).toList(), absences::toString);
      }
    }

    @Test
    void an_absence_is_half_open_and_never_empty() {
      Absence absence = away(0, 1);
      assertFalse(absence.contains(OPENS.minusNanos(1)));
      assertTrue(absence.contains(OPENS));
      assertTrue(absence.contains(hour(1).minusNanos(1)));
      assertFalse(absence.contains(hour(1)));
      assertRefused(() -> away(1, 1), "to must be after from", hour(1).toString());
      assertRefused(() -> away(1, 0), "to must be after from", hour(0).toString());
    }
  }

  @Nested
  class S_14_after_expiry {

    @Test
    void attempts_go_on_where_the_policy_continues() {
      assertEquals(Optional.of(hour(54)), plan(CONTINUES).after(hour(48)));
      assertEquals(10_001, plan(CONTINUES).through(hour(60_000)).count());
    }

    @Test
    void attempts_end_where_it_stops() {
      assertEquals(Optional.empty(), plan(STOPS).after(hour(48)));
      assertEquals(9, plan(STOPS).through(hour(60_000)).count());
    }

    @Test
    void at_notAfter_itself_one_is_still_made() {
      assertEquals(Optional.of(CLOSES), plan(STOPS).after(hour(42)));
      RedistributionWindow shorter = new RedistributionWindow(OPENS, CLOSES.minusSeconds(1), false);
      AttemptPlan plan = new AttemptPlan(shorter, SIX_HOURLY, STOPS, List.of());
      assertEquals(Optional.empty(), plan.after(hour(42)));
    }

    @Test
    void there_may_be_no_attempt_at_all() {
      AttemptPlan rare =
          new AttemptPlan(
              WINDOW, new Evaluations(hour(-1), Cadence.everyHours(100)), STOPS, List.of());
      assertEquals(Optional.empty(), rare.first());
      assertEquals(Optional.empty(), rare.success(at -> true, hour(9_999)));
    }
  }

  @Test
  void plans_with_the_same_absences_in_another_order_are_equal() {
    assertEquals(plan(CONTINUES, away(1, 2), away(3, 4)), plan(CONTINUES, away(3, 4), away(1, 2)));
  }
}
