package io.github.sceplifecycle.examples.output;

import io.github.sceplifecycle.examples.plan.Plan;
import io.github.sceplifecycle.examples.plan.PlannedCertificate;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The table of a plan: one line for each certificate, as wide as the look allows. */
final class PlanTable {

  private static final List<String> HEADS =
      List.of("device", "source", "setting", "window", "phase", "days", "life");
  private static final int DEVICE = 0;
  private static final int SETTING = 2;
  private static final int PHASE = 4;
  private static final int DAYS = 5;
  private static final int BAR = 6;
  private static final int WIDEST_BAR = 20;
  private static final int NARROW_BAR = 10;
  private static final int NARROWEST_BAR = 6;
  private static final int NARROW_NAME = 16;
  private static final int NARROWEST_TEXT = 8;
  private static final String GAP = "  ";

  private final Plan plan;
  private final Look look;
  private final int[] widths;

  PlanTable(Plan plan, Look look) {
    this.plan = plan;
    this.look = look;
    this.widths = new int[HEADS.size()];
    measure(HEADS);
    plan.certificates().forEach(line -> measure(PlanRow.cells(line, plan.at())));
    widths[BAR] = WIDEST_BAR;
    shrink(BAR, NARROW_BAR);
    shrink(DEVICE, NARROW_NAME);
    shrink(BAR, NARROWEST_BAR);
    widths[BAR] = tooWide() > 0 ? 0 : widths[BAR]; // words tell more than a bar
    shrink(SETTING, NARROWEST_TEXT);
    shrink(DEVICE, NARROWEST_TEXT);
  }

  private void measure(List<String> cells) {
    for (int column = 0; column < cells.size(); column++) {
      widths[column] = Math.max(widths[column], TextCells.width(cells.get(column)));
    }
  }

  /** Narrows a column by what the table is too wide, down to a least width. */
  private void shrink(int column, int least) {
    int narrowed = Math.max(least, widths[column] - tooWide());
    widths[column] = Math.min(widths[column], narrowed);
  }

  /** By how many cells the table is wider than the look allows; 0 if it is not. */
  private int tooWide() {
    int gaps = widths[BAR] > 0 ? widths.length - 1 : widths.length - 2;
    return Math.max(0, Arrays.stream(widths).sum() + GAP.length() * gaps - look.width());
  }

  void write(Writer out) throws IOException {
    out.write(Paint.GREY.over(row(HEADS), look) + "\n");
    for (PlannedCertificate line : plan.certificates()) {
      out.write(painted(line) + "\n");
    }
    for (String explanation : legend()) {
      out.write(Paint.GREY.over(explanation, look) + "\n");
    }
  }

  private List<String> legend() {
    boolean assumed =
        plan.certificates().stream().anyMatch(line -> !line.outlook().assumed().isEmpty());
    return Stream.of(
            widths[BAR] > 0 ? TimeBar.LEGEND : "",
            assumed ? PlanRow.ASSUMED + " rests on an assumed lifetime" : "")
        .filter(explanation -> !explanation.isEmpty())
        .toList();
  }

  private String painted(PlannedCertificate line) {
    List<String> cells = new ArrayList<>(PlanRow.cells(line, plan.at()));
    cells.add(widths[BAR] > 0 ? PlanRow.bar(line, plan.at(), widths[BAR]) : "");
    return line.superseded()
        ? Paint.GREY.over(row(cells), look)
        : row(cells, Paint.of(line.urgency()));
  }

  private String row(List<String> cells) {
    return cells(0, cells).stripTrailing();
  }

  /** A row whose phase is painted; the paint takes no room. */
  private String row(List<String> cells, Paint paint) {
    return cells(0, cells.subList(0, PHASE))
        + GAP
        + paint.over(cell(PHASE, cells.get(PHASE)), look)
        + GAP
        + cells(PHASE + 1, cells.subList(PHASE + 1, cells.size())).stripTrailing();
  }

  private String cells(int firstColumn, List<String> texts) {
    List<String> cells = new ArrayList<>();
    for (String text : texts) {
      cells.add(cell(firstColumn + cells.size(), text));
    }
    return String.join(GAP, cells);
  }

  /** Where there is little room, a number and its unit tell a setting. */
  private String fitting(int column, String text) {
    return column == SETTING && TextCells.width(text) > widths[SETTING]
        ? text.replace(" before expiry", "").replace(" remaining", "")
        : text;
  }

  private String cell(int column, String text) {
    String fitting = TextCells.cut(fitting(column, text), widths[column]);
    return column == DAYS
        ? TextCells.right(fitting, widths[column])
        : TextCells.left(fitting, widths[column]);
  }
}
