package io.github.sceplifecycle.examples.output;

import io.github.sceplifecycle.audit.Finding;
import io.github.sceplifecycle.audit.Severity;
import io.github.sceplifecycle.examples.audit.AuditResult;
import io.github.sceplifecycle.examples.audit.AuditedFinding;
import io.github.sceplifecycle.examples.audit.SilentRule;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** Writes an audit for people: a summary, a paragraph for each finding, the problems. */
public final class AuditText {

  private static final String INDENT = "  ";

  private final Look look;
  private final Writer out;

  private AuditText(Look look, Writer out) {
    this.look = look;
    this.out = out;
  }

  /**
   * Writes an audit.
   *
   * @param result the audit
   * @param notes sentences to stand below the summary: what the reader must know of the inputs
   * @param look how it is to look
   * @param out where to; not closed
   * @throws IOException if it cannot be written there
   */
  public static void write(AuditResult result, List<String> notes, Look look, Writer out)
      throws IOException {
    new AuditText(look, out).write(result, notes);
    ProblemsText.write(result.problems(), look, out);
  }

  /**
   * Writes the rules that had nothing to say.
   *
   * @param result the audit
   * @param look how it is to look
   * @param out where to; not closed
   * @throws IOException if it cannot be written there
   */
  public static void writeSilent(AuditResult result, Look look, Writer out) throws IOException {
    String head = "\n" + Words.count(result.silent().size(), "time") + " a rule had nothing to say";
    out.write(Paint.BOLD.over(head, look) + "\n");
    for (SilentRule silent : result.silent()) {
      String line =
          silent.examined().rule().code()
              + ", "
              + Words.visible(silent.examined().subject().displayName())
              + ": "
              + silent.why();
      out.write(TextCells.wrap(INDENT + line, look.width(), INDENT + INDENT) + "\n");
    }
  }

  private void write(AuditResult result, List<String> notes) throws IOException {
    out.write(Paint.BOLD.over(AuditWords.summary(result), look) + "\n");
    for (String note : notes) {
      out.write(TextCells.wrap(note, look.width(), "") + "\n");
    }
    for (AuditedFinding finding : result.findings()) {
      write(finding);
    }
  }

  private void write(AuditedFinding audited) throws IOException {
    Finding finding = audited.finding();
    String head = finding.severity() + " " + finding.code();
    out.write("\n" + paint(finding.severity()).over(head, look) + "\n");
    paragraph(finding.message());
    paragraph("Where: " + AuditWords.where(finding.subject()));
    paragraph("Source: " + AuditWords.source(finding.rule().citation()));
    if (audited.setting().isPresent()) {
      paragraph("Setting: " + audited.setting().get());
    }
  }

  private void paragraph(String text) throws IOException {
    out.write(TextCells.wrap(INDENT + text, look.width(), INDENT) + "\n");
  }

  private static Paint paint(Severity severity) {
    return switch (severity) {
      case ERROR -> Paint.RED;
      case WARNING -> Paint.YELLOW;
      case NOTICE -> Paint.CYAN;
    };
  }
}
