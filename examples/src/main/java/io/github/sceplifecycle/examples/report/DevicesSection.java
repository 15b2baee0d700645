package io.github.sceplifecycle.examples.report;

import io.github.sceplifecycle.attestation.VerdictKind;
import io.github.sceplifecycle.examples.output.DeviceWords;
import io.github.sceplifecycle.examples.output.Words;
import io.github.sceplifecycle.examples.plan.DeviceVerdict;
import io.github.sceplifecycle.examples.plan.Plan;
import io.github.sceplifecycle.examples.plan.PlannedCertificate;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** The devices that do not attest, and those that lapse next; so many of each and no more. */
final class DevicesSection {

  /** How many devices a table shows at most. */
  static final int MOST_ROWS = 25;

  private static final Duration LEAST_SPAN = Duration.ofDays(60);

  private final Plan plan;
  private final Markup page;
  private final StandingCertificates standing;

  DevicesSection(Plan plan, Markup page) {
    this.plan = plan;
    this.page = page;
    this.standing = StandingCertificates.of(plan);
  }

  void write() {
    if (plan.devices().isEmpty()) {
      page.leaf("p", "No inventory shows a device.", "class", "lead");
      return;
    }
    List<DeviceVerdict> lapsing =
        of(VerdictKind.ATTESTED).stream()
            .filter(device -> device.verdict().until().isPresent())
            .toList();
    if (lapsing.isEmpty()) {
      page.leaf("p", "No device attests, so none can lapse.", "class", "lead");
    } else {
      lapsing(lapsing);
    }
    without("Do not attest now", VerdictKind.DENIED, Definition.ATTESTS);
    without("Cannot be told", VerdictKind.INDETERMINATE, Definition.CANNOT_BE_TOLD);
    new AssumedSection(plan, page).write();
  }

  private List<DeviceVerdict> of(VerdictKind kind) {
    return plan.devices().stream().filter(device -> device.verdict().kind() == kind).toList();
  }

  private void lapsing(List<DeviceVerdict> all) {
    List<DeviceVerdict> shown = shown(all);
    Instant last = until(shown.get(shown.size() - 1));
    Instant least = plan.at().plus(LEAST_SPAN);
    Instant to = last.isAfter(least) ? last : least;
    Instant from = plan.at().minus(Duration.between(plan.at(), to).dividedBy(3));
    LifeBar bar = new LifeBar(from, plan.at(), to);
    page.open("table", "class", "devices");
    page.open("caption").text("Devices by when they cease to attest, if nothing is redistributed");
    Definition.UNTIL.cite(page);
    page.end();
    head(from, to);
    page.open("tbody");
    shown.forEach(device -> row(device, bar));
    page.end().end();
    more(all.size(), "attest longer than these");
  }

  private void head(Instant from, Instant to) {
    page.open("thead").open("tr");
    page.leaf("th", "device", "scope", "col").leaf("th", "attests until", "scope", "col");
    page.open("th", "scope", "col", "class", "life").open("span");
    page.leaf("span", "certificate:", "class", "what").text(" ");
    page.leaf("span", "valid", "class", "key-valid").text(" ");
    page.leaf("span", "due", "class", "key-due").end();
    page.open("span", "class", "ends", "aria-hidden", "true");
    page.leaf("span", Words.date(from)).leaf("span", "now", "class", "now");
    page.leaf("span", Words.date(to)).end().end();
    page.end().end();
  }

  private void row(DeviceVerdict device, LifeBar bar) {
    page.open("tr");
    name(device);
    Instant until = until(device);
    page.open("td").leaf("time", Words.date(until), "datetime", until.toString());
    String days = Words.count(Words.daysBetween(plan.at(), until), "day");
    page.text(" ").leaf("span", "in " + days, "class", "quiet").end();
    page.open("td", "class", "life");
    standing.of(device).ifPresent(certificate -> certificate(certificate, bar));
    page.end().end();
  }

  private void certificate(PlannedCertificate certificate, LifeBar bar) {
    bar.draw(certificate, page);
    StandingCertificates.tell(certificate, page);
  }

  private void name(DeviceVerdict device) {
    page.open("th", "scope", "row").value(DeviceWords.name(device)).text(" ");
    String kind = device.source().displayName() + ", " + device.identity().platform().displayName();
    page.leaf("span", kind, "class", "quiet").end();
  }

  private void without(String title, VerdictKind kind, Definition definition) {
    List<DeviceVerdict> all = of(kind);
    if (all.isEmpty()) {
      return;
    }
    page.open("h3").text(title + ": " + Figures.of(all.size()));
    definition.cite(page);
    page.end();
    page.open("table", "class", "devices").leaf("caption", title + ", and why", "class", "unseen");
    page.open("thead").open("tr");
    page.leaf("th", "device", "scope", "col").leaf("th", "why", "scope", "col").end().end();
    page.open("tbody");
    for (DeviceVerdict device : shown(all)) {
      page.open("tr");
      name(device);
      page.leaf("td", DeviceWords.why(device)).end();
    }
    page.end().end();
    more(all.size(), "are not shown; plan --format json lists them");
  }

  private void more(int all, String what) {
    if (all > MOST_ROWS) {
      String rest = Words.count(all - MOST_ROWS, "more device");
      page.leaf("p", Figures.inText(rest) + " " + what + ".", "class", "more");
    }
  }

  private static List<DeviceVerdict> shown(List<DeviceVerdict> all) {
    return all.subList(0, Math.min(MOST_ROWS, all.size()));
  }

  private static Instant until(DeviceVerdict device) {
    return device.verdict().until().orElseThrow();
  }
}
