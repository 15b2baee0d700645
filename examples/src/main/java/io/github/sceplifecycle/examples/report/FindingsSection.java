package io.github.sceplifecycle.examples.report;

import io.github.sceplifecycle.audit.Citation;
import io.github.sceplifecycle.audit.Finding;
import io.github.sceplifecycle.examples.audit.AuditResult;
import io.github.sceplifecycle.examples.audit.AuditedFinding;
import io.github.sceplifecycle.examples.output.AuditWords;
import io.github.sceplifecycle.examples.output.Words;
import java.util.List;
import java.util.Locale;

/** What is wrong with the profiles and what to set, the gravest first. */
final class FindingsSection {

  /** How many findings are shown at most. */
  static final int MOST_FINDINGS = 50;

  private final AuditResult audit;
  private final Markup page;

  FindingsSection(AuditResult audit, Markup page) {
    this.audit = audit;
    this.page = page;
  }

  void write() {
    page.open("p", "class", "lead").text(Figures.inText(AuditWords.summary(audit)) + ".");
    Definition.SEVERITY.cite(page);
    page.end();
    List<AuditedFinding> all = audit.findings();
    all.subList(0, Math.min(MOST_FINDINGS, all.size())).forEach(this::write);
    if (all.size() > MOST_FINDINGS) {
      String rest = Words.count(all.size() - MOST_FINDINGS, "more finding");
      page.leaf("p", rest + " not shown; audit lists them all.", "class", "more");
    }
  }

  private void write(AuditedFinding audited) {
    Finding finding = audited.finding();
    String severity = finding.severity().name().toLowerCase(Locale.ROOT);
    page.open("article", "class", "finding " + severity);
    page.open("h3").leaf("span", severity, "class", "badge").text(" ");
    page.text(withoutStop(finding.rule().text().title()) + " ");
    page.leaf("code", finding.code()).end();
    page.open("p").value(finding.facts().render(finding.rule().text().sentence())).end();
    page.open("dl");
    page.leaf("dt", "What to do").open("dd", "class", "set").value(finding.remedy()).end();
    audited.setting().ifPresent(setting -> strong("Setting", setting));
    page.open("dt").text("Where").end();
    page.open("dd").value(AuditWords.where(finding.subject())).end();
    source(finding.rule().citation());
    page.end().end();
  }

  private static String withoutStop(String title) {
    return title.endsWith(".") ? title.substring(0, title.length() - 1) : title;
  }

  private void strong(String term, String text) {
    page.leaf("dt", term).open("dd", "class", "set").leaf("strong", text).end();
  }

  private void source(Citation citation) {
    page.leaf("dt", "Source").open("dd");
    page.leaf(
        "a", AuditWords.title(citation), "href", citation.url(), "rel", "noreferrer external");
    page.end();
  }
}
