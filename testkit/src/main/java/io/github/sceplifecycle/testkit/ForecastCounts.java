package io.github.sceplifecycle.testkit;

import io.github.sceplifecycle.fleet.Census;
import io.github.sceplifecycle.fleet.FleetCounts;
import io.github.sceplifecycle.fleet.Series;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/**
 * What a forecast counts of certificates (S-29), as plain numbers, so that any forecast can be held
 * against the laws.
 *
 * @param windowsOpening for each bucket, the windows that open in it
 * @param expiring for each bucket, the certificates whose {@code notAfter} lies in it
 * @param enrolments for each bucket, the enrolments to be expected in it
 * @param overdue the certificates whose window opened before the horizon, and that are valid still
 * @param steadyEnrolments how many enrolments a bucket would hold if they were spread evenly, to
 *     three decimals
 */
public record ForecastCounts(
    List<Long> windowsOpening,
    List<Long> expiring,
    List<Long> enrolments,
    long overdue,
    BigDecimal steadyEnrolments) {

  /** Copies the lists. */
  public ForecastCounts {
    windowsOpening = List.copyOf(windowsOpening);
    expiring = List.copyOf(expiring);
    enrolments = List.copyOf(enrolments);
    Objects.requireNonNull(steadyEnrolments, "steadyEnrolments");
  }

  /**
   * The same numbers of a forecast of core's.
   *
   * @param counts core's
   * @return the numbers
   */
  public static ForecastCounts of(FleetCounts counts) {
    return new ForecastCounts(
        counts.buckets(Series.WINDOWS_OPENING).boxed().toList(),
        counts.buckets(Series.EXPIRING).boxed().toList(),
        counts.buckets(Series.ENROLMENTS).boxed().toList(),
        counts.count(Census.OVERDUE),
        counts.steadyEnrolments());
  }
}
