package io.github.sceplifecycle.examples.report;

import io.github.sceplifecycle.examples.output.Words;
import io.github.sceplifecycle.fleet.Census;
import io.github.sceplifecycle.fleet.FleetCounts;
import io.github.sceplifecycle.fleet.Peak;
import io.github.sceplifecycle.fleet.Series;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;

/**
 * A forecast as a drawing: enrolments rise from a line of months, devices that lose attestation
 * hang from it, on one scale.
 */
final class ForecastPicture {

  private static final int LEAST_LEFT = 24;
  private static final int DIGIT = 7;
  private static final int TOP = 30;
  private static final int RISE = 170;
  private static final int MONTHS = 24;
  private static final int LEAST_DROP = 26;
  private static final int FOOT = 24;

  private final FleetCounts counts;
  private final int width;
  private final int left;
  private final Scale scale;
  private final long most;

  ForecastPicture(FleetCounts counts, int width) {
    this.counts = counts;
    this.width = width;
    this.most = Math.max(1, Math.max(greatest(Series.ENROLMENTS), greatest(Series.LAPSING)));
    this.left = Math.max(LEAST_LEFT, 10 + DIGIT * Figures.of(most).length());
    this.scale = new Scale(counts.horizon().from(), counts.horizon().to(), left, width - left - 4);
  }

  private long greatest(Series series) {
    return counts.peak(series).map(Peak::count).orElse(0L);
  }

  int height() {
    return TOP + RISE + MONTHS + drop() + FOOT;
  }

  private int drop() {
    return (int) Math.max(LEAST_DROP, length(greatest(Series.LAPSING)) / 10);
  }

  /** How long a bar is, in tenths; at least two for what is not nothing. */
  private long length(long count) {
    long exact = count * RISE * 10 / most;
    return count == 0 ? 0 : Math.max(20, exact);
  }

  /** Draws it into an element {@code svg} that is open. */
  void draw(Markup svg) {
    grid(svg);
    for (int bucket = 0; bucket < counts.horizon().buckets(); bucket++) {
      rising(svg, bucket);
      hanging(svg, bucket);
    }
    new MonthAxis(scale, counts.horizon()).draw(svg, TOP + RISE);
    steady(svg);
    peak(svg, Series.ENROLMENTS, "peak: ");
    peak(svg, Series.LAPSING, "most: ");
  }

  private void grid(Markup svg) {
    long step = Scale.step(most, 4);
    for (long count = 0; count <= most; count += step) {
      String y = Scale.number((TOP + RISE) * 10L - count * RISE * 10 / most);
      svg.empty("line", "class", "grid", "x1", left, "x2", width - 4, "y1", y, "y2", y);
      svg.leaf(
          "text",
          Figures.of(count),
          "class",
          "small",
          "x",
          left - 6,
          "y",
          y,
          "dy",
          "0.32em",
          "text-anchor",
          "end");
    }
  }

  private void rising(Markup svg, int bucket) {
    long enrolments = counts.inBucket(Series.ENROLMENTS, bucket);
    long overdue = bucket == 0 ? Math.min(enrolments, counts.count(Census.OVERDUE)) : 0;
    long foot = (TOP + RISE) * 10L;
    String told = Figures.inText(Words.count(enrolments, "enrolment") + ", ") + span(bucket);
    long all = length(enrolments);
    long late = length(overdue);
    bar(svg, "enrol", bucket, new long[] {foot - all, all - Math.min(all, late)}, told);
    bar(
        svg,
        "overdue",
        bucket,
        new long[] {foot - Math.min(all, late), Math.min(all, late)},
        Figures.of(overdue) + " of them overdue, " + span(bucket));
  }

  private void hanging(Markup svg, int bucket) {
    long lapsing = counts.inBucket(Series.LAPSING, bucket);
    String told =
        Figures.inText(Words.count(lapsing, "device") + " would lose attestation, ") + span(bucket);
    bar(svg, "lapse", bucket, new long[] {(TOP + RISE + MONTHS) * 10L, length(lapsing)}, told);
  }

  private String span(int bucket) {
    return Words.duration(counts.horizon().bucket())
        + " from "
        + Words.moment(counts.horizon().start(bucket));
  }

  /** From a height downwards, in tenths, and by how much. */
  private void bar(Markup svg, String kind, int bucket, long[] y, String told) {
    if (y[1] > 0) {
      Instant start = counts.horizon().start(bucket);
      long wide = scale.tenths(start.plus(counts.horizon().bucket())) - scale.tenths(start);
      svg.open(
              "rect",
              "class",
              kind,
              "x",
              scale.x(start),
              "y",
              Scale.number(y[0]),
              "width",
              Scale.number(Math.max(5, wide - (wide > 40 ? 15 : 0))),
              "height",
              Scale.number(y[1]))
          .leaf("title", told)
          .end();
    }
  }

  private void steady(Markup svg) {
    BigDecimal rate = counts.steadyEnrolments();
    if (rate.signum() > 0 && rate.compareTo(BigDecimal.valueOf(most)) <= 0) {
      long rise =
          rate.multiply(BigDecimal.valueOf(RISE * 10L))
              .divide(BigDecimal.valueOf(most), 0, RoundingMode.HALF_UP)
              .longValue();
      String y = Scale.number((TOP + RISE) * 10L - rise);
      svg.empty("line", "class", "steady", "x1", left, "x2", width - 4, "y1", y, "y2", y);
    }
  }

  private void peak(Markup svg, Series series, String word) {
    if (counts.peak(series).isEmpty()) {
      return;
    }
    Peak peak = counts.peak(series).get();
    boolean rises = series == Series.ENROLMENTS;
    long middle = (scale.tenths(peak.start()) + scale.tenths(end(peak))) / 2;
    long tip =
        rises
            ? (TOP + RISE) * 10L - length(peak.count()) - 60
            : (TOP + RISE + MONTHS) * 10L + length(peak.count()) + 130;
    boolean begin = middle < (left + 80) * 10L;
    boolean finish = middle > (width - 80) * 10L;
    svg.leaf(
        "text",
        word + Figures.of(peak.count()) + ", " + Figures.moment(peak.start()),
        "class",
        "strong halo",
        "x",
        begin ? scale.x(peak.start()) : finish ? width - 4 : Scale.number(middle),
        "y",
        Scale.number(tip),
        "text-anchor",
        begin ? "start" : finish ? "end" : "middle");
  }

  private Instant end(Peak peak) {
    return peak.start().plus(counts.horizon().bucket());
  }
}
