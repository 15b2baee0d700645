package io.github.sceplifecycle.testkit;

import io.github.sceplifecycle.certificate.Validity;
import io.github.sceplifecycle.device.Platform;
import io.github.sceplifecycle.fleet.FleetGroup;
import io.github.sceplifecycle.fleet.Forecast;
import io.github.sceplifecycle.fleet.ForecastTally;
import io.github.sceplifecycle.fleet.ForecastTerms;
import io.github.sceplifecycle.fleet.Horizon;
import io.github.sceplifecycle.fleet.Spread;
import java.time.Duration;
import java.time.Instant;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/** Forecasts of fleets and how to spread them; {@link ScepDomain} holds it. */
public final class FleetDomain extends DomainContextBase {

  private static final Instant FROM = Instant.parse("2028-02-20T00:00:00Z");

  /** Made by jqwik, which asks for a constructor without arguments. */
  public FleetDomain() {}

  /**
   * Horizons: days, weeks and seconds; over a leap day, at the first instant that can be stated and
   * up to the last.
   *
   * @return for {@code @ForAll Horizon}
   */
  @Provide
  public Arbitrary<Horizon> horizons() {
    Arbitrary<Duration> widths =
        Arbitraries.of("P1D", "P7D", "PT1S", "PT7S", "PT1H").map(Duration::parse);
    return Combinators.combine(
            widths, Arbitraries.integers().between(1, 60), Arbitraries.of(0, 0, 0, 1, 2))
        .as(
            (width, buckets, where) ->
                new Horizon(start(where, width.multipliedBy(buckets)), width, buckets));
  }

  private static Instant start(int where, Duration length) {
    Instant latest = Validity.LATEST.minus(length);
    return where == 0 ? FROM : where == 1 ? Validity.EARLIEST : latest;
  }

  /**
   * Terms of a forecast.
   *
   * @return for {@code @ForAll ForecastTerms}
   */
  @Provide
  public Arbitrary<ForecastTerms> forecastTerms() {
    Arbitrary<Duration> lifetimes =
        Arbitraries.of("P365D", "P30D", "P1D", "PT1S", "PT13S").map(Duration::parse);
    return Combinators.combine(horizons(), lifetimes).as(ForecastTerms::new);
  }

  /**
   * Groups of devices.
   *
   * @return for {@code @ForAll FleetGroup}
   */
  @Provide
  public Arbitrary<FleetGroup> fleetGroups() {
    return Combinators.combine(
            Arbitraries.of("jamf", "intune", ""),
            Arbitraries.of(Platform.class),
            TextArbitraries.identifiers())
        .as(FleetGroup::new);
  }

  /**
   * Forecasts of up to six certificates in up to two groups, near their horizon.
   *
   * @return for {@code @ForAll Forecast}
   */
  @Provide
  public Arbitrary<Forecast> forecasts() {
    return forecastTerms()
        .flatMap(
            terms ->
                Combinators.combine(
                        fleetGroups().list().ofMinSize(1).ofMaxSize(2),
                        CoreArbitraries.policies(),
                        Arbitraries.integers().between(-1, 60).list().ofMaxSize(6))
                    .as(
                        (groups, policy, offsets) -> {
                          ForecastTally tally = new ForecastTally(terms);
                          for (int offset : offsets) {
                            FleetGroup group = groups.get(Math.floorMod(offset, groups.size()));
                            tally.certificate(group, near(terms, offset), policy);
                          }
                          return tally.forecast();
                        }));
  }

  /** A certificate that begins some buckets after the horizon, or where dates begin or end. */
  private static Validity near(ForecastTerms terms, int buckets) {
    long from = terms.horizon().from().getEpochSecond();
    long start = from + buckets * terms.horizon().bucket().toSeconds();
    long latest = Validity.LATEST.minus(terms.issuedLifetime()).getEpochSecond();
    long within = Math.max(Validity.EARLIEST.getEpochSecond(), Math.min(start, latest));
    return Validity.startingAt(Instant.ofEpochSecond(within), terms.issuedLifetime());
  }

  /**
   * Spreads: none, a day, more than any window holds; with and without a margin.
   *
   * @return for {@code @ForAll Spread}
   */
  @Provide
  public Arbitrary<Spread> spreads() {
    Arbitrary<Duration> times =
        Arbitraries.oneOf(
            Arbitraries.of("PT0S", "PT1S", "P1D", "P14D", "P400D").map(Duration::parse),
            Arbitraries.longs().between(0, 100 * 86_400L).map(Duration::ofSeconds));
    return Combinators.combine(times, times).as(Spread::new);
  }

  /**
   * Fleets with the terms of their forecast, for laws.
   *
   * @return for {@code @ForAll Counting}
   */
  @Provide
  public Arbitrary<FleetArbitraries.Counting> countings() {
    return FleetArbitraries.countings();
  }

  /**
   * Devices that may lapse, for laws.
   *
   * @return for {@code @ForAll Lapsing}
   */
  @Provide
  public Arbitrary<FleetArbitraries.Lapsing> lapsings() {
    return FleetArbitraries.lapsings();
  }

  /**
   * Devices to be placed.
   *
   * @return for {@code @ForAll Placing}
   */
  @Provide
  public Arbitrary<FleetArbitraries.Placing> placings() {
    return FleetArbitraries.placings();
  }

  /**
   * Fleets to be spread.
   *
   * @return for {@code @ForAll SpanQuestion}
   */
  @Provide
  public Arbitrary<SpanQuestion> spanQuestions() {
    return FleetArbitraries.spanQuestions();
  }
}
