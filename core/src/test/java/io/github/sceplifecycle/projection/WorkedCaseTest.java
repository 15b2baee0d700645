package io.github.sceplifecycle.projection;

import static io.github.sceplifecycle.projection.Play.assertWhen;
import static io.github.sceplifecycle.projection.Play.day;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.sceplifecycle.attestation.Reason;
import io.github.sceplifecycle.attestation.Timeline;
import io.github.sceplifecycle.attestation.Verdict;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("S-26: a lead that is longer than an unused certificate may live")
class WorkedCaseTest {

  private static final Instant EXPIRED = day(365).plusNanos(1);

  private final Projection unused = Projection.of(Play.days(120), Play.unused(), day(491));

  @Test
  void it_comes_out_day_by_day() {
    assertEquals(
        List.of(
            new Event(day(0), EventKind.ISSUED, 1),
            new Event(day(0), EventKind.FIRST_USED, 1),
            new Event(day(245), EventKind.WINDOW_OPENED, 1),
            new Event(day(245), EventKind.ATTEMPT_SUCCEEDED, 1),
            new Event(day(245), EventKind.SUPERSEDED, 1),
            new Event(day(245), EventKind.ISSUED, 2),
            new Event(day(336), EventKind.REVOKED_FOR_DISUSE, 2),
            new Event(day(336), EventKind.ATTESTATION_LOST, 2),
            new Event(EXPIRED, EventKind.EXPIRED, 1),
            new Event(day(490), EventKind.WINDOW_OPENED, 2),
            new Event(day(490), EventKind.ATTEMPT_SUCCEEDED, 2),
            new Event(day(490), EventKind.SUPERSEDED, 2),
            new Event(day(490), EventKind.ISSUED, 3),
            new Event(day(490), EventKind.ATTESTATION_REGAINED, 3)),
        unused.events());
  }

  @Test
  void nothing_new_comes_before_day_490() {
    assertEquals(2, Projection.of(Play.days(120), Play.unused(), day(490)).certificates().size());
    assertEquals(3, unused.certificates().size());
  }

  @Test
  void attestation_is_lost_29_days_before_the_old_certificate_expires() {
    Verdict last = unused.attestation().at(day(336).minusNanos(1));
    assertTrue(last.satisfiesManagedCondition());
    assertEquals(List.of(Reason.UNUSED_AT_RISK), last.reasons());
    Verdict lost = unused.attestation().at(day(336));
    assertEquals(List.of(Reason.UNUSED_TOO_LONG), lost.reasons());
    assertEquals(1, lost.grounds().shadowed().size());
  }

  @Test
  void a_lead_of_90_days_loses_attestation_only_after_the_old_certificate_has_expired() {
    Projection safe = Projection.of(Play.days(90), Play.unused(), day(500));
    assertWhen(safe, EventKind.ISSUED, 2, day(275));
    assertWhen(safe, EventKind.EXPIRED, 1, EXPIRED);
    assertWhen(safe, EventKind.ATTESTATION_LOST, day(366));
  }

  @Test
  void a_lead_of_91_days_loses_it_at_the_old_ones_last_instant_and_one_of_92_a_day_before() {
    Projection even = Projection.of(Play.days(91), Play.unused(), day(500));
    assertWhen(even, EventKind.ATTESTATION_LOST, day(365));
    Projection early = Projection.of(Play.days(92), Play.unused(), day(500));
    assertWhen(early, EventKind.ATTESTATION_LOST, day(364));
  }

  @Test
  void a_device_that_is_used_daily_never_loses_attestation() {
    Projection daily = Projection.of(Play.days(120), Play.daily(), day(3_650));
    assertWhen(daily, EventKind.ATTESTATION_LOST);
    assertWhen(daily, EventKind.REVOKED_FOR_DISUSE);
    assertWhen(daily, EventKind.FIRST_USED, 2, day(245));
    assertTrue(
        daily.attestation().spans().stream()
            .map(Timeline.Span::verdict)
            .allMatch(Verdict::satisfiesManagedCondition));
  }

  @Test
  void a_single_sign_in_on_the_last_day_at_risk_saves_the_replacement() {
    SignIns late = SignIns.at(List.of(day(336).minusNanos(1)));
    Projection saved = Projection.of(Play.days(120), DeviceBehaviour.alwaysOn(late), day(490));
    assertWhen(saved, EventKind.FIRST_USED, 2, day(336).minusNanos(1));
    assertWhen(saved, EventKind.REVOKED_FOR_DISUSE);
    assertWhen(saved, EventKind.ATTESTATION_LOST);
  }

  @Test
  void a_sign_in_on_day_91_of_the_replacement_comes_too_late() {
    SignIns late = SignIns.at(List.of(day(336)));
    Projection lost = Projection.of(Play.days(120), DeviceBehaviour.alwaysOn(late), day(490));
    assertEquals(Optional.empty(), lost.certificates().get(1).firstUsed());
    assertWhen(lost, EventKind.ATTESTATION_LOST, day(336));
  }
}
