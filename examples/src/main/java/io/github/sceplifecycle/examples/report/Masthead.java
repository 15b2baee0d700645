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
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** The state of the fleet in one line, and the few numbers to know first. */
final class Masthead {

  private static final int BAR = 1_000;
  private static final long LEAST = 40;

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
    page.leaf("time", Figures.moment(plan.at()), "datetime", plan.at().toString())
        .text(" UTC")
        .end();
    page.leaf("h1", Headline.of(plan));
    if (!plan.devices().isEmpty()) {
      shares();
      legend();
    }
    page.leaf("p", sentence(PlanSummary.certificates(plan)), "class", "lead");
    report.notes().forEach(note -> page.leaf("p", note, "class", "note"));
    numbers();
    contents();
    page.end();
  }

  private static String sentence(String words) {
    return Figures.inText(Character.toUpperCase(words.charAt(0)) + words.substring(1)) + ".";
  }

  /** How the devices divide, as a bar; the heading above says the same. */
  private void shares() {
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
    for (Map.Entry<Headline, Long> part : widths().entrySet()) {
      share(part.getKey(), from, part.getValue());
      from += part.getValue();
    }
    page.end();
  }

  /** In tenths; of what there is so much that it is seen, at the cost of the widest. */
  private Map<Headline, Long> widths() {
    Map<Headline, Long> widths = new EnumMap<>(Headline.class);
    for (Headline part : Headline.values()) {
      if (part.count(plan) > 0) {
        widths.put(part, Math.max(LEAST, part.count(plan) * BAR * 10 / plan.devices().size()));
      }
    }
    long sum = widths.values().stream().mapToLong(Long::longValue).sum();
    Headline widest = Collections.max(widths.entrySet(), Map.Entry.comparingByValue()).getKey();
    widths.merge(widest, BAR * 10 - sum, Long::sum);
    return widths;
  }

  private void share(Headline part, long from, long width) {
    page.empty(
        "rect",
        "class",
        part.shade(),
        "x",
        Scale.number(from),
        "y",
        0,
        "width",
        Scale.number(width),
        "height",
        10);
  }

  private void legend() {
    page.open("ul", "class", "legend shares-key");
    for (Headline part : Headline.values()) {
      if (part.count(plan) > 0) {
        page.open("li", "class", "key-" + part.shade()).text(part.words());
        part.definition().cite(page);
        page.end();
      }
    }
    page.end();
  }

  private void numbers() {
    page.open("ul", "class", "numbers");
    if (!plan.devices().isEmpty()) {
      next().ifPresent(this::next);
      lapsing();
      number(Part.FORECAST, counts.count(Census.OVERDUE), "overdue", Definition.OVERDUE);
      counts.peak(Series.ENROLMENTS).ifPresent(this::peak);
    }
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
    page.leaf("strong", Figures.together(Words.count(days, "day")));
    page.text(" until the next device lapses: ");
    page.value(DeviceWords.name(device)).end();
    Definition.UNTIL.cite(page);
    page.end();
  }

  private void lapsing() {
    number(
        Part.FORECAST,
        counts.within(Series.LAPSING),
        "lapse by " + Figures.moment(counts.horizon().to()) + " if nothing is redistributed",
        Definition.LAPSE);
  }

  private void peak(Peak peak) {
    number(
        Part.FORECAST,
        peak.count(),
        "enrolments in the fullest week, from " + Figures.moment(peak.start()),
        Definition.PEAK);
  }

  private void findings() {
    int findings = report.audit().findings().size();
    String what = findings == 1 ? "finding in " : "findings in ";
    number(Part.FINDINGS, findings, what + AuditWords.summary(report.audit()), Definition.SEVERITY);
  }

  private void number(Part part, long number, String what, Definition definition) {
    page.open("li").open("a", "href", part.href());
    page.leaf("strong", Figures.of(number)).text(" " + Figures.inText(what)).end();
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
