package io.github.sceplifecycle.testkit;

import io.github.sceplifecycle.certificate.Validity;
import io.github.sceplifecycle.policy.AfterExpiry;
import io.github.sceplifecycle.policy.Cadence;
import io.github.sceplifecycle.policy.Retry;
import io.github.sceplifecycle.redistribution.Absence;
import io.github.sceplifecycle.redistribution.AttemptPlan;
import io.github.sceplifecycle.redistribution.Evaluations;
import io.github.sceplifecycle.redistribution.RedistributionWindow;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Cadences, absences and plans of attempts. */
public final class AttemptArbitraries {

  private AttemptArbitraries() {}

  /**
   * Cadences: those of the MDMs, and any from a second to the longest.
   *
   * @return cadences
   */
  public static Arbitrary<Cadence> cadences() {
    Arbitrary<Duration> usual =
        Arbitraries.of("PT6H", "PT8H", "PT1H", "P1D", "P7D", "PT1S").map(Duration::parse);
    Arbitrary<Duration> any =
        Arbitraries.longs().between(1, Cadence.LONGEST.toSeconds()).map(Duration::ofSeconds);
    return Arbitraries.frequencyOf(Tuple.of(4, usual), Tuple.of(1, any)).map(Cadence::new);
  }

  /**
   * How MDMs go on.
   *
   * @return cadences with both ways to treat an expired certificate
   */
  public static Arbitrary<Retry> retries() {
    return Combinators.combine(cadences(), Arbitraries.of(AfterExpiry.class)).as(Retry::new);
  }

  /**
   * Absences around an instant.
   *
   * @param around the instant
   * @param step what the bounds lie whole or broken multiples of away from it
   * @return absences of a nanosecond to some twenty steps
   */
  public static Arbitrary<Absence> absences(Instant around, Duration step) {
    Arbitrary<Long> nanos = Arbitraries.longs().between(-1, 1);
    Arbitrary<Instant> from =
        Combinators.combine(Arbitraries.longs().between(-10, 20), nanos)
            .as((steps, beside) -> around.plus(step.multipliedBy(steps)).plusNanos(beside));
    Arbitrary<Duration> length =
        Combinators.combine(Arbitraries.longs().between(0, 20), Arbitraries.longs().between(1, 2))
            .as((steps, beside) -> step.multipliedBy(steps).plusNanos(beside));
    return Combinators.combine(from, length)
        .as((start, time) -> new Absence(start, start.plus(time)));
  }

  /**
   * Absences around an instant, apart or overlapping.
   *
   * @param around the instant
   * @param step what the bounds lie multiples of away from it
   * @return up to four absences
   */
  public static Arbitrary<List<Absence>> severalAbsences(Instant around, Duration step) {
    return absences(around, step).list().ofMaxSize(4);
  }

  /**
   * Plans of attempts, with absences around the opening and the end.
   *
   * @return plans; the evaluations lie exactly on the opening or beside it
   */
  public static Arbitrary<AttemptPlan> plans() {
    return Combinators.combine(windows(), retries()).flatAs(AttemptArbitraries::plans);
  }

  private static Arbitrary<RedistributionWindow> windows() {
    return Combinators.combine(CoreArbitraries.openingPolicies(), CoreArbitraries.validities())
        .as((policy, validity) -> RedistributionWindow.of(policy, validity).orElseThrow());
  }

  private static Arbitrary<AttemptPlan> plans(RedistributionWindow window, Retry retry) {
    Duration step = retry.cadence().every();
    Instant second = Instant.ofEpochSecond(window.opensAt().getEpochSecond());
    Arbitrary<Instant> anchor =
        Combinators.combine(Arbitraries.longs().between(-5, 5), Arbitraries.longs().between(-2, 2))
            .as((steps, seconds) -> second.plus(step.multipliedBy(steps)).plusSeconds(seconds));
    Arbitrary<Evaluations> evaluations = anchor.map(at -> new Evaluations(at, retry.cadence()));
    Arbitrary<List<Absence>> away =
        Arbitraries.oneOf(
            severalAbsences(window.opensAt(), step), severalAbsences(window.closesAt(), step));
    return Combinators.combine(evaluations, away)
        .as((looks, absences) -> new AttemptPlan(window, looks, retry.afterExpiry(), absences));
  }

  /**
   * Horizons that are at most forty steps after a plan's opening, so that every attempt can be
   * looked at.
   *
   * @param plan the plan
   * @return instants, on an evaluation or beside it
   */
  public static Arbitrary<Instant> horizons(AttemptPlan plan) {
    Duration step = plan.evaluations().cadence().every();
    Arbitrary<Instant> near =
        Arbitraries.longs()
            .between(0, 40)
            .map(steps -> plan.window().opensAt().plus(step.multipliedBy(steps)));
    boolean withinReach =
        Duration.between(plan.window().opensAt(), plan.window().closesAt()).dividedBy(step) < 40;
    return withinReach
        ? Arbitraries.oneOf(near, Arbitraries.just(plan.window().closesAt()), near)
        : near;
  }

  /**
   * Validities of usual certificates.
   *
   * @return certificates of a year that begin in the years around 2026
   */
  public static Arbitrary<Validity> usualValidities() {
    return Arbitraries.longs()
        .between(-1_000, 1_000)
        .map(days -> Instant.parse("2026-01-01T00:00:00Z").plus(Duration.ofDays(days)))
        .map(from -> Validity.startingAt(from, Duration.ofDays(365)));
  }
}
