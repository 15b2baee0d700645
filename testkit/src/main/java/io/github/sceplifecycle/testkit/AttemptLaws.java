package io.github.sceplifecycle.testkit;

import io.github.sceplifecycle.policy.AfterExpiry;
import io.github.sceplifecycle.redistribution.Absence;
import io.github.sceplifecycle.redistribution.AttemptPlan;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** What every plan of attempts must satisfy (S-13, S-14). */
public final class AttemptLaws {

  private AttemptLaws() {}

  /**
   * Attempts follow one another at evaluations: in order, none before the opening, each a whole
   * number of steps from the anchor, none after the horizon.
   *
   * @param code the plan's attempts
   * @param plan the plan
   * @param horizon the last instant to consider, inclusive
   */
  public static void attemptsAreEvaluations(
      AttemptFunction code, AttemptPlan plan, Instant horizon) {
    Law law = Law.of("S-13 every attempt is an evaluation", plan, horizon);
    Instant earliest = plan.window().opensAt();
    for (Instant at : code.attempts(plan, horizon)) {
      law.expect(!at.isBefore(earliest), "an attempt not before " + earliest, at);
      law.expect(isEvaluation(plan, at), "whole steps from the anchor", at);
      law.expect(!at.isAfter(horizon), "an attempt up to the horizon", at);
      earliest = at.plusNanos(1);
    }
  }

  /**
   * No attempt is made while the device is away: at the first instant of an absence neither, at its
   * end again.
   *
   * @param code the plan's attempts
   * @param plan the plan
   * @param horizon the last instant to consider, inclusive
   */
  public static void noAttemptDuringAnAbsence(
      AttemptFunction code, AttemptPlan plan, Instant horizon) {
    Law law = Law.of("S-13 no attempt during an absence", plan, horizon);
    for (Instant at : code.attempts(plan, horizon)) {
      law.expect(!isAway(plan, at), "the device to be there", at);
    }
  }

  /**
   * No evaluation is missed between the opening and the horizon, except in an absence, and after
   * {@code notAfter} where attempts stop.
   *
   * @param code the plan's attempts
   * @param plan the plan
   * @param horizon the last instant to consider, inclusive
   */
  public static void noEvaluationIsMissed(AttemptFunction code, AttemptPlan plan, Instant horizon) {
    Law law = Law.of("S-13 no evaluation is missed", plan, horizon);
    List<Instant> attempts = code.attempts(plan, horizon);
    for (Instant at : ReferenceAttempts.through(plan, horizon)) {
      law.expect(attempts.contains(at), "an attempt at " + at, attempts);
    }
  }

  /**
   * Where attempts stop with the certificate, the last may be made at {@code notAfter} itself.
   *
   * @param code the plan's attempts
   * @param plan the plan; nothing is asked unless its attempts stop
   * @param horizon the last instant to consider, inclusive
   */
  public static void attemptsStopAtNotAfter(
      AttemptFunction code, AttemptPlan plan, Instant horizon) {
    Law law = Law.of("S-14 attempts stop at notAfter", plan, horizon);
    if (plan.afterExpiry() == AfterExpiry.STOPS) {
      for (Instant at : code.attempts(plan, horizon)) {
        Instant notAfter = plan.window().closesAt();
        law.expect(!at.isAfter(notAfter), "no attempt after " + notAfter, at);
      }
    }
  }

  /**
   * The same attempts as the naive model makes.
   *
   * @param code the plan's attempts
   * @param plan the plan
   * @param horizon the last instant to consider, inclusive
   */
  public static void equalsTheReferenceModel(
      AttemptFunction code, AttemptPlan plan, Instant horizon) {
    Law.of("S-13 and S-14, the attempts", plan, horizon)
        .expectEqual(ReferenceAttempts.through(plan, horizon), code.attempts(plan, horizon));
  }

  private static boolean isEvaluation(AttemptPlan plan, Instant at) {
    Duration since = Duration.between(plan.evaluations().anchor(), at);
    long step = plan.evaluations().cadence().every().toSeconds();
    return since.toNanosPart() == 0 && since.toSeconds() % step == 0;
  }

  private static boolean isAway(AttemptPlan plan, Instant at) {
    for (Absence absence : plan.absences()) {
      if (!at.isBefore(absence.from()) && at.isBefore(absence.to())) {
        return true;
      }
    }
    return false;
  }
}
