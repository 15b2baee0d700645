package io.github.sceplifecycle.examples.lab;

import java.time.Instant;
import java.time.InstantSource;

/** A clock that stands still until somebody sets it forward. Safe to use from several threads. */
final class SimulatedClock implements InstantSource {

  private volatile Instant now;

  SimulatedClock(Instant start) {
    this.now = start;
  }

  @Override
  public Instant instant() {
    return now;
  }

  void advanceTo(Instant later) {
    if (later.isBefore(now)) {
      throw new IllegalArgumentException("time does not run back from " + now + " to " + later);
    }
    now = later;
  }
}
