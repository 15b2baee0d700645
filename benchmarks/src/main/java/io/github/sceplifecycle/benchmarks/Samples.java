package io.github.sceplifecycle.benchmarks;

import io.github.sceplifecycle.certificate.Validity;
import io.github.sceplifecycle.policy.RenewalPolicy;
import java.time.Duration;
import java.time.Instant;

/** What one calculation is measured on. */
final class Samples {

  static final Instant ISSUED = Instant.parse("2026-01-01T00:00:00Z");

  /** A year, and a little, so that no percentage of it falls on a second. */
  static final Duration LIFETIME = Duration.ofDays(365).plusSeconds(17);

  private Samples() {}

  static Validity validity() {
    return Validity.startingAt(ISSUED, LIFETIME);
  }

  static RenewalPolicy days60() {
    return RenewalPolicy.daysBeforeExpiry(60);
  }

  static RenewalPolicy percent20() {
    return RenewalPolicy.percentRemaining(20);
  }
}
