package io.github.sceplifecycle.testkit;

import static io.github.sceplifecycle.testkit.WrongCode.DAYS_120;
import static io.github.sceplifecycle.testkit.WrongCode.FROM;
import static io.github.sceplifecycle.testkit.WrongCode.YEAR;
import static io.github.sceplifecycle.testkit.WrongCode.assertCaught;

import io.github.sceplifecycle.redistribution.Phase;
import io.github.sceplifecycle.redistribution.RedistributionWindow;
import java.time.Instant;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Each law of phases is broken by the fault for which it was written. */
class LawsCatchWrongPhasesTest {

  @Nested
  class A_half_open_interval {

    @Test
    void closes_before_notAfter() {
      WindowFunction halfOpen =
          (policy, validity) ->
              RedistributionWindow.of(policy, validity)
                  .map(
                      right ->
                          new RedistributionWindow(
                              right.opensAt(),
                              right.closesAt().minusNanos(1),
                              right.coversLifetime()));
      assertCaught(
          "S-37 the window lies inside",
          () -> RedistributionLaws.windowLiesInsideTheValidity(halfOpen, DAYS_120, YEAR));
    }

    @Test
    void is_expired_at_notAfter_as_with_openssl() {
      PhaseFunction halfOpen =
          (policy, validity, at) -> Phase.of(policy, validity, at.plusNanos(1));
      assertCaught(
          "S-9", () -> PhaseLaws.phasesPartitionTime(halfOpen, DAYS_120, YEAR, YEAR.notAfter()));
      assertCaught(
          "S-2",
          () ->
              ValidityLaws.validityIsAClosedInterval(
                  (validity, at) ->
                      !at.isBefore(validity.notBefore()) && at.isBefore(validity.notAfter()),
                  YEAR,
                  YEAR.notAfter()));
    }

    @Test
    void is_not_yet_valid_at_notBefore() {
      assertCaught(
          "S-2",
          () ->
              ValidityLaws.validityIsAClosedInterval(
                  (validity, at) ->
                      at.isAfter(validity.notBefore()) && !at.isAfter(validity.notAfter()),
                  YEAR,
                  FROM));
    }
  }

  @Test
  void a_window_that_is_closed_in_between_makes_due_not_due() {
    PhaseFunction graceful =
        (policy, validity, at) ->
            at.isAfter(validity.notAfter().minusSeconds(60)) && !at.isAfter(validity.notAfter())
                ? Phase.CURRENT
                : Phase.of(policy, validity, at);
    Instant due = YEAR.notAfter().minusSeconds(60);
    assertCaught(
        "S-37 due",
        () -> PhaseLaws.dueStaysDueUntilExpiry(graceful, DAYS_120, YEAR, due, YEAR.notAfter()));
    assertCaught(
        "S-9 a phase never comes back",
        () -> PhaseLaws.phasesNeverGoBack(graceful, DAYS_120, YEAR, due, YEAR.notAfter()));
  }
}
