package io.github.sceplifecycle.examples.report;

import io.github.sceplifecycle.examples.output.ForecastWords;
import io.github.sceplifecycle.examples.output.Words;
import io.github.sceplifecycle.fleet.Census;
import io.github.sceplifecycle.fleet.FleetCounts;
import io.github.sceplifecycle.fleet.Series;
import java.math.RoundingMode;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The forecast: sentences, a chart, and the chart's numbers as a table. */
final class ForecastSection {

  private static final int WIDE = 960;
  private static final int NARROW = 340;

  private final FleetCounts counts;
  private final Markup page;

  ForecastSection(FleetReport report, Markup page) {
    this.counts = report.forecast().total();
    this.page = page;
  }

  void write() {
    if (counts.count(Census.DEVICES) == 0 && counts.count(Census.CERTIFICATES) == 0) {
      page.leaf("p", "No inventory shows a device, so there is nothing to count.", "class", "lead");
      return;
    }
    page.open("p", "class", "lead").text(Figures.inText(ForecastWords.load(counts)));
    Definition.ENROLMENTS.cite(page);
    page.end();
    page.leaf("p", Figures.inText(ForecastWords.standing(counts)));
    if (IntStream.range(0, counts.horizon().buckets()).allMatch(this::isEmpty)) {
      return;
    }
    page.open("figure");
    legend();
    picture("wide", WIDE);
    picture("narrow", NARROW);
    page.end();
    page.open("details").leaf("summary", "The chart as a table");
    table();
    page.end();
  }

  private void legend() {
    page.open("figcaption").open("ul", "class", "legend");
    key("enrol", "enrolments expected in a week", Definition.ENROLMENTS);
    key("overdue", "of these overdue", Definition.OVERDUE);
    key("steady", "evenly spread: " + steady(), Definition.STEADY);
    key("lapse", "devices that lose attestation if nothing is redistributed", Definition.LAPSE);
    page.end().end();
  }

  private String steady() {
    return Figures.inText(
        counts.steadyEnrolments().setScale(1, RoundingMode.HALF_UP).toPlainString());
  }

  private void key(String kind, String text, Definition definition) {
    page.open("li", "class", "key-" + kind).text(text);
    definition.cite(page);
    page.end();
  }

  private void picture(String kind, int width) {
    ForecastPicture picture = new ForecastPicture(counts, width);
    String title = "forecast-" + kind + "-title";
    String description = "forecast-" + kind + "-text";
    page.open(
        "svg",
        "class",
        "picture " + kind,
        "viewBox",
        "0 0 " + width + " " + picture.height(),
        "role",
        "img",
        "aria-labelledby",
        title + " " + description);
    page.leaf("title", Figures.inText(ForecastWords.head(counts)), "id", title);
    page.leaf(
        "desc",
        Figures.inText(ForecastWords.load(counts) + " " + ForecastWords.standing(counts)),
        "id",
        description);
    picture.draw(page);
    page.end();
  }

  private void table() {
    page.open(
        "div", "class", "scroll", "tabindex", 0, "role", "region", "aria-labelledby", "weeks");
    page.open("table").leaf("caption", "Weeks in which anything happens", "id", "weeks");
    page.open("thead").open("tr");
    for (String head :
        new String[] {"from", "windows open", "expire", "enrolments", "lose attestation"}) {
      page.leaf("th", head, "scope", "col");
    }
    page.end().end().open("tbody");
    IntStream.range(0, counts.horizon().buckets())
        .filter(bucket -> !isEmpty(bucket))
        .forEach(this::row);
    page.end().end().end();
  }

  private void row(int bucket) {
    page.open("tr").leaf("th", Words.moment(counts.horizon().start(bucket)), "scope", "row");
    for (Series series :
        new Series[] {Series.WINDOWS_OPENING, Series.EXPIRING, Series.ENROLMENTS, Series.LAPSING}) {
      page.leaf("td", Figures.of(counts.inBucket(series, bucket)), "class", "n");
    }
    page.end();
  }

  private boolean isEmpty(int bucket) {
    return Stream.of(Series.values()).allMatch(series -> counts.inBucket(series, bucket) == 0);
  }
}
