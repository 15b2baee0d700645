package io.github.sceplifecycle.fleet;

import java.time.Instant;
import java.util.Objects;

/**
 * The fullest bucket of a series.
 *
 * @param start its first instant, inclusive; of several alike, the first one's
 * @param count how many fall in it; positive
 */
public record Peak(Instant start, long count) {

  /**
   * Checks the count.
   *
   * @throws IllegalArgumentException if {@code count} is not positive
   */
  public Peak {
    Objects.requireNonNull(start, "start");
    if (count < 1) {
      throw new IllegalArgumentException("count must be positive, but was " + count);
    }
  }
}
