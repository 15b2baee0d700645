package io.github.sceplifecycle.testkit;

import io.github.sceplifecycle.fleet.ForecastTerms;
import io.github.sceplifecycle.testkit.ReferenceForecast.Certificate;
import java.util.List;

/** A forecast of certificates, yours or core's. */
@FunctionalInterface
public interface ForecastFunction {

  /**
   * The forecast of a fleet; of core's that is {@code ForecastCounts.of(tally.forecast().total())}.
   *
   * @param terms under which
   * @param fleet the certificates
   * @return what it counts
   */
  ForecastCounts forecast(ForecastTerms terms, List<Certificate> fleet);
}
