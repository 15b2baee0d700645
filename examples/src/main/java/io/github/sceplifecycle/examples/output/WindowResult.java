package io.github.sceplifecycle.examples.output;

import io.github.sceplifecycle.certificate.Validity;
import io.github.sceplifecycle.policy.RenewalPolicy;
import io.github.sceplifecycle.redistribution.Phase;
import io.github.sceplifecycle.redistribution.RedistributionWindow;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * One certificate, one policy, and the window they give.
 *
 * @param policy the policy
 * @param validity when the certificate is valid
 * @param at the instant to look at; empty when none was given
 */
public record WindowResult(RenewalPolicy policy, Validity validity, Optional<Instant> at) {

  /** Checks that nothing is null. */
  public WindowResult {
    Objects.requireNonNull(policy, "policy");
    Objects.requireNonNull(validity, "validity");
    Objects.requireNonNull(at, "at");
  }

  /**
   * The window.
   *
   * @return the window; empty when the policy never opens one
   */
  public Optional<RedistributionWindow> window() {
    return RedistributionWindow.of(policy, validity);
  }

  /**
   * Where the certificate stands.
   *
   * @return its phase; empty when no instant was given
   */
  public Optional<Phase> phase() {
    return at.map(instant -> Phase.of(policy, validity, instant));
  }
}
