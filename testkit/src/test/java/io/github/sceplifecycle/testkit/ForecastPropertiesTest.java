package io.github.sceplifecycle.testkit;

import io.github.sceplifecycle.certificate.Validity;
import io.github.sceplifecycle.device.Platform;
import io.github.sceplifecycle.fleet.FleetGroup;
import io.github.sceplifecycle.fleet.Forecast;
import io.github.sceplifecycle.fleet.ForecastTally;
import io.github.sceplifecycle.fleet.ForecastTerms;
import io.github.sceplifecycle.fleet.Horizon;
import io.github.sceplifecycle.policy.RenewalPolicy;
import io.github.sceplifecycle.testkit.ReferenceForecast.Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;

/** S-29, over core's forecast. Lifetimes and buckets are near each other, so that bounds meet. */
class ForecastPropertiesTest {

  private static final Instant FROM = Instant.parse("2028-02-20T00:00:00Z");
  private static final FleetGroup GROUP = new FleetGroup("", Platform.UNKNOWN, "");

  private static long enrolmentsSeen;

  private static Forecast forecast(ForecastTerms terms, List<Certificate> fleet) {
    ForecastTally tally = new ForecastTally(terms);
    fleet.forEach(one -> tally.certificate(GROUP, one.validity(), one.policy()));
    return tally.forecast();
  }

  @Property
  void S29_every_bucket_is_counted_right(
      @ForAll("terms") ForecastTerms terms, @ForAll("fleets") List<Certificate> fleet) {
    ForecastLaws.everyBucketIsCountedRight(ForecastPropertiesTest::forecast, terms, fleet);
    enrolmentsSeen += ReferenceForecast.enrolments(fleet, terms, 0);
  }

  @AfterContainer
  static void the_fleets_drawn_did_enrol() {
    if (enrolmentsSeen < 100) {
      throw new AssertionError("only " + enrolmentsSeen + " enrolments in all first buckets");
    }
  }

  @Property
  void S29_parts_add_up_to_the_whole(
      @ForAll("terms") ForecastTerms terms, @ForAll("fleets") List<Certificate> fleet) {
    ForecastLaws.partsAddUpToTheWhole(
        ForecastPropertiesTest::forecast, Forecast::plus, terms, fleet);
  }

  @Property
  void S29_the_order_does_not_matter(
      @ForAll("terms") ForecastTerms terms, @ForAll("fleets") List<Certificate> fleet) {
    ForecastLaws.orderDoesNotMatter(ForecastPropertiesTest::forecast, terms, fleet);
  }

  @Property
  void S29_forecasts_are_a_monoid(
      @ForAll("terms") ForecastTerms terms,
      @ForAll("fleets") List<Certificate> one,
      @ForAll("fleets") List<Certificate> two,
      @ForAll("fleets") List<Certificate> three) {
    ForecastLaws.forecastsAreAMonoid(
        Forecast::plus,
        List.of(forecast(terms, one), forecast(terms, two), forecast(terms, three)));
  }

  @Property
  void S29_a_forecast_comes_back_from_its_bytes(
      @ForAll("terms") ForecastTerms terms, @ForAll("fleets") List<Certificate> fleet) {
    Forecast forecast = forecast(terms, fleet);
    Law.of("S-29 a forecast comes back from its bytes", terms, fleet)
        .expectEqual(forecast, Forecast.decode(forecast.encode()));
  }

  @Provide
  Arbitrary<ForecastTerms> terms() {
    Arbitrary<Duration> widths = Arbitraries.longs().between(1, 30).map(Duration::ofSeconds);
    Arbitrary<Duration> lifetimes = Arbitraries.longs().between(1, 60).map(Duration::ofSeconds);
    return Combinators.combine(widths, Arbitraries.integers().between(1, 12), lifetimes)
        .as(
            (width, buckets, lifetime) ->
                new ForecastTerms(new Horizon(FROM, width, buckets), lifetime));
  }

  @Provide
  Arbitrary<List<Certificate>> fleets() {
    return certificates().list().ofMaxSize(6);
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
}
