package io.github.sceplifecycle.testkit;

import io.github.sceplifecycle.projection.DeviceBehaviour;
import io.github.sceplifecycle.projection.Projection;
import io.github.sceplifecycle.projection.Scenario;
import java.time.Instant;

/** What happens next, as you work it out or as {@code Projection::of} does. */
@FunctionalInterface
public interface ProjectionFunction {

  /**
   * Projects a scenario.
   *
   * @param scenario what is given
   * @param behaviour how the device and its user behave
   * @param horizon where the projection ends, exclusive
   * @return what happens
   */
  Projection projection(Scenario scenario, DeviceBehaviour behaviour, Instant horizon);
}
