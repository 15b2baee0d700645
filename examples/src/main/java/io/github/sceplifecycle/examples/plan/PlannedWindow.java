package io.github.sceplifecycle.examples.plan;

import io.github.sceplifecycle.redistribution.RedistributionWindow;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * A redistribution window, as far as it can be told.
 *
 * @param opensAt the first instant of it, inclusive
 * @param closesAt the last instant of it, inclusive
 * @param coversLifetime whether every certificate is due at birth (S-7); empty when the
 *     certificate's beginning is not known
 */
public record PlannedWindow(Instant opensAt, Instant closesAt, Optional<Boolean> coversLifetime) {

  /** Checks that nothing is null. */
  public PlannedWindow {
    Objects.requireNonNull(opensAt, "opensAt");
    Objects.requireNonNull(closesAt, "closesAt");
    Objects.requireNonNull(coversLifetime, "coversLifetime");
  }

  /**
   * A window that is known whole.
   *
   * @param window the window
   * @return the same, with nothing left open
   */
  public static PlannedWindow of(RedistributionWindow window) {
    return new PlannedWindow(
        window.opensAt(), window.closesAt(), Optional.of(window.coversLifetime()));
  }

  /**
   * Whether an instant lies in the window.
   *
   * @param at any instant
   * @return {@code true} at both bounds
   */
  public boolean contains(Instant at) {
    return !at.isBefore(opensAt) && !at.isAfter(closesAt);
  }
}
