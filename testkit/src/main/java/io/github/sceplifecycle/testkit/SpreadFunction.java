package io.github.sceplifecycle.testkit;

import io.github.sceplifecycle.fleet.Spread;
import io.github.sceplifecycle.redistribution.RedistributionWindow;
import java.time.Instant;
import java.util.Optional;

/** Where a device's redistribution is placed, by you or by {@link Spread#placeOf}. */
@FunctionalInterface
public interface SpreadFunction {

  /**
   * The place of a device.
   *
   * @param spread over which span, and with which margin
   * @param identifier what the device is called
   * @param window its window
   * @return the instant; empty when there is none
   */
  Optional<Instant> placeOf(Spread spread, String identifier, RedistributionWindow window);
}
