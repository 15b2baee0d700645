package io.github.sceplifecycle.examples.report;

import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;

/**
 * Where instants lie on a line.
 *
 * @param from the instant at its beginning
 * @param to the instant at its end; later
 * @param left where the line begins
 * @param width how long it is
 */
record Scale(Instant from, Instant to, int left, int width) {

  /** Checks that there is a line. */
  Scale {
    if (!from.isBefore(to)) {
      throw new IllegalArgumentException("to must be after from " + from + ", but was " + to);
    }
  }

  /** The place of an instant in tenths; what lies outside the line lies at its ends. */
  long tenths(Instant at) {
    if (!at.isAfter(from)) {
      return left * 10L;
    }
    if (!at.isBefore(to)) {
      return (left + width) * 10L;
    }
    BigInteger passed = BigInteger.valueOf(Duration.between(from, at).toSeconds());
    BigInteger all = BigInteger.valueOf(Math.max(1, Duration.between(from, to).toSeconds()));
    return left * 10L + passed.multiply(BigInteger.valueOf(width * 10L)).divide(all).longValue();
  }

  /** The place of an instant, as SVG writes it. */
  String x(Instant at) {
    return number(tenths(at));
  }

  /** The distance between two instants; at least a tenth. */
  String distance(Instant start, Instant end) {
    return number(Math.max(1, tenths(end) - tenths(start)));
  }

  /** Tenths as a decimal number. */
  static String number(long tenths) {
    return tenths % 10 == 0 ? Long.toString(tenths / 10) : tenths / 10 + "." + tenths % 10;
  }

  /** The least of 1, 2 and 5 times a power of ten of which at most so many make the whole. */
  static long step(long whole, int most) {
    long unit = 1;
    while (true) {
      for (long factor : new long[] {1, 2, 5}) {
        if (whole / (unit * factor) <= most) {
          return unit * factor;
        }
      }
      unit *= 10;
    }
  }
}
