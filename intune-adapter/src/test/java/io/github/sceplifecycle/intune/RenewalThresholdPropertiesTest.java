package io.github.sceplifecycle.intune;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.sceplifecycle.policy.RenewalPolicy;
import java.math.BigInteger;
import java.time.Duration;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;

/** S-10, against the definition in whole numbers: the least p with p * lifetime >= 100 * lead. */
class RenewalThresholdPropertiesTest {

  private static final BigInteger HUNDRED = BigInteger.valueOf(100);

  @Property(tries = 500)
  void is_the_least_percent_that_opens_no_later(
      @ForAll @LongRange(min = 1, max = 400_000_000) long lead,
      @ForAll @LongRange(min = 1, max = 400_000_000) long lifetime) {
    BigInteger hundredfold = HUNDRED.multiply(BigInteger.valueOf(lead));
    BigInteger life = BigInteger.valueOf(lifetime);
    BigInteger least = hundredfold.add(life).subtract(BigInteger.ONE).divide(life);
    Optional<RenewalThreshold> nearest =
        RenewalThreshold.nearest(
            RenewalPolicy.leadTime(Duration.ofSeconds(lead)), Duration.ofSeconds(lifetime));
    if (least.compareTo(BigInteger.valueOf(99)) > 0) {
      assertEquals(Optional.empty(), nearest);
      return;
    }
    // In hundredths of a second, which are ten million nanoseconds, nothing is rounded.
    long hundredths = least.multiply(life).subtract(hundredfold).longValueExact();
    Duration earlier = Duration.ofSeconds(hundredths / 100, hundredths % 100 * 10_000_000);
    assertEquals(Optional.of(new RenewalThreshold(least.intValueExact(), earlier)), nearest);
  }
}
