package io.github.sceplifecycle.testkit;

import io.github.sceplifecycle.certificate.Validity;
import io.github.sceplifecycle.policy.RenewalPolicy;
import io.github.sceplifecycle.redistribution.Phase;
import java.time.Instant;

/** The calculation of a phase, yours or {@code Phase::of}. */
@FunctionalInterface
public interface PhaseFunction {

  /**
   * The phase of a certificate at an instant.
   *
   * @param policy the policy
   * @param validity when the certificate is valid
   * @param at the instant
   * @return the phase
   */
  Phase phase(RenewalPolicy policy, Validity validity, Instant at);
}
