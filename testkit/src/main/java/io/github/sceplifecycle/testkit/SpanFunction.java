package io.github.sceplifecycle.testkit;

import java.time.Duration;
import java.util.Optional;

/** The smallest span for a rate, found by you or by {@code Spread.smallestFor}. */
@FunctionalInterface
public interface SpanFunction {

  /**
   * The smallest span.
   *
   * @param asked the fleet, the rate and the margin
   * @return the span in whole buckets, none if none is needed; empty when no span that fits keeps
   *     to the rate
   */
  Optional<Duration> smallestSpan(SpanQuestion asked);
}
