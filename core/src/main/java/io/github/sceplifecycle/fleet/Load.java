package io.github.sceplifecycle.fleet;

/** How many redistributions begin in the buckets of a horizon. */
final class Load {

  /** How many begin before each bucket; one longer than there are buckets. */
  private final long[] before;

  private Load(long[] before) {
    this.before = before;
  }

  static Load of(FleetCounts counts) {
    int buckets = counts.horizon().buckets();
    long[] before = new long[buckets + 1];
    for (int at = 0; at < buckets; at++) {
      before[at + 1] = before[at] + counts.inBucket(Series.WINDOWS_OPENING, at);
      before[at + 1] += at == 0 ? counts.count(Census.OVERDUE) : 0;
    }
    return new Load(before);
  }

  long greatest() {
    long greatest = 0;
    for (int at = 1; at < before.length; at++) {
      greatest = Math.max(greatest, before[at] - before[at - 1]);
    }
    return greatest;
  }

  /** Whether what is spread over so many buckets puts at most so many into each, on average. */
  boolean keepsTo(long most, int buckets) {
    for (int end = 1; end < before.length; end++) {
      long within = before[end] - before[Math.max(0, end - buckets - 1)];
      if (-Math.floorDiv(-within, buckets) > most) {
        return false;
      }
    }
    return true;
  }
}
