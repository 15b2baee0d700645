package io.github.sceplifecycle.examples.report;

import io.github.sceplifecycle.policy.Cadence;
import io.github.sceplifecycle.projection.AttemptOutcome;
import io.github.sceplifecycle.projection.DeviceBehaviour;
import io.github.sceplifecycle.projection.SignIns;
import java.time.Duration;
import java.time.Instant;

/** What may become of a replacement: the stories that a picture tells beside each other. */
public enum Story {
  /** It is issued as soon as the MDM tries, and used within a day. */
  USED("Replaced at once, and somebody signs in") {
    @Override
    DeviceBehaviour behaviour(Instant issued) {
      return DeviceBehaviour.alwaysOn(SignIns.every(issued, DAILY));
    }
  },
  /** It is issued, and nobody ever signs in with it. */
  UNUSED("Replaced at once, but nobody signs in") {
    @Override
    DeviceBehaviour behaviour(Instant issued) {
      return DeviceBehaviour.alwaysOn(SignIns.never());
    }
  },
  /** It is never issued. */
  FAILING("Every attempt fails") {
    @Override
    DeviceBehaviour behaviour(Instant issued) {
      return DeviceBehaviour.alwaysOn(SignIns.every(issued, DAILY))
          .withOutcome(AttemptOutcome.failingUntil(Instant.MAX));
    }
  };

  private static final Cadence DAILY = new Cadence(Duration.ofDays(1));

  private final String title;

  Story(String title) {
    this.title = title;
  }

  String title() {
    return title;
  }

  /** How the device and its user behave in it. */
  abstract DeviceBehaviour behaviour(Instant issued);
}
