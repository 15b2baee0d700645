package io.github.sceplifecycle.examples.output;

import io.github.sceplifecycle.examples.forecast.ForecastReport;
import io.github.sceplifecycle.fleet.Census;
import io.github.sceplifecycle.fleet.FleetCounts;
import io.github.sceplifecycle.fleet.Peak;
import io.github.sceplifecycle.fleet.Series;
import java.io.IOException;
import java.io.Writer;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/** Writes a forecast for people: how things stand, the peak, and a chart of the buckets. */
public final class ForecastText {

  private final ForecastReport report;
  private final Look look;
  private final Writer out;

  private ForecastText(ForecastReport report, Look look, Writer out) {
    this.report = report;
    this.look = look;
    this.out = out;
  }

  /**
   * Writes a forecast.
   *
   * @param report the forecast
   * @param notes sentences to stand below the summary: what the reader must know of the inputs
   * @param look how it is to look
   * @param out where to; not closed
   * @throws IOException if it cannot be written there
   */
  public static void write(ForecastReport report, List<String> notes, Look look, Writer out)
      throws IOException {
    new ForecastText(report, look, out).write(notes);
    ProblemsText.write(report.problems(), look, out);
  }

  private void write(List<String> notes) throws IOException {
    FleetCounts actual = report.total();
    out.write(Paint.BOLD.over(head(actual), look) + "\n");
    for (String note : notes) {
      out.write(TextCells.wrap(note, look.width(), "") + "\n");
    }
    out.write("\n" + TextCells.wrap(standing(actual), look.width(), "") + "\n");
    out.write(TextCells.wrap(load("", actual), look.width(), "") + "\n");
    if (report.whatIf().isPresent()) {
      ForecastReport.WhatIf whatIf = report.whatIf().get();
      String setting = "With " + PolicyWords.of(whatIf.policy()) + ": ";
      out.write(TextCells.wrap(load(setting, whatIf.forecast().total()), look.width(), "") + "\n");
    }
    out.write("\n");
    new ForecastChart(report, look).write(out);
  }

  private static String head(FleetCounts counts) {
    return Words.moment(counts.horizon().from())
        + " to "
        + Words.moment(counts.horizon().to())
        + ": "
        + Words.count(counts.within(Series.WINDOWS_OPENING), "window")
        + " will open, "
        + Words.count(counts.within(Series.EXPIRING), "certificate")
        + " expire";
  }

  private static String standing(FleetCounts counts) {
    StringBuilder text = new StringBuilder();
    text.append(Words.count(counts.count(Census.CERTIFICATES), "certificate"));
    text.append(" of ").append(Words.count(counts.count(Census.DEVICES), "device"));
    text.append(": ").append(counts.count(Census.OVERDUE)).append(" overdue, ");
    text.append(counts.count(Census.EXPIRED)).append(" expired, ");
    text.append(counts.count(Census.UNKNOWN)).append(" unknown");
    some(counts.count(Census.NEVER_REDISTRIBUTED), "never redistributed by setting", text);
    some(counts.count(Census.COVERS_LIFETIME), "due at birth", text);
    text.append(". If nothing changes, ").append(counts.within(Series.LAPSING));
    text.append(" lose attestation in this time; ").append(counts.count(Census.LAPSED));
    text.append(" have none now");
    some(counts.count(Census.LAPSE_UNKNOWN), "cannot be told", text);
    return text.append('.').toString();
  }

  private static void some(long count, String what, StringBuilder text) {
    if (count > 0) {
      text.append(", ").append(count).append(' ').append(what);
    }
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
