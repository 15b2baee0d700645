package io.github.sceplifecycle.projection;

import java.time.Instant;

/** Whether an attempt to redistribute succeeds. Must answer the same to the same question. */
@FunctionalInterface
public interface AttemptOutcome {

  /**
   * Whether an attempt succeeds.
   *
   * @param number which attempt to replace one certificate it is, from 1
   * @param at when it is made
   * @return whether a new certificate is issued
   */
  boolean succeeds(long number, Instant at);

  /**
   * Every attempt succeeds.
   *
   * @return the outcome
   */
  static AttemptOutcome always() {
    return (number, at) -> true;
  }

  /**
   * The first attempts to replace each certificate fail.
   *
   * @param failures how many; not negative
   * @return the outcome
   * @throws IllegalArgumentException if {@code failures} is negative
   */
  static AttemptOutcome failingFirst(long failures) {
    if (failures < 0) {
      throw new IllegalArgumentException("failures must not be negative, but was " + failures);
    }
    return (number, at) -> number > failures;
  }

  /**
   * Every attempt before an instant fails.
   *
   * @param until the first instant at which one succeeds
   * @return the outcome
   */
  static AttemptOutcome failingUntil(Instant until) {
    return (number, at) -> !at.isBefore(until);
  }
}
