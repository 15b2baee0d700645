package io.github.sceplifecycle.fleet;

import io.github.sceplifecycle.certificate.Validity;
import io.github.sceplifecycle.redistribution.RedistributionWindow;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Spreads redistributions over a span of time, for a service that decides itself when to
 * redistribute (S-39). Windows that open together, because the devices were enrolled together,
 * would otherwise bring all enrolments at once, and those of the replacements again.
 *
 * <p>Each device has its own place in the span, which only its identifier decides: the first eight
 * bytes of the SHA-256 of its UTF-8 bytes, read as a number below 2^63 by leaving out the lowest
 * bit, are to 2^63 as its place is to the span. It is never drawn anew, and every implementation in
 * any language finds the same.
 *
 * @param span over how long a time windows that open together are spread; whole seconds, not
 *     negative
 * @param margin how long before {@code notAfter} a redistribution may be placed at the latest;
 *     whole seconds, not negative
 */
public record Spread(Duration span, Duration margin) {

  /**
   * Checks both times.
   *
   * @throws IllegalArgumentException if one is negative, longer than {@link Validity#LONGEST} or
   *     has a fraction of a second
   */
  public Spread {
    check("span", span);
    check("margin", margin);
  }

  private static void check(String name, Duration time) {
    if (time.isNegative() || time.toNanosPart() != 0 || time.compareTo(Validity.LONGEST) > 0) {
      throw new IllegalArgumentException(
          name + " must be whole seconds from PT0S to " + Validity.LONGEST + ", but was " + time);
    }
  }

  /**
   * When a device is redistributed: never before its window opens, never later than the margin
   * before it closes. If the span does not fit between the two, the device's place is in what fits.
   *
   * @param identifier what the device is called; stable
   * @param window its window
   * @return the instant; empty when the window opens later than the margin before it closes, so
   *     that there is no such instant: redistribute when it opens
   */
  public Optional<Instant> placeOf(String identifier, RedistributionWindow window) {
    Instant latest = window.closesAt().minus(margin);
    if (latest.isBefore(window.opensAt())) {
      return Optional.empty();
    }
    long fits = Duration.between(window.opensAt(), latest).toSeconds();
    long room = Math.min(span.toSeconds(), fits);
    return Optional.of(window.opensAt().plusSeconds(share(identifier, room)));
  }

  /** The place among {@code room + 1} seconds: from 0 to {@code room}, each as likely. */
  private static long share(String identifier, long room) {
    long place = 0;
    byte[] digest = sha256(identifier);
    for (int at = 0; at < Long.BYTES; at++) {
      place = (place << Byte.SIZE) | (digest[at] & 0xff);
    }
    return Math.multiplyHigh(place >>> 1, (room + 1) << 1);
  }

  private static byte[] sha256(String identifier) {
    try {
      return MessageDigest.getInstance("SHA-256")
          .digest(identifier.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException everyPlatformHasIt) {
      throw new IllegalStateException(everyPlatformHasIt);
    }
  }

  /**
   * The smallest span, in whole buckets, over which the fleet's redistributions keep to a rate on
   * average; what chance adds in a single bucket is not counted.
   *
   * <p>Windows that open somewhere in one bucket, spread over k buckets, put at most one k-th of
   * their number into each of the next k + 1. Certificates that are overdue count as if they opened
   * in the first bucket. A span that does not fit into the shortest window less the margin would
   * not be kept by all, and is not offered.
   *
   * @param counts the forecast's counts
   * @param most how many redistributions a bucket may hold; positive
   * @param margin how long before {@code notAfter} a redistribution may be placed at the latest
   * @return the spread; of no span at all when none is needed; empty when no span that fits keeps
   *     to the rate
   * @throws IllegalArgumentException if {@code most} is not positive or {@code margin} illegal
   */
  public static Optional<Spread> smallestFor(FleetCounts counts, long most, Duration margin) {
    if (most < 1) {
      throw new IllegalArgumentException("most must be positive, but was " + most);
    }
    Spread none = new Spread(Duration.ZERO, margin);
    Load load = Load.of(counts);
    if (load.greatest() <= most) {
      return Optional.of(none);
    }
    Duration bucket = counts.horizon().bucket();
    Duration room = counts.shortestWindow().orElse(Duration.ZERO).minus(margin);
    for (int buckets = 1; buckets <= counts.horizon().buckets(); buckets++) {
      Duration span = bucket.multipliedBy(buckets);
      if (span.compareTo(room) > 0) {
        return Optional.empty();
      }
      if (load.keepsTo(most, buckets)) {
        return Optional.of(new Spread(span, margin));
      }
    }
    return Optional.empty();
  }
}
