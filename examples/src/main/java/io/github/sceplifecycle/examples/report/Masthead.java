package io.github.sceplifecycle.examples.report;

import io.github.sceplifecycle.attestation.VerdictKind;
import io.github.sceplifecycle.examples.output.AuditWords;
import io.github.sceplifecycle.examples.output.DeviceWords;
import io.github.sceplifecycle.examples.output.PlanSummary;
import io.github.sceplifecycle.examples.output.Words;
import io.github.sceplifecycle.examples.plan.DeviceVerdict;
import io.github.sceplifecycle.examples.plan.Plan;
import io.github.sceplifecycle.fleet.Census;
import io.github.sceplifecycle.fleet.FleetCounts;
import io.github.sceplifecycle.fleet.Peak;
import io.github.sceplifecycle.fleet.Series;
import java.util.Optional;

/** The state of the fleet in one line, and the few numbers to know first. */
final class Masthead {

  private static final int BAR = 1_000;

  private final FleetReport report;
  private final Plan plan;
  private final FleetCounts counts;
  private final Markup page;

  Masthead(FleetReport report, Markup page) {
    this.report = report;
    this.plan = report.plan();
    this.counts = report.forecast().total();
    this.page = page;
  }

  void write() {
    page.open("header");
    page.open("p", "class", "eyebrow").text("Who attests to be managed, as of ");
    page.leaf("time", Words.moment(plan.at()), "datetime", plan.at().toString()).text(" UTC").end();
    page.leaf("h1", PlanSummary.devices(plan));
    shares();
    page.open("p", "class", "lead").text(PlanSummary.of(plan) + ".");
    Definition.ATTESTS.cite(page);
    page.end();
    report.notes().forEach(note -> page.leaf("p", note, "class", "note"));
    numbers();
    contents();
    page.end();
  }

  /** How the devices divide, as a bar; the heading above says the same. */
  private void shares() {
    long all = plan.devices().size();
    if (all == 0) {
      return;
    }
    page.open(
        "svg",
        "class",
        "shares",
        "viewBox",
        "0 0 " + BAR + " 10",
        "preserveAspectRatio",
        "none",
        "aria-hidden",
        "true");
    long from = 0;
    for (VerdictKind kind :
        new VerdictKind[] {
          VerdictKind.ATTESTED,
          VerdictKind.NOT_APPLICABLE,
          VerdictKind.INDETERMINATE,
          VerdictKind.DENIED
        }) {
      long to = from + plan.count(kind);
      if (to > from) {
        long x = from * BAR * 10 / all;
        String width = Scale.number(Math.max(20, to * BAR * 10 / all - x));
        page.empty(
            "rect",
            "class",
            shade(kind),
            "x",
            Scale.number(x),
            "y",
            0,
            "width",
            width,
            "height",
            10);
      }
      from = to;
    }
    page.end();
  }

  private static String shade(VerdictKind kind) {
    return switch (kind) {
      case ATTESTED -> "good";
      case DENIED -> "bad";
      case INDETERMINATE -> "open";
      case NOT_APPLICABLE -> "none";
    };
  }

  private void numbers() {
    page.open("ul", "class", "numbers");
    next().ifPresent(this::next);
    lapsing();
    number(Part.FORECAST, "" + counts.count(Census.OVERDUE), "overdue", Definition.OVERDUE);
    counts.peak(Series.ENROLMENTS).ifPresent(this::peak);
    findings();
    page.end();
  }

  private Optional<DeviceVerdict> next() {
    return plan.devices().stream()
        .filter(device -> device.verdict().kind() == VerdictKind.ATTESTED)
        .filter(device -> device.verdict().until().isPresent())
        .findFirst();
  }

  private void next(DeviceVerdict device) {
    long days = Words.daysBetween(plan.at(), device.verdict().until().orElseThrow());
    page.open("li").open("a", "href", Part.DEVICES.href());
    page.leaf("strong", Words.count(days, "day")).text(" until the next device lapses: ");
    page.value(DeviceWords.name(device)).end();
    Definition.UNTIL.cite(page);
    page.end();
  }

  private void lapsing() {
    number(
        Part.FORECAST,
        "" + counts.within(Series.LAPSING),
        "lapse by " + Words.moment(counts.horizon().to()) + " if nothing is redistributed",
        Definition.LAPSE);
  }

  private void peak(Peak peak) {
    number(
        Part.FORECAST,
        "" + peak.count(),
        "enrolments in the fullest week, from " + Words.moment(peak.start()),
        Definition.PEAK);
  }

  private void findings() {
    number(
        Part.FINDINGS,
        "" + report.audit().findings().size(),
        "findings in " + AuditWords.summary(report.audit()),
        Definition.SEVERITY);
  }

  private void number(Part part, String number, String what, Definition definition) {
    page.open("li").open("a", "href", part.href());
    page.leaf("strong", number).text(" " + what).end();
    definition.cite(page);
    page.end();
  }

  private void contents() {
    page.open("nav", "aria-label", "On this page").open("ul");
    for (Part part : Part.values()) {
      page.open("li").leaf("a", part.title(), "href", part.href()).end();
    }
    page.end().end();
  }
}
