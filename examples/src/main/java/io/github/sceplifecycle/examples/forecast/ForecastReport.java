package io.github.sceplifecycle.examples.forecast;

import io.github.sceplifecycle.fleet.FleetCounts;
import io.github.sceplifecycle.fleet.Forecast;
import io.github.sceplifecycle.intake.Problem;
import io.github.sceplifecycle.policy.RenewalPolicy;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A forecast, and what it would be under another setting.
 *
 * @param actual the forecast
 * @param whatIf the same fleet under another setting; empty when nobody asked
 * @param problems what stood in the way
 */
public record ForecastReport(Forecast actual, Optional<WhatIf> whatIf, List<Problem> problems) {

  /** Copies the list. */
  public ForecastReport {
    Objects.requireNonNull(actual, "actual");
    Objects.requireNonNull(whatIf, "whatIf");
    problems = List.copyOf(problems);
  }

  /**
   * The counts of all groups.
   *
   * @return the sum
   */
  public FleetCounts total() {
    return actual.total();
  }

  /**
   * The same fleet under another setting.
   *
   * @param policy the setting
   * @param forecast the forecast under it
   */
  public record WhatIf(RenewalPolicy policy, Forecast forecast) {

    /** Checks that nothing is null. */
    public WhatIf {
      Objects.requireNonNull(policy, "policy");
      Objects.requireNonNull(forecast, "forecast");
    }
  }
}
