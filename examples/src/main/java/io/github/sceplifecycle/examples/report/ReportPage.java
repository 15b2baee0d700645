package io.github.sceplifecycle.examples.report;

import io.github.sceplifecycle.examples.output.Words;
import java.io.IOException;
import java.io.Writer;
import java.util.function.Consumer;

/**
 * Writes a report as one HTML file: no script, nothing from elsewhere, light and dark, printable.
 * Its size does not grow with the fleet. The same report gives the same bytes.
 */
public final class ReportPage {

  private static final Stylesheet STYLE = Stylesheet.of("/report/picture.css", "/report/page.css");

  private static final String POLICY =
      "default-src 'none'; style-src " + STYLE.source() + "; base-uri 'none'; form-action 'none'";

  private final FleetReport report;
  private final Markup page = new Markup();

  private ReportPage(FleetReport report) {
    this.report = report;
  }

  /**
   * Writes the page.
   *
   * @param report what it shows
   * @param out where to; not closed
   * @throws IOException if it cannot be written there
   */
  public static void write(FleetReport report, Writer out) throws IOException {
    out.write("<!DOCTYPE html>\n" + new ReportPage(report).page());
  }

  private String page() {
    page.open("html", "lang", "en");
    head();
    page.open("body");
    page.leaf("a", "Skip to the content", "class", "skip", "href", "#content");
    new Masthead(report, page).write();
    page.open("main", "id", "content", "tabindex", -1);
    for (Part part : Part.values()) {
      section(part);
    }
    page.end();
    page.open("footer");
    page.leaf(
        "p",
        "Made by scep-lifecycle. The same documents, options and --at give the same page, byte for"
            + " byte. It loads nothing and runs no script.");
    page.end().end().end();
    return page.finish();
  }

  private void head() {
    page.open("head");
    page.empty("meta", "charset", "utf-8");
    page.empty("meta", "http-equiv", "Content-Security-Policy", "content", POLICY);
    page.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
    page.empty("meta", "name", "color-scheme", "content", "light dark");
    page.empty("meta", "name", "referrer", "content", "no-referrer");
    page.leaf(
        "title",
        "SCEP certificates on "
            + Words.date(report.plan().at())
            + ": "
            + Headline.of(report.plan()));
    page.style(STYLE).end();
  }

  private void section(Part part) {
    String head = part.id() + "-head";
    page.open("section", "id", part.id(), "aria-labelledby", head);
    page.leaf("h2", part.title(), "id", head);
    writer(part).accept(page);
    page.end();
  }

  private Consumer<Markup> writer(Part part) {
    return switch (part) {
      case FORECAST -> to -> new ForecastSection(report, to).write();
      case LIFECYCLE -> to -> new LifecycleSection(report, to).write();
      case DEVICES -> to -> new DevicesSection(report.plan(), to).write();
      case FINDINGS -> to -> new FindingsSection(report.audit(), to).write();
      case PROBLEMS -> to -> ProblemsSection.write(report.plan().problems(), to);
      case DEFINITIONS -> DefinitionsSection::write;
    };
  }
}
