package io.github.sceplifecycle.examples.output;

import io.github.sceplifecycle.fleet.Census;
import io.github.sceplifecycle.fleet.FleetCounts;
import io.github.sceplifecycle.fleet.Peak;
import io.github.sceplifecycle.fleet.Series;
import io.github.sceplifecycle.policy.RenewalPolicy;
import java.math.RoundingMode;
import java.util.Optional;

/** A forecast in sentences. */
public final class ForecastWords {

  private ForecastWords() {}

  /**
   * What the horizon holds.
   *
   * @param counts the counts of a fleet
   * @return how many windows open and certificates expire
   */
  public static String head(FleetCounts counts) {
    return Words.moment(counts.horizon().from())
        + " to "
        + Words.moment(counts.horizon().to())
        + ": "
        + Words.count(counts.within(Series.WINDOWS_OPENING), "window")
        + " will open, "
        + Words.count(counts.within(Series.EXPIRING), "certificate")
        + " will expire";
  }

  /**
   * How things stand, and what is lost if nothing changes.
   *
   * @param counts the counts of a fleet
   * @return two sentences
   */
  public static String standing(FleetCounts counts) {
    StringBuilder text = new StringBuilder();
    text.append(Words.count(counts.count(Census.CERTIFICATES), "certificate"));
    text.append(" of ").append(Words.count(counts.count(Census.DEVICES), "device"));
    text.append(": ").append(counts.count(Census.OVERDUE)).append(" overdue, ");
    text.append(counts.count(Census.EXPIRED)).append(" expired, ");
    text.append(counts.count(Census.UNKNOWN)).append(" unknown");
    some(counts.count(Census.NEVER_REDISTRIBUTED), "never redistributed by setting", text);
    some(counts.count(Census.COVERS_LIFETIME), "due at birth", text);
    text.append(". If nothing changes, ").append(counts.within(Series.LAPSING));
    text.append(" will lose attestation in this time; ").append(counts.count(Census.LAPSED));
    text.append(" have none now");
    some(counts.count(Census.LAPSE_UNKNOWN), "cannot be told", text);
    return text.append('.').toString();
  }

  private static void some(long count, String what, StringBuilder text) {
    if (count > 0) {
      text.append(", ").append(count).append(' ').append(what);
    }
  }

  /**
   * What the authority has to issue.
   *
   * @param counts the counts of a fleet
   * @return the enrolments, their peak, and what they would be if evenly spread
   */
  public static String load(FleetCounts counts) {
    return load("", counts);
  }

  /** The same for another setting. */
  static String load(RenewalPolicy instead, FleetCounts counts) {
    return load("With " + PolicyWords.of(instead) + ": ", counts);
  }

  private static String load(String setting, FleetCounts counts) {
    Optional<Peak> peak = counts.peak(Series.ENROLMENTS);
    String every = Words.duration(counts.horizon().bucket());
    if (peak.isEmpty()) {
      return setting + "No enrolments are expected.";
    }
    return setting
        + Words.count(counts.within(Series.ENROLMENTS), "enrolment")
        + " expected, at most "
        + peak.get().count()
        + " in "
        + every
        + ", from "
        + Words.moment(peak.get().start())
        + "; evenly spread it would be "
        + counts.steadyEnrolments().setScale(1, RoundingMode.HALF_UP).toPlainString()
        + ".";
  }
}
