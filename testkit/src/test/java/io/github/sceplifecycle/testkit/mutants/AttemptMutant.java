package io.github.sceplifecycle.testkit.mutants;

import io.github.sceplifecycle.policy.AfterExpiry;
import io.github.sceplifecycle.redistribution.AttemptPlan;
import io.github.sceplifecycle.redistribution.Evaluations;
import io.github.sceplifecycle.testkit.AttemptFunction;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** Attempts that are made wrongly, as others have done. */
public enum AttemptMutant implements AttemptFunction {
  /** See {@link #story()}. */
  ABSENCE_IGNORED(
      "Counts attempts that nobody was there to receive",
      (plan, horizon) -> attempts(plan, plan.evaluations(), plan.afterExpiry(), false, horizon)),
  /** See {@link #story()}. */
  GOES_ON_AFTER_EXPIRY(
      "Goes on after expiry where the MDM stops, as if iOS were Windows",
      (plan, horizon) -> attempts(plan, plan.evaluations(), AfterExpiry.CONTINUES, true, horizon)),
  /** See {@link #story()}. */
  STOPS_ALWAYS(
      "Gives up at expiry where the MDM goes on, as Infisical's one strike",
      (plan, horizon) -> attempts(plan, plan.evaluations(), AfterExpiry.STOPS, true, horizon)),
  /** See {@link #story()}. */
  STARTS_AT_OPENING(
      "Tries at the opening itself, whenever anybody looks",
      (plan, horizon) ->
          Stream.concat(Stream.of(plan.window().opensAt()), plan.through(horizon))
              .distinct()
              .filter(at -> !at.isAfter(horizon))
              .toList()),
  /** See {@link #story()}. */
  COUNTS_FROM_OPENING(
      "Counts the cadence from the opening, not from when somebody looks",
      (plan, horizon) -> {
        Instant second = Instant.ofEpochSecond(plan.window().opensAt().getEpochSecond() + 1);
        Evaluations own = new Evaluations(second, plan.evaluations().cadence());
        return attempts(plan, own, plan.afterExpiry(), true, horizon);
      }),
  /** See {@link #story()}. */
  MISSES_THE_FIRST(
      "Asks for an evaluation strictly after the opening, and waits one more",
      (plan, horizon) -> plan.through(horizon).skip(1).toList()),
  /** See {@link #story()}. */
  GIVES_UP_AFTER_THREE(
      "Gives up after three attempts, as Retries = 3 of a SCEP payload seems to say",
      (plan, horizon) -> plan.through(horizon).limit(3).toList()),
  /** See {@link #story()}. */
  AWAY_AT_ITS_RETURN(
      "Takes the end of an absence for a part of it",
      (plan, horizon) ->
          plan.through(horizon)
              .filter(at -> plan.absences().stream().noneMatch(one -> one.to().equals(at)))
              .toList());

  private final String story;

  @SuppressWarnings("ImmutableEnumChecker") // only lambdas that capture nothing
  private final AttemptFunction code;

  AttemptMutant(String story, AttemptFunction code) {
    this.story = story;
    this.code = code;
  }

  /**
   * Which mistake it is, and whose.
   *
   * @return a sentence without its full stop
   */
  public String story() {
    return story;
  }

  @Override
  public List<Instant> attempts(AttemptPlan plan, Instant horizon) {
    return code.attempts(plan, horizon);
  }

  private static List<Instant> attempts(
      AttemptPlan plan,
      Evaluations evaluations,
      AfterExpiry afterExpiry,
      boolean heeded,
      Instant horizon) {
    return new AttemptPlan(
            plan.window(), evaluations, afterExpiry, heeded ? plan.absences() : List.of())
        .through(horizon)
        .toList();
  }
}
