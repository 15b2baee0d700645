package io.github.sceplifecycle.testkit;

import io.github.sceplifecycle.fleet.Spread;
import io.github.sceplifecycle.redistribution.RedistributionWindow;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Optional;

/** S-39 the long way: fractions of whole numbers without bound, and one span after the other. */
public final class ReferenceSpread {

  private ReferenceSpread() {}

  /**
   * Where a device has its place.
   *
   * @param spread the span and the margin
   * @param identifier the device
   * @param window its window
   * @return the instant; empty when the margin leaves none
   */
  public static Optional<Instant> place(
      Spread spread, String identifier, RedistributionWindow window) {
    Instant latest = window.closesAt().minus(spread.margin());
    if (latest.isBefore(window.opensAt())) {
      return Optional.empty();
    }
    long fits = window.opensAt().until(latest, ChronoUnit.SECONDS);
    BigInteger places = BigInteger.valueOf(Math.min(fits, spread.span().toSeconds()) + 1);
    BigInteger second = fraction(identifier).multiply(places).divide(BigInteger.TWO.pow(63));
    return Optional.of(window.opensAt().plusSeconds(second.longValueExact()));
  }

  /** The first eight bytes of the hash, without the lowest bit. */
  private static BigInteger fraction(String identifier) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(identifier.getBytes(StandardCharsets.UTF_8));
      return new BigInteger(1, Arrays.copyOf(hash, 8)).divide(BigInteger.TWO);
    } catch (NoSuchAlgorithmException everyPlatformHasIt) {
      throw new IllegalStateException(everyPlatformHasIt);
    }
  }

  /**
   * The smallest span for a rate.
   *
   * @param asked the fleet, the rate and the margin
   * @return the span; empty when none that fits keeps to the rate
   */
  public static Optional<Duration> smallestSpan(SpanQuestion asked) {
    for (int buckets = 0; buckets <= asked.windowsOpening().size(); buckets++) {
      Duration span = asked.bucket().multipliedBy(buckets);
      boolean fits =
          buckets == 0 || span.plus(asked.margin()).compareTo(asked.shortestWindow()) <= 0;
      if (fits && keepsToTheRate(asked, buckets)) {
        return Optional.of(span);
      }
    }
    return Optional.empty();
  }

  /** One k-th of what opens in a bucket falls into it and each of the next k; all for no span. */
  private static boolean keepsToTheRate(SpanQuestion asked, int buckets) {
    int parts = Math.max(1, buckets);
    for (int bucket = 0; bucket < asked.windowsOpening().size(); bucket++) {
      long load = 0;
      for (int opened = Math.max(0, bucket - buckets); opened <= bucket; opened++) {
        load += asked.windowsOpening().get(opened) + (opened == 0 ? asked.overdue() : 0);
      }
      if (load > asked.most() * parts) {
        return false;
      }
    }
    return true;
  }
}
