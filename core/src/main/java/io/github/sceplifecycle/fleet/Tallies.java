package io.github.sceplifecycle.fleet;

import java.util.Arrays;
import java.util.Objects;

/**
 * The bare numbers of one group. They are counted up in place by {@link ForecastTally} and never
 * again once they stand in {@link FleetCounts}.
 */
@SuppressWarnings("EnumOrdinal") // an index into an array that lives as long as the enumeration
final class Tallies {

  /** No certificate with a window was counted. */
  static final long NO_WINDOW = Long.MAX_VALUE;

  private static final int SERIES = Series.values().length;

  private final long[][] series;
  private final long[] census = new long[Census.values().length];
  private long rate;
  private long shortest = NO_WINDOW;

  Tallies(int buckets) {
    series = new long[SERIES][buckets];
  }

  long[] series(Series of) {
    return series[of.ordinal()];
  }

  long census(Census of) {
    return census[of.ordinal()];
  }

  /** The sum of the rates at which certificates are replaced, in {@link FleetCounts#RATE_UNITS}. */
  long rate() {
    return rate;
  }

  /** The shortest window in seconds, or {@link #NO_WINDOW}. */
  long shortest() {
    return shortest;
  }

  void count(Census of) {
    census[of.ordinal()]++;
  }

  void count(Series of, int bucket) {
    series[of.ordinal()][bucket]++;
  }

  void count(Series of, int bucket, long howMany) {
    series[of.ordinal()][bucket] += howMany;
  }

  /** Refuses to go on with a wrong sum: more than 9000 replacements each second. */
  void addRate(long units) {
    rate = Math.addExact(rate, units);
  }

  void window(long seconds) {
    shortest = Math.min(shortest, seconds);
  }

  void set(Census of, long count) {
    census[of.ordinal()] = count;
  }

  void add(Tallies other) {
    for (int at = 0; at < SERIES; at++) {
      addEach(series[at], other.series[at]);
    }
    addEach(census, other.census);
    addRate(other.rate);
    shortest = Math.min(shortest, other.shortest);
  }

  private static void addEach(long[] to, long[] from) {
    for (int at = 0; at < to.length; at++) {
      to[at] = Math.addExact(to[at], from[at]);
    }
  }

  Tallies copy() {
    Tallies copy = new Tallies(series[0].length);
    copy.add(this);
    return copy;
  }

  /** Whether some fleet counts so: no part is larger than the whole. */
  boolean isPossible() {
    try {
      long certificates = census(Census.CERTIFICATES);
      long devices = census(Census.DEVICES);
      return sum(Series.EXPIRING, Census.EXPIRED, Census.UNKNOWN) <= certificates
          && sum(Series.WINDOWS_OPENING, Census.OVERDUE, Census.NEVER_REDISTRIBUTED) <= certificates
          && census(Census.COVERS_LIFETIME) <= certificates
          && sum(Series.LAPSING, Census.LAPSED, Census.LAPSE_UNKNOWN) <= devices;
    } catch (ArithmeticException tooMany) {
      return false;
    }
  }

  private long sum(Series of, Census... and) {
    long sum = 0;
    for (long count : series(of)) {
      sum = Math.addExact(sum, count);
    }
    for (Census one : and) {
      sum = Math.addExact(sum, census(one));
    }
    return sum;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Tallies tallies
        && Arrays.deepEquals(series, tallies.series)
        && Arrays.equals(census, tallies.census)
        && rate == tallies.rate
        && shortest == tallies.shortest;
  }

  @Override
  public int hashCode() {
    return Objects.hash(Arrays.deepHashCode(series), Arrays.hashCode(census), rate, shortest);
  }
}
