package io.github.sceplifecycle.examples.report;

import io.github.sceplifecycle.examples.output.PolicyWords;
import io.github.sceplifecycle.examples.output.Words;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * A certificate's life and what follows it, as a drawing: one axis of days; the first certificate
 * with its window above; below it what each story leads to.
 */
final class LifecyclePicture {

  /** As wide as a page of a screen. */
  static final int WIDE = 960;

  /** As wide as a telephone. */
  static final int NARROW = 340;

  private static final int HEAD = 56;
  private static final int FOOT = 34;
  private static final int BAR = 18;
  private static final int BARS = 32;
  private static final int WINDOW_LABEL = 150;
  private static final int TEXT_IN_BAR = 96;
  private static final int WORD_IN_BAR = 34;

  private final Lifecycle lifecycle;
  private final Scale scale;
  private final int width;
  private final List<Lane> lanes;

  LifecyclePicture(Lifecycle lifecycle, int width) {
    this.lifecycle = lifecycle;
    this.width = width;
    this.scale = new Scale(lifecycle.first().notBefore(), lifecycle.end(), 1, width - 2);
    this.lanes = Lane.of(lifecycle, scale);
  }

  int height() {
    return HEAD + lanes.stream().mapToInt(Lane::height).sum() + FOOT;
  }

  String viewBox() {
    return "0 0 " + width + " " + height();
  }

  /** What the picture shows, in one line. */
  String title() {
    return "A certificate of "
        + Words.duration(lifecycle.first().lifetime())
        + ", redistributed: "
        + PolicyWords.of(lifecycle.scenario().policy());
  }

  /** What the picture shows, in sentences. */
  String description() {
    StringBuilder told = new StringBuilder();
    lifecycle
        .window()
        .ifPresent(window -> told.append("The window opens on " + day(window.opensAt()) + ". "));
    told.append("The certificate expires on " + day(lifecycle.first().notAfter()) + ".");
    lanes.forEach(lane -> told.append(' ').append(lane.told()));
    return told.toString();
  }

  /** Draws it into an element {@code svg} that is open. */
  void draw(Markup svg) {
    backdrop(svg, BARS, HEAD + 6);
    head(svg);
    int y = HEAD;
    for (Lane lane : lanes) {
      backdrop(svg, y + Lane.BARS - 5, y + Lane.BARS + Lane.TALL + 5);
      lane.draw(svg, y);
      y += lane.height();
    }
    axis(svg, y + 12);
  }

  /** Where the first certificate's window lies, behind the bars and not behind the words. */
  private void backdrop(Markup svg, int top, int bottom) {
    lifecycle
        .window()
        .ifPresent(
            window -> {
              rect(svg, "band", top, bottom - top, window.opensAt(), window.closesAt());
              upright(svg, window.opensAt(), top, bottom);
            });
    upright(svg, lifecycle.first().notAfter(), top, bottom);
  }

  private void upright(Markup svg, Instant at, int top, int bottom) {
    String x = scale.x(at);
    svg.empty("line", "class", "edge", "x1", x, "x2", x, "y1", top, "y2", bottom);
  }

  private void head(Markup svg) {
    Instant issued = lifecycle.first().notBefore();
    Instant end = lifecycle.first().notAfter();
    rect(svg, "valid", BARS, BAR, issued, end);
    lifecycle.window().ifPresent(window -> window(svg, window.opensAt(), end));
    boolean room = scale.tenths(dueFrom()) - scale.tenths(issued) > TEXT_IN_BAR * 10;
    if (room) {
      svg.leaf("text", "certificate 1", "class", "in", "x", 10, "y", 45);
    }
    boolean left = scale.tenths(end) + 1_100 > width * 10L;
    String anchor = left ? "end" : "start";
    label(svg, "expires on " + day(end), 26, anchor, end);
  }

  private Instant dueFrom() {
    return lifecycle.window().map(window -> window.opensAt()).orElse(lifecycle.first().notAfter());
  }

  private void window(Markup svg, Instant opens, Instant closes) {
    rect(svg, "due", BARS, BAR, opens, closes);
    if (scale.tenths(closes) - scale.tenths(opens) > WORD_IN_BAR * 10) {
      String x = Scale.number((scale.tenths(opens) + scale.tenths(closes)) / 2);
      svg.leaf("text", "due", "class", "in on-due", "x", x, "y", 45, "text-anchor", "middle");
    }
    boolean fits = scale.tenths(opens) > WINDOW_LABEL * 10;
    label(svg, "window opens on " + day(opens), 10, fits ? "end" : "start", opens);
  }

  private void label(Markup svg, String text, int y, String anchor, Instant at) {
    svg.leaf("text", text, "x", scale.x(at), "y", y, "text-anchor", anchor);
  }

  private void rect(Markup svg, String kind, int y, int height, Instant from, Instant to) {
    svg.empty(
        "rect",
        "class",
        kind,
        "x",
        scale.x(from),
        "y",
        y,
        "width",
        scale.distance(from, to),
        "height",
        height);
  }

  private void axis(Markup svg, int y) {
    Instant issued = lifecycle.first().notBefore();
    long days = Words.daysBetween(issued, lifecycle.end());
    long step = Scale.step(days, width / 80);
    svg.empty("line", "class", "axis", "x1", 1, "x2", width - 1, "y1", y, "y2", y);
    for (long day = 0; day <= days; day += step) {
      String x = scale.x(issued.plus(Duration.ofDays(day)));
      svg.empty("line", "class", "axis", "x1", x, "x2", x, "y1", y, "y2", y + 4);
      String anchor = day == 0 ? "start" : "middle";
      String text = day == 0 ? "day 0: issued" : Long.toString(day);
      boolean room = day > days / 8 && day < days - days / 40;
      if (day == 0 || room) {
        svg.leaf("text", text, "class", "small", "x", x, "y", y + 17, "text-anchor", anchor);
      }
    }
  }

  private String day(Instant at) {
    return "day " + Words.daysBetween(lifecycle.first().notBefore(), at);
  }
}
