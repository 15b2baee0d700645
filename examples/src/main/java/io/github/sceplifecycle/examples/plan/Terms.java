package io.github.sceplifecycle.examples.plan;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * On which terms a plan is made.
 *
 * @param at the instant for which it is made
 * @param marker the text in a subject that marks a certificate as one of the profile's; not empty
 * @param assumedLifetime the lifetime to take where a certificate's date is missing (S-42), whole
 *     seconds; empty to assume nothing
 */
public record Terms(Instant at, String marker, Optional<Duration> assumedLifetime) {

  /**
   * Checks the marker.
   *
   * @throws IllegalArgumentException if {@code marker} is empty: it would match every certificate
   */
  public Terms {
    Objects.requireNonNull(at, "at");
    Objects.requireNonNull(assumedLifetime, "assumedLifetime");
    if (marker.isEmpty()) {
      throw new IllegalArgumentException("marker must not be empty");
    }
  }
}
