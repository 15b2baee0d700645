package io.github.sceplifecycle.examples.output;

import io.github.sceplifecycle.examples.forecast.ForecastReport;
import io.github.sceplifecycle.fleet.FleetCounts;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

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
    out.write(Paint.BOLD.over(ForecastWords.head(actual), look) + "\n");
    for (String note : notes) {
      out.write(TextCells.wrap(note, look.width(), "") + "\n");
    }
    out.write("\n" + TextCells.wrap(ForecastWords.standing(actual), look.width(), "") + "\n");
    out.write(TextCells.wrap(ForecastWords.load(actual), look.width(), "") + "\n");
    if (report.whatIf().isPresent()) {
      ForecastReport.WhatIf whatIf = report.whatIf().get();
      String instead = ForecastWords.load(whatIf.policy(), whatIf.forecast().total());
      out.write(TextCells.wrap(instead, look.width(), "") + "\n");
    }
    out.write("\n");
    new ForecastChart(report, look).write(out);
    new ForecastGroups(report.actual(), look).write(out);
  }
}
