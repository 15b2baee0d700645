package io.github.sceplifecycle.testkit;

import io.github.sceplifecycle.fleet.Census;
import io.github.sceplifecycle.fleet.FleetCounts;
import io.github.sceplifecycle.fleet.Series;
import java.util.List;

/**
 * What a forecast counts of the devices of one profile (S-29), as plain numbers.
 *
 * @param devices those that present a certificate of the profile
 * @param lapsed of these: they do not attest when the horizon begins
 * @param unknown of these: nobody can tell whether, or until when, they attest
 * @param lapsing for each bucket, those whose last attested instant lies in it
 */
public record LapseCounts(long devices, long lapsed, long unknown, List<Long> lapsing) {

  /** Copies the list. */
  public LapseCounts {
    lapsing = List.copyOf(lapsing);
  }

  /**
   * The same numbers of a forecast of core's.
   *
   * @param counts core's
   * @return the numbers
   */
  public static LapseCounts of(FleetCounts counts) {
    return new LapseCounts(
        counts.count(Census.DEVICES),
        counts.count(Census.LAPSED),
        counts.count(Census.LAPSE_UNKNOWN),
        counts.buckets(Series.LAPSING).boxed().toList());
  }
}
