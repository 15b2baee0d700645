package io.github.sceplifecycle.testkit;

import io.github.sceplifecycle.policy.AfterExpiry;
import io.github.sceplifecycle.redistribution.AttemptPlan;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Attempts (S-13, S-14) by looking at every evaluation, one after the other. Meant for cases with
 * few evaluations between the opening and the horizon.
 */
public final class ReferenceAttempts {

  private ReferenceAttempts() {}

  /**
   * All attempts up to an instant.
   *
   * @param plan the window, the evaluations and the absences
   * @param horizon the last instant to consider, inclusive
   * @return the attempts in order
   */
  public static List<Instant> through(AttemptPlan plan, Instant horizon) {
    List<Instant> attempts = new ArrayList<>();
    for (Instant at = before(plan); !at.isAfter(horizon); at = at.plus(step(plan))) {
      boolean opened = at.compareTo(plan.window().opensAt()) >= 0;
      boolean away = isAway(plan, at);
      boolean stopped =
          plan.afterExpiry() == AfterExpiry.STOPS && at.compareTo(plan.window().closesAt()) > 0;
      if (opened && !away && !stopped) {
        attempts.add(at);
      }
    }
    return attempts;
  }

  private static boolean isAway(AttemptPlan plan, Instant at) {
    return plan.absences().stream()
        .anyMatch(one -> at.compareTo(one.from()) >= 0 && at.compareTo(one.to()) < 0);
  }

  /** An evaluation that is surely before the opening: whole steps from the anchor, two to spare. */
  private static Instant before(AttemptPlan plan) {
    Instant anchor = plan.evaluations().anchor();
    long steps = Duration.between(anchor, plan.window().opensAt()).dividedBy(step(plan)) - 2;
    return anchor.plus(step(plan).multipliedBy(steps));
  }

  private static Duration step(AttemptPlan plan) {
    return plan.evaluations().cadence().every();
  }
}
