package io.github.sceplifecycle.testkit;

import io.github.sceplifecycle.policy.RenewalPolicy;
import io.github.sceplifecycle.redistribution.Conversion;
import java.time.Duration;
import java.util.Optional;

/** The conversion of a policy into another unit, yours or one of {@link Conversion}'s. */
@FunctionalInterface
public interface ConversionFunction {

  /**
   * A policy in another unit.
   *
   * @param policy the policy
   * @param lifetime the lifetime of the certificates
   * @return the conversion; empty when the other unit has none
   */
  Optional<Conversion> convert(RenewalPolicy policy, Duration lifetime);
}
