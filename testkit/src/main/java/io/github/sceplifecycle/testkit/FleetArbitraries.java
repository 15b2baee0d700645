package io.github.sceplifecycle.testkit;

import io.github.sceplifecycle.certificate.Validity;
import io.github.sceplifecycle.fleet.ForecastTerms;
import io.github.sceplifecycle.fleet.Horizon;
import io.github.sceplifecycle.fleet.Spread;
import io.github.sceplifecycle.policy.RenewalPolicy;
import io.github.sceplifecycle.redistribution.RedistributionWindow;
import io.github.sceplifecycle.testkit.ReferenceForecast.Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * Fleets to forecast and to spread. Lifetimes, leads and buckets are seconds and near each other,
 * so that bounds meet.
 */
public final class FleetArbitraries {

  private static final Instant FROM = Instant.parse("2028-02-20T00:00:00Z");

  private FleetArbitraries() {}

  /**
   * A fleet and the terms of its forecast.
   *
   * @param terms the terms
   * @param fleet up to six certificates
   */
  public record Counting(ForecastTerms terms, List<Certificate> fleet) {}

  /**
   * A device to be placed.
   *
   * @param spread the span and the margin
   * @param identifier what the device is called
   * @param window its window
   */
  public record Placing(Spread spread, String identifier, RedistributionWindow window) {}

  /**
   * Fleets to forecast.
   *
   * @return fleets with terms; none at all is the smallest
   */
  public static Arbitrary<Counting> countings() {
    return Combinators.combine(terms(), certificates().list().ofMaxSize(6)).as(Counting::new);
  }

  private static Arbitrary<ForecastTerms> terms() {
    Arbitrary<Duration> widths = Arbitraries.longs().between(1, 30).map(Duration::ofSeconds);
    Arbitrary<Duration> lifetimes = Arbitraries.longs().between(1, 60).map(Duration::ofSeconds);
    return Combinators.combine(widths, Arbitraries.integers().between(1, 12), lifetimes)
        .as(
            (width, buckets, lifetime) ->
                new ForecastTerms(new Horizon(FROM, width, buckets), lifetime));
  }

  private static Arbitrary<Certificate> certificates() {
    Arbitrary<Long> offsets = Arbitraries.longs().between(-80, 200);
    Arbitrary<Long> lifetimes = Arbitraries.longs().between(0, 120);
    return Combinators.combine(offsets, lifetimes, policies())
        .as(
            (offset, lifetime, policy) ->
                new Certificate(
                    Validity.startingAt(FROM.plusSeconds(offset), Duration.ofSeconds(lifetime)),
                    policy));
  }

  private static Arbitrary<RenewalPolicy> policies() {
    return Arbitraries.oneOf(
        Arbitraries.longs()
            .between(1, 70)
            .map(seconds -> RenewalPolicy.leadTime(Duration.ofSeconds(seconds))),
        Arbitraries.integers().between(1, 99).map(RenewalPolicy::percentRemaining),
        Arbitraries.of(
            RenewalPolicy.none(),
            RenewalPolicy.shareRemaining(1, 3),
            RenewalPolicy.earlierOf(
                RenewalPolicy.percentRemaining(20), RenewalPolicy.leadTime(Duration.ofSeconds(9))),
            RenewalPolicy.laterOf(
                RenewalPolicy.none(), RenewalPolicy.leadTime(Duration.ofSeconds(9)))));
  }

  /**
   * Devices to be placed.
   *
   * @return spreads, identifiers and windows of up to 120 days, which open between seconds
   */
  public static Arbitrary<Placing> placings() {
    Arbitrary<Duration> times =
        Arbitraries.oneOf(
            Arbitraries.of("PT0S", "PT1S", "P14D").map(Duration::parse),
            Arbitraries.longs().between(0, 100 * 86_400L).map(Duration::ofSeconds));
    Arbitrary<Duration> lengths =
        Arbitraries.oneOf(
            Arbitraries.of("PT0S", "PT1S", "P14D", "P60D").map(Duration::parse),
            Arbitraries.longs().between(0, 120 * 86_400L).map(Duration::ofSeconds));
    return Combinators.combine(times, times, TextArbitraries.identifiers(), lengths)
        .as(
            (span, margin, identifier, length) ->
                new Placing(new Spread(span, margin), identifier, window(length)));
  }

  private static RedistributionWindow window(Duration length) {
    Instant opensAt = FROM.plusMillis(250);
    return new RedistributionWindow(opensAt, opensAt.plus(length), false);
  }

  /**
   * Fleets to be spread.
   *
   * @return questions of which some need no span, some need one, and for some none suffices
   */
  public static Arbitrary<SpanQuestion> spanQuestions() {
    Arbitrary<List<Integer>> loads =
        Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.just(0)), Tuple.of(1, Arbitraries.integers().between(0, 9)))
            .list()
            .ofMinSize(1)
            .ofMaxSize(12);
    Arbitrary<Duration> windows = Arbitraries.longs().between(1, 20).map(Duration::ofHours);
    Arbitrary<Duration> margins = Arbitraries.longs().between(0, 3).map(Duration::ofHours);
    return Combinators.combine(
            loads,
            Arbitraries.integers().between(0, 9),
            windows,
            Arbitraries.longs().between(1, 6),
            margins)
        .as(
            (load, overdue, window, most, margin) ->
                new SpanQuestion(load, overdue, Duration.ofHours(1), window, most, margin));
  }
}
