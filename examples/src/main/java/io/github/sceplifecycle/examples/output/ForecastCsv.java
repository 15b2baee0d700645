package io.github.sceplifecycle.examples.output;

import io.github.sceplifecycle.examples.forecast.ForecastReport;
import io.github.sceplifecycle.fleet.FleetCounts;
import io.github.sceplifecycle.fleet.Series;
import java.io.IOException;
import java.io.Writer;

/**
 * Writes a forecast's buckets as CSV (RFC 4180), for a spreadsheet. No field needs quotes: all are
 * instants and numbers. What a forecast would be under another setting follows in columns of its
 * own.
 */
public final class ForecastCsv {

  private static final String END = "\r\n";
  private static final String HEAD = "start,windowsOpening,expiring,enrolments,lapsing";

  private ForecastCsv() {}

  /**
   * Writes the buckets.
   *
   * @param report the forecast
   * @param out where to; not closed
   * @throws IOException if it cannot be written there
   */
  public static void write(ForecastReport report, Writer out) throws IOException {
    FleetCounts actual = report.total();
    out.write(HEAD);
    out.write(report.whatIf().isPresent() ? ",whatIfWindowsOpening,whatIfEnrolments" : "");
    out.write(END);
    for (int bucket = 0; bucket < actual.horizon().buckets(); bucket++) {
      out.write(actual.horizon().start(bucket).toString());
      for (Series series :
          new Series[] {
            Series.WINDOWS_OPENING, Series.EXPIRING, Series.ENROLMENTS, Series.LAPSING
          }) {
        out.write("," + actual.inBucket(series, bucket));
      }
      if (report.whatIf().isPresent()) {
        FleetCounts instead = report.whatIf().get().forecast().total();
        out.write("," + instead.inBucket(Series.WINDOWS_OPENING, bucket));
        out.write("," + instead.inBucket(Series.ENROLMENTS, bucket));
      }
      out.write(END);
    }
  }
}
