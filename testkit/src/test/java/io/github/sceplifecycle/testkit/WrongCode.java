package io.github.sceplifecycle.testkit;

import static io.github.sceplifecycle.policy.RenewalPolicy.daysBeforeExpiry;
import static io.github.sceplifecycle.policy.RenewalPolicy.percentRemaining;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.sceplifecycle.certificate.Validity;
import io.github.sceplifecycle.policy.RenewalPolicy;
import io.github.sceplifecycle.policy.ShareRemaining;
import io.github.sceplifecycle.redistribution.RedistributionWindow;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.function.Executable;

/** What code that is wrong in one thing is made of, and how a law is seen to catch it. */
final class WrongCode {

  static final Instant FROM = Instant.parse("2026-01-01T00:00:00Z");
  static final Validity YEAR = new Validity(FROM, FROM.plus(Duration.ofDays(365)));
  static final RenewalPolicy DAYS_120 = daysBeforeExpiry(120);
  static final ShareRemaining PERCENT_20 = percentRemaining(20);

  /** Core's window with another opening. */
  static WindowFunction opening(Opening other) {
    return (policy, validity) ->
        RedistributionWindow.of(policy, validity)
            .map(
                right ->
                    new RedistributionWindow(
                        other.of(policy, validity, right),
                        right.closesAt(),
                        right.coversLifetime()));
  }

  @FunctionalInterface
  interface Opening {
    Instant of(RenewalPolicy policy, Validity validity, RedistributionWindow right);
  }

  static void assertCaught(String rule, Executable law) {
    String message = String.valueOf(assertThrows(AssertionError.class, law).getMessage());
    assertTrue(message.startsWith(rule), message);
    assertTrue(message.contains("inputs") && message.contains("expected"), message);
    assertTrue(message.contains("found"), message);
  }

  private WrongCode() {}
}
