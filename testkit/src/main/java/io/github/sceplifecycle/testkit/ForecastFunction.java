package io.github.sceplifecycle.testkit;

import io.github.sceplifecycle.fleet.Forecast;
import io.github.sceplifecycle.fleet.ForecastTerms;
import io.github.sceplifecycle.testkit.ReferenceForecast.Certificate;
import java.util.List;

/** A forecast of certificates, yours or core's. */
@FunctionalInterface
public interface ForecastFunction {

  /**
   * The forecast of a fleet, all in one group.
   *
   * @param terms under which
   * @param fleet the certificates
   * @return the forecast
   */
  Forecast forecast(ForecastTerms terms, List<Certificate> fleet);
}
