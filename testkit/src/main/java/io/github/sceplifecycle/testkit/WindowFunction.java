package io.github.sceplifecycle.testkit;

import io.github.sceplifecycle.certificate.Validity;
import io.github.sceplifecycle.policy.RenewalPolicy;
import io.github.sceplifecycle.redistribution.RedistributionWindow;
import java.util.Optional;

/** The calculation of a window, yours or {@code RedistributionWindow::of}. */
@FunctionalInterface
public interface WindowFunction {

  /**
   * The window that a policy gives a certificate.
   *
   * @param policy the policy
   * @param validity when the certificate is valid
   * @return the window; empty when the policy never opens one
   */
  Optional<RedistributionWindow> window(RenewalPolicy policy, Validity validity);
}
