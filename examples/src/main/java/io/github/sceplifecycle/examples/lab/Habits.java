package io.github.sceplifecycle.examples.lab;

import io.github.sceplifecycle.policy.Cadence;
import io.github.sceplifecycle.projection.AttemptOutcome;
import io.github.sceplifecycle.projection.DeviceBehaviour;
import io.github.sceplifecycle.projection.SignIns;
import java.time.Instant;

/**
 * How a device and its user behave in the lab.
 *
 * @param signsIn whether its user signs in, once a day; the first certificate is used once in
 *     either case
 * @param failures how many attempts to replace each certificate fail first, from 0 to {@link
 *     #MOST_FAILURES}: the device presents a challenge that was replaced
 */
public record Habits(boolean signsIn, int failures) {

  /** The most attempts that may fail; each is a message that is really sent. */
  public static final int MOST_FAILURES = 1_000;

  /** How often somebody signs in. */
  static final Cadence SIGN_INS = Cadence.everyHours(24);

  /**
   * Checks the number.
   *
   * @throws IllegalArgumentException if {@code failures} is out of range
   */
  public Habits {
    if (failures < 0 || failures > MOST_FAILURES) {
      throw new IllegalArgumentException(
          "failures must be from 0 to " + MOST_FAILURES + ", but was " + failures);
    }
  }

  /** The same in the words of a projection. */
  DeviceBehaviour behaviour(Instant start) {
    SignIns signIns = signsIn ? SignIns.every(start, SIGN_INS) : SignIns.never();
    return DeviceBehaviour.alwaysOn(signIns).withOutcome(AttemptOutcome.failingFirst(failures));
  }
}
