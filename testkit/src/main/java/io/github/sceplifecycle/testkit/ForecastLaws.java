package io.github.sceplifecycle.testkit;

import io.github.sceplifecycle.fleet.ForecastTerms;
import io.github.sceplifecycle.fleet.Horizon;
import io.github.sceplifecycle.testkit.ReferenceForecast.Certificate;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.BinaryOperator;
import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;

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
    ForecastCounts counts = code.forecast(terms, fleet);
    Horizon horizon = terms.horizon();
    Law.of("S-29 every bucket is counted right: windows", terms, fleet)
        .expectEqual(
            each(horizon, bucket -> ReferenceForecast.windowsOpening(fleet, horizon, bucket)),
            counts.windowsOpening());
    Law.of("S-29 every bucket is counted right: ends", terms, fleet)
        .expectEqual(
            each(horizon, bucket -> ReferenceForecast.expiring(fleet, horizon, bucket)),
            counts.expiring());
    Law.of("S-29 every bucket is counted right: enrolments", terms, fleet)
        .expectEqual(
            each(horizon, bucket -> ReferenceForecast.enrolments(fleet, terms, bucket)),
            counts.enrolments());
  }

  private static List<Long> each(Horizon horizon, IntToLongFunction count) {
    return IntStream.range(0, horizon.buckets()).mapToObj(count::applyAsLong).toList();
  }

  /**
   * What is due since before the horizon, and valid still, is overdue.
   *
   * @param code the forecast
   * @param terms under which
   * @param fleet the certificates
   */
  public static void whatIsDueSinceBeforeIsOverdue(
      ForecastFunction code, ForecastTerms terms, List<Certificate> fleet) {
    Law.of("S-29 what is due since before is overdue", terms, fleet)
        .expectEqual(
            ReferenceForecast.overdue(fleet, terms.horizon()),
            code.forecast(terms, fleet).overdue());
  }

  /**
   * The steady rate is one enrolment of each certificate in the authority's lifetime less the lead,
   * to a thousandth.
   *
   * @param code the forecast
   * @param terms under which
   * @param fleet the certificates
   */
  public static void theSteadyRateIsLessTheLead(
      ForecastFunction code, ForecastTerms terms, List<Certificate> fleet) {
    BigDecimal expected = ReferenceForecast.steadyEnrolments(fleet, terms);
    BigDecimal found = code.forecast(terms, fleet).steadyEnrolments();
    Law.of("S-29 the steady rate is one in the lifetime less the lead", terms, fleet)
        .expect(
            expected.subtract(found).abs().compareTo(new BigDecimal("0.001")) <= 0,
            expected,
            found);
  }

  /**
   * A fleet cut in two and added up is the whole fleet, whichever part comes first.
   *
   * @param code the forecast
   * @param sum how forecasts are added
   * @param terms under which
   * @param fleet the certificates
   * @param <F> the forecast's type, of which equal ones are equal
   */
  public static <F> void partsAddUpToTheWhole(
      BiFunction<ForecastTerms, List<Certificate>, F> code,
      BinaryOperator<F> sum,
      ForecastTerms terms,
      List<Certificate> fleet) {
    F whole = code.apply(terms, fleet);
    for (int cut = 0; cut <= fleet.size(); cut++) {
      Law law = Law.of("S-29 parts add up to the whole", terms, fleet, cut);
      F first = code.apply(terms, fleet.subList(0, cut));
      F second = code.apply(terms, fleet.subList(cut, fleet.size()));
      law.expectEqual(whole, sum.apply(first, second));
      law.expectEqual(whole, sum.apply(second, first));
    }
  }

  /**
   * Adding is associative and commutative, and the forecast of no devices changes nothing.
   *
   * @param sum how forecasts are added
   * @param none the forecast of no devices
   * @param forecasts three forecasts under the same terms
   * @param <F> the forecast's type, of which equal ones are equal
   */
  public static <F> void forecastsAreAMonoid(BinaryOperator<F> sum, F none, List<F> forecasts) {
    Law law = Law.of("S-29 forecasts are a monoid", forecasts);
    F a = forecasts.get(0);
    F b = forecasts.get(1);
    F c = forecasts.get(2);
    law.expectEqual(sum.apply(sum.apply(a, b), c), sum.apply(a, sum.apply(b, c)));
    law.expectEqual(sum.apply(a, b), sum.apply(b, a));
    law.expectEqual(a, sum.apply(a, none));
    law.expectEqual(a, sum.apply(none, a));
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
