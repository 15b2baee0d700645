package io.github.sceplifecycle.testkit;

import io.github.sceplifecycle.fleet.Census;
import io.github.sceplifecycle.fleet.FleetCounts;
import io.github.sceplifecycle.fleet.Forecast;
import io.github.sceplifecycle.fleet.ForecastTerms;
import io.github.sceplifecycle.fleet.Series;
import io.github.sceplifecycle.testkit.ReferenceForecast.Certificate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.BinaryOperator;

/** What every forecast must satisfy (S-29): it counts right, and parts add up to the whole. */
public final class ForecastLaws {

  private ForecastLaws() {}

  /**
   * Every bucket holds what looking at each certificate by itself finds there.
   *
   * @param code the forecast
   * @param terms under which
   * @param fleet the certificates
   */
  public static void everyBucketIsCountedRight(
      ForecastFunction code, ForecastTerms terms, List<Certificate> fleet) {
    FleetCounts counts = code.forecast(terms, fleet).total();
    for (int bucket = 0; bucket < terms.horizon().buckets(); bucket++) {
      Law law = Law.of("S-29 every bucket is counted right", terms, fleet, bucket);
      law.expectEqual(
          ReferenceForecast.windowsOpening(fleet, terms.horizon(), bucket),
          counts.inBucket(Series.WINDOWS_OPENING, bucket));
      law.expectEqual(
          ReferenceForecast.expiring(fleet, terms.horizon(), bucket),
          counts.inBucket(Series.EXPIRING, bucket));
      law.expectEqual(
          ReferenceForecast.enrolments(fleet, terms, bucket),
          counts.inBucket(Series.ENROLMENTS, bucket));
    }
    Law.of("S-29 what is due since before is overdue", terms, fleet)
        .expectEqual(
            ReferenceForecast.overdue(fleet, terms.horizon()), counts.count(Census.OVERDUE));
  }

  /**
   * A fleet cut in two and added up is the whole fleet, byte for byte, whichever part comes first.
   *
   * @param code the forecast
   * @param sum how forecasts are added
   * @param terms under which
   * @param fleet the certificates
   */
  public static void partsAddUpToTheWhole(
      ForecastFunction code,
      BinaryOperator<Forecast> sum,
      ForecastTerms terms,
      List<Certificate> fleet) {
    Forecast whole = code.forecast(terms, fleet);
    for (int cut = 0; cut <= fleet.size(); cut++) {
      Law law = Law.of("S-29 parts add up to the whole", terms, fleet, cut);
      Forecast first = code.forecast(terms, fleet.subList(0, cut));
      Forecast second = code.forecast(terms, fleet.subList(cut, fleet.size()));
      law.expectEqual(whole, sum.apply(first, second));
      law.expectEqual(whole, sum.apply(second, first));
    }
  }

  /**
   * Adding is associative, and the forecast of no devices changes nothing.
   *
   * @param sum how forecasts are added
   * @param forecasts three forecasts under the same terms
   */
  public static void forecastsAreAMonoid(BinaryOperator<Forecast> sum, List<Forecast> forecasts) {
    Law law = Law.of("S-29 forecasts are a monoid", forecasts);
    Forecast a = forecasts.get(0);
    Forecast b = forecasts.get(1);
    Forecast c = forecasts.get(2);
    law.expectEqual(sum.apply(sum.apply(a, b), c), sum.apply(a, sum.apply(b, c)));
    law.expectEqual(a, sum.apply(a, Forecast.none(a.terms())));
    law.expectEqual(a, sum.apply(Forecast.none(a.terms()), a));
  }

  /**
   * The order of the certificates does not matter.
   *
   * @param code the forecast
   * @param terms under which
   * @param fleet the certificates
   */
  public static void orderDoesNotMatter(
      ForecastFunction code, ForecastTerms terms, List<Certificate> fleet) {
    List<Certificate> reversed = new ArrayList<>(fleet);
    Collections.reverse(reversed);
    Law.of("S-29 the order of certificates does not matter", terms, fleet)
        .expectEqual(code.forecast(terms, fleet), code.forecast(terms, reversed));
  }
}
