package io.github.sceplifecycle.jamf;

import java.util.Objects;
import java.util.Optional;

/**
 * Numbers in a SCEP payload that look like a renewal setting and are none (S-34). They are kept as
 * facts and never decide when a profile is redistributed.
 *
 * @param notificationDays {@code CertificateRenewalTimeInterval}: so many days before expiry macOS
 *     begins to notify its user; empty when not stated
 * @param retries {@code Retries}: how often a device asks again while the authority's answer to one
 *     enrolment is pending; empty when not stated, which is 3 on a device
 * @param retryDelaySeconds {@code RetryDelay}: the pause between these, in seconds; empty when not
 *     stated, which is 10 on a device
 */
public record PayloadTimers(
    Optional<Long> notificationDays, Optional<Long> retries, Optional<Long> retryDelaySeconds) {

  private static final PayloadTimers UNSTATED =
      new PayloadTimers(Optional.empty(), Optional.empty(), Optional.empty());

  /** Checks that nothing is null. */
  public PayloadTimers {
    Objects.requireNonNull(notificationDays, "notificationDays");
    Objects.requireNonNull(retries, "retries");
    Objects.requireNonNull(retryDelaySeconds, "retryDelaySeconds");
  }

  /**
   * None stated.
   *
   * @return no timers
   */
  public static PayloadTimers unstated() {
    return UNSTATED;
  }
}
