package io.github.sceplifecycle.examples.output;

import io.github.sceplifecycle.examples.forecast.ForecastReport;
import io.github.sceplifecycle.fleet.FleetCounts;
import io.github.sceplifecycle.fleet.Series;
import java.io.IOException;
import java.io.Writer;

/**
 * A forecast's buckets as bars, one line each: enrolments as a bar, expiries and lapses as numbers.
 * Buckets in which nothing happens are told in one line for all that follow each other.
 */
final class ForecastChart {

  private static final int NUMBERS_WIDTH = 46;
  private static final String BLOCKS = " ▏▎▍▌▋▊▉█";
  private static final int EIGHTHS = 8;

  private final FleetCounts actual;
  private final ForecastReport report;
  private final Look look;
  private final int barWidth;
  private final long longest;

  ForecastChart(ForecastReport report, Look look) {
    this.report = report;
    this.actual = report.total();
    this.look = look;
    int columns = report.whatIf().isPresent() ? 2 : 1;
    this.barWidth = Math.max(4, (look.width() - NUMBERS_WIDTH) / columns - columns + 1);
    this.longest = Math.max(1, Math.max(greatest(actual), whatIf()));
  }

  private long whatIf() {
    return report.whatIf().map(other -> greatest(other.forecast().total())).orElse(0L);
  }

  private static long greatest(FleetCounts counts) {
    return counts.buckets(Series.ENROLMENTS).max().orElse(0);
  }

  void write(Writer out) throws IOException {
    String heading =
        line("from", new String[] {"opening", "expiring", "lapsing", "enrol"}, "enrolments");
    out.write(Paint.GREY.over(heading + (report.whatIf().isPresent() ? whatIfHead() : ""), look));
    out.write('\n');
    int empty = 0;
    for (int bucket = 0; bucket < actual.horizon().buckets(); bucket++) {
      if (isEmpty(bucket)) {
        empty++;
      } else {
        gap(empty, out);
        empty = 0;
        row(bucket, out);
      }
    }
    gap(empty, out);
  }

  private String whatIfHead() {
    return " ".repeat(Math.max(1, barWidth - "enrolments".length() + 1)) + "with the other setting";
  }

  private boolean isEmpty(int bucket) {
    boolean quiet = true;
    for (Series series : Series.values()) {
      quiet &= actual.inBucket(series, bucket) == 0;
    }
    return quiet && instead(bucket) == 0;
  }

  private long instead(int bucket) {
    return report
        .whatIf()
        .map(other -> other.forecast().total().inBucket(Series.ENROLMENTS, bucket))
        .orElse(0L);
  }

  private void gap(int buckets, Writer out) throws IOException {
    if (buckets > 0) {
      out.write(Paint.GREY.over("  … nothing in " + Words.count(buckets, "line"), look) + "\n");
    }
  }

  private void row(int bucket, Writer out) throws IOException {
    long enrolments = actual.inBucket(Series.ENROLMENTS, bucket);
    String[] numbers = {
      number(Series.WINDOWS_OPENING, bucket),
      number(Series.EXPIRING, bucket),
      number(Series.LAPSING, bucket),
      Long.toString(enrolments)
    };
    String bar = bar(enrolments);
    Paint paint = enrolments == longest ? Paint.YELLOW : Paint.GREEN;
    String date = Words.moment(actual.horizon().start(bucket));
    out.write(line(date, numbers, ""));
    out.write(paint.over(bar, look));
    if (report.whatIf().isPresent()) {
      out.write(" ".repeat(Math.max(1, barWidth - TextCells.width(bar) + 1)));
      out.write(Paint.CYAN.over(bar(instead(bucket)), look));
    }
    out.write('\n');
  }

  private String number(Series series, int bucket) {
    long count = actual.inBucket(series, bucket);
    return count == 0 ? "·" : Long.toString(count);
  }

  private static String line(String date, String[] numbers, String last) {
    StringBuilder line = new StringBuilder(TextCells.left(date, 12));
    for (String number : numbers) {
      line.append(TextCells.right(number, 8));
    }
    return line.append("  ").append(last).toString();
  }

  /** So many eighths of a cell; at least one for what is not nothing. */
  private String bar(long count) {
    long eighths = count * barWidth * EIGHTHS / longest;
    long shown = count > 0 ? Math.max(1, eighths) : 0;
    String whole = "█".repeat((int) (shown / EIGHTHS));
    int rest = (int) (shown % EIGHTHS);
    return rest == 0 ? whole : whole + BLOCKS.charAt(rest);
  }
}
