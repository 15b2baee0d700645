package io.github.sceplifecycle.fleet;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.LongStream;

/**
 * The counts of one group, or of several added up.
 *
 * <p>A value: equal counts are equal, and nothing changes them.
 */
public final class FleetCounts {

  /** The unit of the steady rate: a thousandth of a millionth of a millionth for each second. */
  static final long RATE_UNITS = 1_000_000_000_000_000L;

  private static final int DECIMALS = 3;

  private final Horizon horizon;
  private final Tallies tallies;

  FleetCounts(Horizon horizon, Tallies tallies) {
    this.horizon = horizon;
    this.tallies = tallies;
  }

  /**
   * How many of a kind fall in a bucket.
   *
   * @param series what is counted
   * @param bucket which bucket, from 0
   * @return the count, not negative
   * @throws IndexOutOfBoundsException if there is no such bucket
   */
  public long inBucket(Series series, int bucket) {
    Objects.checkIndex(bucket, horizon.buckets());
    return tallies.series(series)[bucket];
  }

  /**
   * The counts of all buckets, in order.
   *
   * @param series what is counted
   * @return as many numbers as there are buckets
   */
  public LongStream buckets(Series series) {
    return Arrays.stream(tallies.series(series));
  }

  /**
   * How many there are in the whole horizon.
   *
   * @param series what is counted
   * @return the sum of all buckets
   */
  public long within(Series series) {
    return buckets(series).sum();
  }

  /**
   * How things stand at the beginning of the horizon.
   *
   * @param census what is counted
   * @return the count, not negative
   */
  public long count(Census census) {
    return tallies.census(census);
  }

  /**
   * The fullest bucket.
   *
   * @param series what is counted
   * @return the first of the fullest buckets; empty when all are empty
   */
  public Optional<Peak> peak(Series series) {
    long[] counts = tallies.series(series);
    int fullest = 0;
    for (int at = 1; at < counts.length; at++) {
      fullest = counts[at] > counts[fullest] ? at : fullest;
    }
    return counts[fullest] == 0
        ? Optional.empty()
        : Optional.of(new Peak(horizon.start(fullest), counts[fullest]));
  }

  /**
   * How many enrolments a bucket would hold if they were spread evenly over time: each certificate
   * under a policy is replaced once in the authority's lifetime less the lead. What lies above it
   * is chance and history; a peak far above it is a storm.
   *
   * @return the mean for each bucket, to three decimals, rounded to the nearest
   */
  public BigDecimal steadyEnrolments() {
    BigInteger units =
        BigInteger.valueOf(tallies.rate())
            .multiply(BigInteger.valueOf(horizon.bucket().toSeconds()));
    return new BigDecimal(units)
        .divide(BigDecimal.valueOf(RATE_UNITS), DECIMALS, RoundingMode.HALF_UP);
  }

  /**
   * The shortest time from the opening of a window to its close, over all certificates that are
   * counted with a window.
   *
   * @return the time, whole seconds, rounded down; empty when there is no window
   */
  public Optional<Duration> shortestWindow() {
    return tallies.shortest() == Tallies.NO_WINDOW
        ? Optional.empty()
        : Optional.of(Duration.ofSeconds(tallies.shortest()));
  }

  /**
   * The time that is looked at.
   *
   * @return the horizon
   */
  public Horizon horizon() {
    return horizon;
  }

  Tallies tallies() {
    return tallies;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof FleetCounts counts
        && horizon.equals(counts.horizon)
        && tallies.equals(counts.tallies);
  }

  @Override
  public int hashCode() {
    return Objects.hash(horizon, tallies);
  }

  @Override
  public String toString() {
    return "counts of " + count(Census.CERTIFICATES) + " certificates";
  }
}
