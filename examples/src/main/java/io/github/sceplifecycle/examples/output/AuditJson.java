package io.github.sceplifecycle.examples.output;

import io.github.sceplifecycle.audit.Citation;
import io.github.sceplifecycle.audit.Fact;
import io.github.sceplifecycle.audit.FactValue;
import io.github.sceplifecycle.audit.Finding;
import io.github.sceplifecycle.examples.audit.AuditResult;
import io.github.sceplifecycle.examples.audit.AuditedFinding;
import io.github.sceplifecycle.examples.audit.SilentRule;
import io.github.sceplifecycle.policy.ProfileIdentity;
import java.io.IOException;
import java.io.Writer;

/** Writes an audit as JSON. The names of the fields are part of the API. */
public final class AuditJson {

  private final Json json;

  private AuditJson(Json json) {
    this.json = json;
  }

  /**
   * Writes an audit.
   *
   * @param result the audit
   * @param all whether to name the rules that had nothing to say
   * @param out where to; not closed
   * @throws IOException if it cannot be written there
   */
  public static void write(AuditResult result, boolean all, Writer out) throws IOException {
    Json.write(out, json -> new AuditJson(json).result(result, all));
  }

  private void result(AuditResult result, boolean all) {
    json.object().list("findings", result.findings(), this::finding);
    if (all) {
      json.list("notApplicable", result.silent(), this::silent);
    }
    ProblemsJson.write(result.problems(), json);
    json.end();
  }

  private void finding(AuditedFinding audited) {
    Finding finding = audited.finding();
    json.object().text("code", finding.code()).text("severity", finding.severity().name());
    subject(finding.subject());
    json.text("message", finding.message()).object("facts");
    finding.facts().all().forEach(this::fact);
    json.end();
    citation(finding.rule().citation());
    json.text("setting", audited.setting()).end();
  }

  private void silent(SilentRule silent) {
    json.object().text("code", silent.examined().rule().code());
    subject(silent.examined().subject());
    json.text("why", silent.why()).end();
  }

  private void subject(ProfileIdentity subject) {
    json.text("subject", subject.displayName())
        .text("document", subject.place().document())
        .text("path", subject.place().path());
  }

  private void fact(Fact fact) {
    FactValue value = fact.value();
    if (value instanceof FactValue.Count count) {
      json.number(fact.name(), count.number());
    } else if (value instanceof FactValue.Length length) {
      json.text(fact.name(), length.iso());
    } else {
      json.text(fact.name(), value.words());
    }
  }

  private void citation(Citation citation) {
    json.object("citation")
        .text("title", citation.title())
        .text("section", citation.section())
        .text("url", citation.url())
        .truth("derived", citation.derived())
        .end();
  }
}
