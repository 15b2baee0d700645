package io.github.sceplifecycle.testkit.vectors;

import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is right, calculated a third way: by no code of core and not by the search of the reference
 * model, but in nanoseconds without bound.
 */
final class Naive {

  private static final BigInteger NANOS = BigInteger.valueOf(1_000_000_000);

  private Naive() {}

  /** A certificate's dates. */
  record Dates(Instant notBefore, Instant notAfter) {

    static Dates of(String notBefore, String notAfter) {
      return new Dates(Instant.parse(notBefore), Instant.parse(notAfter));
    }

    static Dates lasting(String notBefore, String lifetime) {
      Instant start = Instant.parse(notBefore);
      return new Dates(start, start.plus(Duration.parse(lifetime)));
    }

    BigInteger lifetime() {
      return nanos(Duration.between(notBefore, notAfter));
    }
  }

  /** A window. */
  record Window(Instant opensAt, Instant closesAt, boolean coversLifetime) {}

  static Optional<Window> window(NaivePolicy policy, Dates dates) {
    return policy
        .lead()
        .of(dates.lifetime())
        .map(
            lead ->
                new Window(
                    dates.notAfter().minus(duration(lead.min(dates.lifetime()))),
                    dates.notAfter(),
                    lead.compareTo(dates.lifetime()) >= 0));
  }

  static String phase(NaivePolicy policy, Dates dates, Instant at) {
    if (at.isBefore(dates.notBefore())) {
      return "NOT_YET_VALID";
    }
    if (at.isAfter(dates.notAfter())) {
      return "EXPIRED";
    }
    boolean due =
        window(policy, dates).filter(window -> !at.isBefore(window.opensAt())).isPresent();
    return due ? "REDISTRIBUTION_DUE" : "CURRENT";
  }

  /** The lead that opens no earlier than birth; longer ones are all the same to a window. */
  static Optional<BigInteger> lead(NaivePolicy policy, BigInteger lifetime) {
    return policy.lead().of(lifetime).map(lead -> lead.min(lifetime));
  }

  /** Every evaluation that may be an attempt, to the horizon, by walking along the cadence. */
  static List<Instant> attempts(Window window, Instant anchor, Duration every, Instant until) {
    Instant at = anchor;
    while (at.isAfter(window.opensAt())) {
      at = at.minus(every);
    }
    while (at.isBefore(window.opensAt())) {
      at = at.plus(every);
    }
    List<Instant> attempts = new ArrayList<>();
    for (; !at.isAfter(until); at = at.plus(every)) {
      attempts.add(at);
    }
    return attempts;
  }

  static BigInteger nanos(Duration duration) {
    return seconds(duration.getSeconds()).add(BigInteger.valueOf(duration.getNano()));
  }

  static BigInteger seconds(long seconds) {
    return BigInteger.valueOf(seconds).multiply(NANOS);
  }

  static Duration duration(BigInteger nanos) {
    BigInteger[] parts = nanos.divideAndRemainder(NANOS);
    return Duration.ofSeconds(parts[0].longValueExact(), parts[1].longValueExact());
  }
}
