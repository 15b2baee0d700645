package io.github.sceplifecycle.redistribution;

import java.time.Instant;
import java.util.Objects;

/**
 * A time in which a device cannot be reached.
 *
 * @param from the first instant of it, inclusive
 * @param to the instant at which the device is back, exclusive; after {@code from}
 */
public record Absence(Instant from, Instant to) {

  /**
   * Checks the order.
   *
   * @throws IllegalArgumentException unless {@code from} is before {@code to}
   */
  public Absence {
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(to, "to");
    if (!from.isBefore(to)) {
      throw new IllegalArgumentException("to must be after from " + from + ", but was " + to);
    }
  }

  /**
   * Whether the device is away at an instant.
   *
   * @param at any instant
   * @return {@code true} at {@code from}, {@code false} at {@code to}
   */
  public boolean contains(Instant at) {
    return !at.isBefore(from) && at.isBefore(to);
  }
}
