package io.github.sceplifecycle.policy;

import java.math.BigInteger;
import java.util.OptionalInt;

/**
 * When a share of the lifetime remains: the window opens at the first instant t with {@code d *
 * (notAfter - t) <= n * lifetime}, exact to the nanosecond (S-6).
 *
 * <p>20 % of a certificate of 2026-01-01T00:00:00Z to 2027-01-01T00:00:00Z are 73 days: it is due
 * from 2026-10-20T00:00:00Z on. Intune states its setting so, in whole percent; most ACME clients
 * use a third.
 *
 * <p>The share is kept in lowest terms, so that 20/100 equals 1/5.
 *
 * @param numerator n, at least 1
 * @param denominator d, greater than n
 */
public record ShareRemaining(int numerator, int denominator) implements RenewalPolicy {

  /**
   * Checks the share and reduces it.
   *
   * @throws IllegalArgumentException unless {@code 0 < numerator < denominator}
   */
  public ShareRemaining {
    if (numerator < 1 || denominator <= numerator) {
      throw new IllegalArgumentException(
          "a share n/d needs 0 < n < d, but was " + numerator + "/" + denominator);
    }
    int divisor =
        BigInteger.valueOf(numerator).gcd(BigInteger.valueOf(denominator)).intValueExact();
    numerator /= divisor;
    denominator /= divisor;
  }

  /**
   * The share in whole percent.
   *
   * @return from 1 to 99; empty when it is no whole number of percent
   */
  public OptionalInt percent() {
    return 100 % denominator == 0
        ? OptionalInt.of(numerator * (100 / denominator))
        : OptionalInt.empty();
  }

  @Override
  public boolean dependsOnLifetime() {
    return true;
  }

  @Override
  public boolean opensWindow() {
    return true;
  }

  @Override
  public <R> R fold(Cases<R> cases) {
    return cases.shareRemaining(this);
  }

  /**
   * The share as it is written.
   *
   * @return for instance {@code 1/3}
   */
  public String share() {
    return numerator + "/" + denominator;
  }
}
