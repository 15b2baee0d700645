package io.github.sceplifecycle.testkit;

import io.github.sceplifecycle.device.Platform;
import io.github.sceplifecycle.fleet.FleetGroup;
import io.github.sceplifecycle.fleet.Forecast;
import io.github.sceplifecycle.fleet.ForecastTally;
import io.github.sceplifecycle.fleet.ForecastTerms;
import io.github.sceplifecycle.testkit.FleetArbitraries.Counting;
import io.github.sceplifecycle.testkit.ReferenceForecast.Certificate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.lifecycle.AfterContainer;

/** S-29, over core's forecast. */
@Domain(FleetDomain.class)
class ForecastPropertiesTest {

  private static final FleetGroup GROUP = new FleetGroup("", Platform.UNKNOWN, "");

  private static final ForecastFunction CORE =
      (terms, fleet) -> ForecastCounts.of(forecast(terms, fleet).total());

  private static long enrolmentsSeen;

  private static Forecast forecast(ForecastTerms terms, List<Certificate> fleet) {
    ForecastTally tally = new ForecastTally(terms);
    fleet.forEach(one -> tally.certificate(GROUP, one.validity(), one.policy()));
    return tally.forecast();
  }

  @Property(tries = 500)
  void S29_every_bucket_is_counted_right(@ForAll Counting one) {
    ForecastLaws.everyBucketIsCountedRight(CORE, one.terms(), one.fleet());
    enrolmentsSeen += ReferenceForecast.enrolments(one.fleet(), one.terms(), 0);
  }

  @AfterContainer
  static void the_fleets_drawn_did_enrol() {
    if (enrolmentsSeen < 100) {
      throw new AssertionError("only " + enrolmentsSeen + " enrolments in all first buckets");
    }
  }

  @Property(tries = 500)
  void S29_what_is_due_since_before_is_overdue(@ForAll Counting one) {
    ForecastLaws.whatIsDueSinceBeforeIsOverdue(CORE, one.terms(), one.fleet());
  }

  @Property(tries = 500)
  void S29_the_steady_rate_is_one_in_the_lifetime_less_the_lead(@ForAll Counting one) {
    ForecastLaws.theSteadyRateIsLessTheLead(CORE, one.terms(), one.fleet());
  }

  @Property(tries = 500)
  void S29_parts_add_up_to_the_whole(@ForAll Counting one) {
    ForecastLaws.partsAddUpToTheWhole(
        ForecastPropertiesTest::forecast, Forecast::plus, one.terms(), one.fleet());
  }

  @Property(tries = 500)
  void S29_the_order_does_not_matter(@ForAll Counting one) {
    ForecastLaws.orderDoesNotMatter(CORE, one.terms(), one.fleet());
  }

  @Property(tries = 500)
  void S29_forecasts_are_a_monoid(
      @ForAll Counting one, @ForAll Counting two, @ForAll Counting three) {
    ForecastLaws.forecastsAreAMonoid(
        Forecast::plus,
        Forecast.none(one.terms()),
        List.of(
            forecast(one.terms(), one.fleet()),
            forecast(one.terms(), two.fleet()),
            forecast(one.terms(), three.fleet())));
  }

  @Property(tries = 500)
  void S29_a_forecast_comes_back_from_its_bytes(@ForAll Counting one) {
    Forecast forecast = forecast(one.terms(), one.fleet());
    Law.of("S-29 a forecast comes back from its bytes", one)
        .expectEqual(forecast, Forecast.decode(forecast.encode()));
  }
}
