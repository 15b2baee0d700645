package io.github.sceplifecycle.advice;

import java.time.Duration;
import java.util.Objects;

/**
 * One assumption that would leave a safe band if it were relaxed, and how far it must be at least.
 * All others stay as they are.
 *
 * @param kind which assumption
 * @param to to what, inclusive
 */
public record Relaxation(Kind kind, Duration to) {

  /** Which assumption to relax. The names are part of the API. */
  public enum Kind {
    /** Tolerate an absence of at most this. */
    SHORTER_ABSENCE,
    /** Evaluate at least as often as this. */
    MORE_FREQUENT_EVALUATIONS,
    /** Issue certificates for at least this. */
    LONGER_LIFETIME,
    /** Take for granted that a replacement is used within this. */
    EARLIER_FIRST_USE
  }

  /** Checks that nothing is null. */
  public Relaxation {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(to, "to");
  }
}
