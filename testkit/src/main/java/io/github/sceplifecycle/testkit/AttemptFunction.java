package io.github.sceplifecycle.testkit;

import io.github.sceplifecycle.redistribution.AttemptPlan;
import java.time.Instant;
import java.util.List;

/** The attempts to redistribute, yours or those of {@code AttemptPlan.through}. */
@FunctionalInterface
public interface AttemptFunction {

  /**
   * All attempts up to an instant, if none succeeds.
   *
   * @param plan the window, the evaluations and the absences
   * @param horizon the last instant to consider, inclusive
   * @return the attempts in order
   */
  List<Instant> attempts(AttemptPlan plan, Instant horizon);
}
