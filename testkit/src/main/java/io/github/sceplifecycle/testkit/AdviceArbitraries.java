package io.github.sceplifecycle.testkit;

import io.github.sceplifecycle.advice.FleetAssumptions;
import io.github.sceplifecycle.authority.CertificateAuthority;
import io.github.sceplifecycle.authority.Issuance;
import io.github.sceplifecycle.authority.IssuerTrust;
import io.github.sceplifecycle.authority.RenewalRequests;
import io.github.sceplifecycle.authority.UnusedRule;
import io.github.sceplifecycle.policy.Cadence;
import java.time.Duration;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Authorities, assumptions and misfortunes for advice. */
public final class AdviceArbitraries {

  private static final long MINUTE = 60;
  private static final long STEP = 6_000;

  private AdviceArbitraries() {}

  /**
   * What an advice is asked for: a usual question more often than not.
   *
   * @return lifetimes in whole multiples of 6000 seconds, cadences in whole minutes, so that no two
   *     bounds are nearer than a minute
   */
  public static Arbitrary<Advising> advisings() {
    return Combinators.combine(authorities(), assumptions()).as(Advising::new);
  }

  private static Arbitrary<CertificateAuthority> authorities() {
    Arbitrary<Duration> usual =
        Arbitraries.of("P365D", "P365D", "P90D", "P100D", "P180D", "P30D", "P400D")
            .map(Duration::parse);
    Arbitrary<Duration> any =
        Arbitraries.longs().between(1, 5_800).map(steps -> Duration.ofSeconds(steps * STEP));
    Arbitrary<Optional<UnusedRule>> rules =
        Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.just(UnusedRule.okta())),
                Tuple.of(2, Arbitraries.of(30, 10, 45).map(AdviceArbitraries::ruleOf)))
            .optional(0.7);
    return Combinators.combine(Arbitraries.oneOf(usual, any), rules)
        .as(
            (lifetime, rule) ->
                new CertificateAuthority(
                    "drawn",
                    new Issuance(lifetime, RenewalRequests.REFUSED, rule),
                    IssuerTrust.unstated()));
  }

  private static UnusedRule ruleOf(int days) {
    return new UnusedRule(Duration.ofDays(days), Duration.ofDays(days + 1L));
  }

  private static Arbitrary<FleetAssumptions> assumptions() {
    Arbitrary<Duration> usual = Arbitraries.of("PT6H", "PT8H", "P1D", "P7D").map(Duration::parse);
    Arbitrary<Duration> any =
        Arbitraries.longs()
            .between(120, 20_000)
            .map(minutes -> Duration.ofSeconds(minutes * MINUTE));
    Arbitrary<Optional<Duration>> uses =
        Arbitraries.of("PT0S", "PT1S", "P7D", "P30D", "P90D", "P90DT0.000000001S", "P200D")
            .map(Duration::parse)
            .optional(0.4);
    return Arbitraries.oneOf(usual, any)
        .flatMap(
            every ->
                Combinators.combine(absences(every), uses)
                    .as(
                        (absence, within) ->
                            new FleetAssumptions(new Cadence(every), absence, within)));
  }

  /** None, the usual, and just as long as some evaluations, or beside it. */
  private static Arbitrary<Duration> absences(Duration every) {
    Arbitrary<Duration> usual = Arbitraries.of("PT0S", "P7D", "P30D", "P60D").map(Duration::parse);
    Arbitrary<Duration> beside =
        Arbitraries.of("PT-1S", "PT-0.000000001S", "PT0S", "PT0.000000001S", "PT1S")
            .map(Duration::parse);
    Arbitrary<Duration> whole =
        Combinators.combine(Arbitraries.longs().between(1, 12), beside)
            .as((times, off) -> every.multipliedBy(times).plus(off));
    return Arbitraries.oneOf(usual, whole);
  }

  /**
   * What may go wrong while the assumptions hold.
   *
   * @param asked the assumptions
   * @return evaluations of any phase; absences that begin around the opening or anywhere in the
   *     lifetime, on an evaluation or not
   */
  public static Arbitrary<Misfortune> misfortunes(Advising asked) {
    long cadence = asked.cadence().toSeconds();
    Arbitrary<Duration> since =
        Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.of(0L, 1L, cadence - 1)),
                Tuple.of(1, Arbitraries.longs().between(0, cadence - 1)))
            .map(Duration::ofSeconds);
    return since.flatMap(
        time -> awayFrom(asked, time).optional(0.8).map(from -> new Misfortune(time, from)));
  }

  private static Arbitrary<Duration> awayFrom(Advising asked, Duration sinceEvaluation) {
    Arbitrary<Duration> onEvaluation =
        Arbitraries.longs()
            .between(-3, 15)
            .map(times -> asked.cadence().multipliedBy(times).minus(sinceEvaluation));
    long lifetime = asked.lifetime().toSeconds();
    Arbitrary<Duration> anywhere =
        Arbitraries.longs().between(-lifetime, lifetime).map(Duration::ofSeconds);
    return Arbitraries.frequencyOf(Tuple.of(3, onEvaluation), Tuple.of(1, anywhere));
  }
}
