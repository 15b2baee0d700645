package io.github.sceplifecycle.testkit;

import io.github.sceplifecycle.certificate.Validity;
import java.time.Instant;

/** The question whether a certificate is valid, yours or {@code Validity::isValidAt}. */
@FunctionalInterface
public interface ValidityFunction {

  /**
   * Whether a certificate is valid at an instant.
   *
   * @param validity its dates
   * @param at the instant
   * @return the answer
   */
  boolean isValidAt(Validity validity, Instant at);
}
