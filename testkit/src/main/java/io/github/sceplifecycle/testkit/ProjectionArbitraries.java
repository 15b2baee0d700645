package io.github.sceplifecycle.testkit;

import io.github.sceplifecycle.certificate.Validity;
import io.github.sceplifecycle.policy.AfterExpiry;
import io.github.sceplifecycle.policy.Cadence;
import io.github.sceplifecycle.policy.RenewalPolicy;
import io.github.sceplifecycle.policy.Retry;
import io.github.sceplifecycle.projection.AttemptOutcome;
import io.github.sceplifecycle.projection.DeviceBehaviour;
import io.github.sceplifecycle.projection.Scenario;
import io.github.sceplifecycle.projection.SignIns;
import io.github.sceplifecycle.redistribution.Absence;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * Scenarios and behaviours, small enough that every evaluation can be looked at: an MDM looks every
 * few days, not every few hours.
 */
public final class ProjectionArbitraries {

  private static final Duration DAY = Duration.ofDays(1);

  private ProjectionArbitraries() {}

  /**
   * A scenario, how a device behaves in it, and to when it is followed.
   *
   * @param scenario what is given
   * @param behaviour how the device behaves
   * @param horizon the end, exclusive
   */
  public record Projected(Scenario scenario, DeviceBehaviour behaviour, Instant horizon) {}

  /** Sign-ins that can be shown. */
  private record SignInsAt(List<Instant> instants) implements SignIns {
    @Override
    public Optional<Instant> firstAtOrAfter(Instant at) {
      return SignIns.at(instants).firstAtOrAfter(at);
    }
  }

  /** Sign-ins at a cadence that can be shown. */
  private record SignInsEvery(Instant anchor, Cadence cadence) implements SignIns {
    @Override
    public Optional<Instant> firstAtOrAfter(Instant at) {
      return SignIns.every(anchor, cadence).firstAtOrAfter(at);
    }
  }

  /** Outcomes that can be shown. */
  private record FailingFirst(long failures) implements AttemptOutcome {
    @Override
    public boolean succeeds(long number, Instant at) {
      return number > failures;
    }
  }

  /**
   * Policies as people set them: days, percent, a third but at least 14 and at most 60 days; and
   * any others now and then.
   *
   * @return policies
   */
  public static Arbitrary<RenewalPolicy> usualPolicies() {
    Arbitrary<RenewalPolicy> days =
        Arbitraries.of(1, 14, 30, 60, 90, 91, 120, 180, 364, 365, 400)
            .map(RenewalPolicy::daysBeforeExpiry);
    Arbitrary<RenewalPolicy> percent =
        Arbitraries.integers().between(1, 99).map(RenewalPolicy::percentRemaining);
    RenewalPolicy bounded =
        RenewalPolicy.laterOf(
            RenewalPolicy.daysBeforeExpiry(60),
            RenewalPolicy.earlierOf(
                RenewalPolicy.daysBeforeExpiry(14), RenewalPolicy.shareRemaining(1, 3)));
    return Arbitraries.frequencyOf(
        Tuple.of(5, days),
        Tuple.of(3, percent),
        Tuple.of(1, Arbitraries.of(bounded, RenewalPolicy.none())),
        Tuple.of(1, CoreArbitraries.policies()));
  }

  /**
   * Scenarios around 2026 in which nobody looks more often than every few days.
   *
   * @return scenarios
   */
  public static Arbitrary<Scenario> scenarios() {
    Arbitrary<Cadence> cadences =
        Arbitraries.of("P5D", "P7D", "P10D", "P31D", "PT250H", "PT700001S")
            .map(Duration::parse)
            .map(Cadence::new);
    Arbitrary<Retry> retries =
        Combinators.combine(cadences, Arbitraries.of(AfterExpiry.class)).as(Retry::new);
    Arbitrary<Validity> first =
        Combinators.combine(
                AttemptArbitraries.usualValidities(),
                Arbitraries.of("P365D", "P365D", "P91D", "P30D", "PT0S", "PT20H"))
            .as((year, life) -> Validity.startingAt(year.notBefore(), Duration.parse(life)));
    return Combinators.combine(usualPolicies(), retries, TermsArbitraries.authorities(), first)
        .as(Scenario::new);
  }

  /**
   * How a device behaves in a scenario.
   *
   * @param first when its first certificate begins
   * @return behaviours, of which all parts can be shown
   */
  public static Arbitrary<DeviceBehaviour> behaviours(Instant first) {
    Arbitrary<Optional<Cadence>> contact =
        Arbitraries.of(Cadence.everyHours(1), Cadence.everyHours(14 * 24)).optional(0.3);
    Arbitrary<List<Absence>> absences =
        Arbitraries.integers()
            .between(0, 60)
            .flatMap(
                week ->
                    AttemptArbitraries.severalAbsences(
                        first.plus(DAY.multipliedBy(week * 7L)), DAY.multipliedBy(5)));
    Arbitrary<AttemptOutcome> outcomes =
        Arbitraries.frequencyOf(
            Tuple.of(3, Arbitraries.just(new FailingFirst(0))),
            Tuple.of(2, Arbitraries.longs().between(1, 20).map(FailingFirst::new)));
    return Combinators.combine(contact, absences, signIns(first), outcomes)
        .as(DeviceBehaviour::new);
  }

  private static Arbitrary<SignIns> signIns(Instant first) {
    Arbitrary<SignIns> every =
        Arbitraries.of("PT24H", "P30D", "P100D")
            .map(Duration::parse)
            .map(time -> new SignInsEvery(first, new Cadence(time)));
    Arbitrary<SignIns> some =
        Arbitraries.integers()
            .between(0, 1_000)
            .map(day -> first.plus(DAY.multipliedBy(day)))
            .list()
            .ofMaxSize(5)
            .map(SignInsAt::new);
    return Arbitraries.oneOf(every, some);
  }

  /**
   * Scenarios with behaviours and horizons up to four years later.
   *
   * @return what can be projected by looking at some three hundred evaluations at most
   */
  public static Arbitrary<Projected> projected() {
    return scenarios()
        .flatMap(
            scenario -> {
              Instant first = scenario.first().notBefore();
              Arbitrary<Instant> horizons =
                  Combinators.combine(
                          Arbitraries.integers().between(0, 1_460),
                          Arbitraries.longs().between(1, 2))
                      .as((days, nanos) -> first.plus(DAY.multipliedBy(days)).plusNanos(nanos));
              return Combinators.combine(behaviours(first), horizons)
                  .as((behaviour, horizon) -> new Projected(scenario, behaviour, horizon));
            });
  }
}
