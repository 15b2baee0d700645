package io.github.sceplifecycle.examples.lab;

import io.github.sceplifecycle.certificate.Validity;
import io.github.sceplifecycle.policy.AfterExpiry;
import io.github.sceplifecycle.policy.RenewalPolicy;
import io.github.sceplifecycle.policy.Retry;
import io.github.sceplifecycle.redistribution.RedistributionWindow;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * An MDM that looks at a device's newest certificate now and then, and decides from its dates
 * alone.
 */
final class ManagementServer {

  /** What an MDM makes of what it sees. */
  enum Decision {
    /** It is not time yet. */
    WAIT,
    /** The profile is to be sent again. */
    REDISTRIBUTE,
    /** The certificate has expired, and nothing is done about it any more (S-14). */
    GIVE_UP
  }

  private final RenewalPolicy policy;
  private final Retry retry;
  private final Instant start;

  ManagementServer(Scene scene) {
    this.policy = scene.policy();
    this.retry = scene.profile().retry();
    this.start = scene.start();
  }

  boolean looksAt(Instant now) {
    long since = Duration.between(start, now).toSeconds();
    return since % retry.cadence().every().toSeconds() == 0;
  }

  Decision decide(Validity newest, Instant now) {
    Optional<RedistributionWindow> window = RedistributionWindow.of(policy, newest);
    if (window.isEmpty() || now.isBefore(window.get().opensAt())) {
      return Decision.WAIT;
    }
    return newest.isExpiredAt(now) && retry.afterExpiry() == AfterExpiry.STOPS
        ? Decision.GIVE_UP
        : Decision.REDISTRIBUTE;
  }
}
