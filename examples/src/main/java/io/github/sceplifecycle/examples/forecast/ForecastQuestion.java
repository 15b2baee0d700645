package io.github.sceplifecycle.examples.forecast;

import io.github.sceplifecycle.examples.plan.Terms;
import io.github.sceplifecycle.fleet.ForecastTerms;
import io.github.sceplifecycle.policy.RenewalPolicy;
import java.util.Objects;
import java.util.Optional;

/**
 * What is to be forecast.
 *
 * @param planned on which terms the devices are planned and judged
 * @param terms under which to forecast
 * @param instead a setting to try in the place of every profile's; empty when none is asked for
 */
public record ForecastQuestion(
    Terms planned, ForecastTerms terms, Optional<RenewalPolicy> instead) {

  /** Checks that nothing is null. */
  public ForecastQuestion {
    Objects.requireNonNull(planned, "planned");
    Objects.requireNonNull(terms, "terms");
    Objects.requireNonNull(instead, "instead");
  }
}
