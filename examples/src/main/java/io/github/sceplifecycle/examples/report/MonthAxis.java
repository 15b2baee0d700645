package io.github.sceplifecycle.examples.report;

import io.github.sceplifecycle.fleet.Horizon;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The months below a chart, each at its first day in UTC; as many names as there is room for. */
final class MonthAxis {

  private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM", Locale.ROOT);
  private static final int ROOM = 360;
  private static final int MOST = 400;

  private final Scale scale;
  private final Horizon horizon;

  MonthAxis(Scale scale, Horizon horizon) {
    this.scale = scale;
    this.horizon = horizon;
  }

  void draw(Markup svg, int y) {
    svg.empty(
        "line",
        "class",
        "axis",
        "x1",
        scale.left(),
        "x2",
        scale.left() + scale.width(),
        "y1",
        y,
        "y2",
        y);
    LocalDate month = LocalDate.ofInstant(horizon.from(), ZoneOffset.UTC).withDayOfMonth(1);
    long end = (scale.left() + scale.width()) * 10L;
    long free = scale.left() * 10L;
    for (int told = 0; told < MOST; told++) {
      month = month.plusMonths(1);
      long x = scale.tenths(month.atStartOfDay(ZoneOffset.UTC).toInstant());
      if (x >= end) {
        return;
      }
      String at = Scale.number(x);
      svg.empty("line", "class", "axis", "x1", at, "x2", at, "y1", y, "y2", y + 4);
      if (x >= free && x + ROOM - 60 <= end) {
        String name = month.getMonthValue() == 1 ? "" + month.getYear() : MONTH.format(month);
        svg.leaf("text", name, "class", "small", "x", Scale.number(x + 20), "y", y + 16);
        free = x + ROOM;
      }
    }
  }
}
