package io.github.sceplifecycle.policy;

import java.time.Duration;

/**
 * How often something is done.
 *
 * @param every the time from one to the next; whole seconds, from one second to {@link #LONGEST}
 */
public record Cadence(Duration every) {

  /** The longest time from one to the next: 366 days. */
  public static final Duration LONGEST = Duration.ofDays(366);

  /**
   * Checks the time.
   *
   * @throws IllegalArgumentException if {@code every} is not positive, longer than {@link #LONGEST}
   *     or has a fraction of a second
   */
  public Cadence {
    if (every.toNanosPart() != 0 || every.toSeconds() < 1 || every.compareTo(LONGEST) > 0) {
      throw new IllegalArgumentException(
          "every must be whole seconds from PT1S to " + LONGEST + ", but was " + every);
    }
  }

  /**
   * Once in so many hours.
   *
   * @param hours from 1 to 8784
   * @return the cadence
   * @throws IllegalArgumentException if {@code hours} is out of range
   */
  public static Cadence everyHours(long hours) {
    if (hours < 1 || hours > LONGEST.toHours()) {
      throw new IllegalArgumentException(
          "hours must be from 1 to " + LONGEST.toHours() + ", but was " + hours);
    }
    return new Cadence(Duration.ofHours(hours));
  }

  @Override
  public String toString() {
    return "every " + every;
  }
}
