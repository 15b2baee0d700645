package io.github.sceplifecycle.projection;

import static io.github.sceplifecycle.projection.Play.assertWhen;
import static io.github.sceplifecycle.projection.Play.away;
import static io.github.sceplifecycle.projection.Play.daily;
import static io.github.sceplifecycle.projection.Play.day;
import static io.github.sceplifecycle.projection.Play.hour;
import static io.github.sceplifecycle.projection.Play.when;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.sceplifecycle.policy.Cadence;
import io.github.sceplifecycle.policy.RenewalPolicy;
import io.github.sceplifecycle.redistribution.Absence;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class AttemptsTest {

  private static final Scenario THIRTY_DAYS = Play.days(30);
  private static final Scenario STOPPING =
      Play.scenario(RenewalPolicy.daysBeforeExpiry(30), Play.UNTIL_EXPIRY);

  private static Projection play(Scenario scenario, DeviceBehaviour behaviour) {
    return Projection.of(scenario, behaviour, day(500));
  }

  @Nested
  @DisplayName("S-13: attempts until one succeeds")
  class Retrying {

    @Test
    void the_first_attempts_fail_and_the_next_one_succeeds() {
      Projection projection =
          play(THIRTY_DAYS, daily().withOutcome(AttemptOutcome.failingFirst(2)));
      assertWhen(projection, EventKind.ATTEMPT_FAILED, 1, day(335), day(335).plusSeconds(21_600));
      assertWhen(projection, EventKind.ATTEMPT_SUCCEEDED, 1, day(335).plusSeconds(43_200));
      assertWhen(projection, EventKind.ISSUED, 2, day(335).plusSeconds(43_200));
    }

    @Test
    void attempts_are_counted_for_each_certificate() {
      Projection projection =
          Projection.of(
              Play.days(350), daily().withOutcome(AttemptOutcome.failingFirst(1)), day(40));
      assertEquals(2, when(projection, EventKind.ATTEMPT_FAILED).size());
      assertWhen(projection, EventKind.ISSUED, 2, hour(15 * 24 + 6));
      assertWhen(projection, EventKind.ISSUED, 3, hour(30 * 24 + 12));
    }

    @Test
    void no_failures_are_the_same_as_always() {
      assertEquals(
          play(THIRTY_DAYS, daily()),
          play(THIRTY_DAYS, daily().withOutcome(AttemptOutcome.failingFirst(0))));
    }

    @Test
    void a_negative_number_of_failures_is_refused() {
      assertThrows(IllegalArgumentException.class, () -> AttemptOutcome.failingFirst(-1));
    }

    @Test
    void attempts_that_fail_until_an_instant_succeed_at_it() {
      Projection projection =
          play(THIRTY_DAYS, daily().withOutcome(AttemptOutcome.failingUntil(day(340))));
      assertEquals(20, when(projection, EventKind.ATTEMPT_FAILED, 1).size());
      assertWhen(projection, EventKind.ISSUED, 2, day(340));
    }

    @Test
    void a_nanosecond_later_they_succeed_at_the_next_evaluation() {
      Projection projection =
          play(
              THIRTY_DAYS, daily().withOutcome(AttemptOutcome.failingUntil(day(340).plusNanos(1))));
      assertWhen(projection, EventKind.ISSUED, 2, day(340).plusSeconds(21_600));
    }

    @Test
    void a_device_in_contact_weekly_is_renewed_at_its_next_contact() {
      Projection projection = play(THIRTY_DAYS, daily().inContact(Cadence.everyHours(7 * 24)));
      assertWhen(projection, EventKind.WINDOW_OPENED, 1, day(335));
      assertWhen(projection, EventKind.ISSUED, 2, day(336));
    }

    @Test
    void a_device_in_contact_more_often_than_the_MDM_tries_changes_nothing() {
      assertEquals(
          play(THIRTY_DAYS, daily()), play(THIRTY_DAYS, daily().inContact(Cadence.everyHours(1))));
    }

    @Test
    void intunes_20_percent_open_after_292_days() {
      Projection projection = play(Play.scenario(RenewalPolicy.percentRemaining(20)), daily());
      assertWhen(projection, EventKind.WINDOW_OPENED, 1, day(292));
      assertWhen(projection, EventKind.ISSUED, 2, day(292));
    }

    @Test
    void a_window_that_opens_between_two_evaluations_waits_for_the_second() {
      Projection projection = play(Play.scenario(RenewalPolicy.shareRemaining(1, 3)), daily());
      assertWhen(projection, EventKind.WINDOW_OPENED, 1, hour(5_840));
      assertWhen(projection, EventKind.ISSUED, 2, hour(5_844));
    }
  }

  @Nested
  @DisplayName("S-13: absence")
  class Away {

    @Test
    void a_device_away_exactly_at_the_opening_is_renewed_on_its_return() {
      Projection projection = play(THIRTY_DAYS, daily().away(away(335, 337)));
      assertWhen(projection, EventKind.WINDOW_OPENED, 1, day(335));
      assertWhen(projection, EventKind.ATTEMPT_FAILED);
      assertWhen(projection, EventKind.ISSUED, 2, day(337));
    }

    @Test
    void an_absence_that_ends_exactly_at_an_evaluation_does_not_miss_it() {
      Absence toEvaluation = new Absence(day(335), day(335).plusSeconds(21_600));
      Absence toJustAfter = new Absence(day(335), day(335).plusSeconds(21_600).plusNanos(1));
      assertWhen(
          play(THIRTY_DAYS, daily().away(toEvaluation)),
          EventKind.ISSUED,
          2,
          day(335).plusSeconds(21_600));
      assertWhen(
          play(THIRTY_DAYS, daily().away(toJustAfter)),
          EventKind.ISSUED,
          2,
          day(335).plusSeconds(43_200));
    }

    @Test
    void an_absence_that_ends_at_the_opening_changes_no_renewal() {
      assertWhen(play(THIRTY_DAYS, daily().away(away(300, 335))), EventKind.ISSUED, 2, day(335));
    }

    @Test
    void overlapping_absences_count_as_one_in_whatever_order() {
      DeviceBehaviour twice = daily().away(away(340, 350)).away(away(330, 345));
      assertWhen(play(THIRTY_DAYS, twice), EventKind.ISSUED, 2, day(350));
    }

    @Test
    void an_absence_within_another_changes_nothing() {
      DeviceBehaviour within = daily().away(away(330, 350)).away(away(331, 340));
      assertWhen(play(THIRTY_DAYS, within), EventKind.ISSUED, 2, day(350));
    }

    @Test
    void sign_ins_during_an_absence_do_not_count() {
      Projection projection = play(Play.days(120), daily().away(away(246, 300)));
      assertWhen(projection, EventKind.FIRST_USED, 2, day(245));
      SignIns once = SignIns.at(List.of(day(250), day(310)));
      Projection missed = play(Play.days(120), DeviceBehaviour.alwaysOn(once).away(away(246, 300)));
      assertWhen(missed, EventKind.FIRST_USED, 2, day(310));
    }

    @Test
    void a_sign_in_at_the_instant_of_return_counts() {
      SignIns once = SignIns.at(List.of(day(250)));
      Projection projection =
          play(Play.days(120), DeviceBehaviour.alwaysOn(once).away(away(246, 250)));
      assertWhen(projection, EventKind.FIRST_USED, 2, day(250));
    }

    @Test
    void a_device_away_from_its_renewal_until_the_revocation_loses_attestation() {
      SignIns evenings = SignIns.every(hour(18), Cadence.everyHours(24));
      Absence fromThen = new Absence(day(245).plusSeconds(1), day(340));
      Projection lost = play(Play.days(120), DeviceBehaviour.alwaysOn(evenings).away(fromThen));
      assertWhen(lost, EventKind.FIRST_USED, 2);
      assertWhen(lost, EventKind.ATTESTATION_LOST, day(336));
    }

    @Test
    void sign_ins_may_be_stated_in_any_order() {
      SignIns twice = SignIns.at(List.of(day(310), day(250)));
      assertWhen(
          play(Play.days(120), DeviceBehaviour.alwaysOn(twice)), EventKind.FIRST_USED, 2, day(250));
    }
  }

  @Nested
  @DisplayName("S-14: after expiry")
  class AfterTheEnd {

    private final DeviceBehaviour awayOverTheWindow = daily().away(away(330, 380));

    @Test
    void an_MDM_that_continues_renews_on_return_and_attestation_is_regained() {
      Projection projection = play(THIRTY_DAYS, awayOverTheWindow);
      assertWhen(projection, EventKind.ATTESTATION_LOST, day(365).plusNanos(1));
      assertWhen(projection, EventKind.ISSUED, 2, day(380));
      assertWhen(projection, EventKind.ATTESTATION_REGAINED, 2, day(380));
      assertWhen(projection, EventKind.ATTEMPTS_STOPPED);
    }

    @Test
    void an_MDM_that_stops_never_renews_again() {
      Projection projection = play(STOPPING, awayOverTheWindow);
      assertWhen(projection, EventKind.ATTEMPTS_STOPPED, 1, day(365).plusNanos(1));
      assertWhen(projection, EventKind.ATTESTATION_LOST, day(365).plusNanos(1));
      assertWhen(projection, EventKind.ATTESTATION_REGAINED);
      assertEquals(1, projection.certificates().size());
    }

    @Test
    void an_attempt_at_notAfter_itself_is_still_made() {
      Projection projection = play(STOPPING, daily().away(away(330, 365)));
      assertWhen(projection, EventKind.ISSUED, 2, day(365));
      assertWhen(projection, EventKind.ATTEMPTS_STOPPED);
      assertWhen(projection, EventKind.ATTESTATION_LOST);
    }

    @Test
    void attempts_that_fail_to_the_end_stop_with_the_certificate() {
      DeviceBehaviour failing = daily().withOutcome((number, at) -> false);
      Projection projection = play(STOPPING, failing);
      assertEquals(
          LongStream.rangeClosed(0, 120).mapToObj(i -> hour(335 * 24 + i * 6)).toList(),
          when(projection, EventKind.ATTEMPT_FAILED, 1));
      assertWhen(projection, EventKind.ATTEMPTS_STOPPED, 1, day(365).plusNanos(1));
    }

    @Test
    void attempts_do_not_stop_before_the_projection_ends() {
      DeviceBehaviour failing = daily().withOutcome((number, at) -> false);
      assertWhen(
          Projection.of(STOPPING, failing, day(365).plusNanos(1)), EventKind.ATTEMPTS_STOPPED);
    }

    @Test
    void without_redistribution_the_certificate_lapses_by_design() {
      Projection projection = play(Play.scenario(RenewalPolicy.none()), daily());
      assertEquals(
          List.of(
              new Event(day(0), EventKind.ISSUED, 1),
              new Event(day(0), EventKind.FIRST_USED, 1),
              new Event(day(365).plusNanos(1), EventKind.EXPIRED, 1),
              new Event(day(365).plusNanos(1), EventKind.ATTESTATION_LOST, 1)),
          projection.events());
      assertEquals(Optional.empty(), projection.cutShort());
    }
  }
}
