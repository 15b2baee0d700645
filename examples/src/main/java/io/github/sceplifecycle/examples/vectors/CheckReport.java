package io.github.sceplifecycle.examples.vectors;

import io.github.sceplifecycle.documents.Node;
import io.github.sceplifecycle.intake.VisibleText;
import io.github.sceplifecycle.testkit.vectors.Answer;
import io.github.sceplifecycle.testkit.vectors.ConformanceVector;
import io.github.sceplifecycle.testkit.vectors.JsonText;
import io.github.sceplifecycle.testkit.vectors.Mismatch;
import io.github.sceplifecycle.testkit.vectors.VectorFlag;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** Tells how answers compare with the vectors. */
public final class CheckReport {

  private static final int LONGEST_VALUE = 2_000;

  private CheckReport() {}

  /**
   * For programs. The names of the fields are part of the API.
   *
   * @param check the comparison
   * @param out where to; not closed
   * @throws IOException if it cannot be written there
   */
  public static void writeJson(VectorCheck check, Writer out) throws IOException {
    Node node =
        Answer.object()
            .with("agree", Answer.number(check.agree()))
            .with(
                "disagreements",
                Answer.list(check.disagreements().stream().map(CheckReport::node).toList()))
            .with("missing", Answer.texts(check.missing()))
            .with("unknown", Answer.texts(check.unknown()))
            .node();
    out.write(JsonText.of(node) + "\n");
  }

  /**
   * For people: each disagreement with what it may point to, then the counts.
   *
   * @param check the comparison
   * @param out where to; not closed
   * @throws IOException if it cannot be written there
   */
  public static void writeText(VectorCheck check, Writer out) throws IOException {
    for (Mismatch mismatch : check.disagreements()) {
      out.write(text(mismatch));
    }
    out.write(listed("missing", check.missing()));
    out.write(listed("unknown", check.unknown()));
    out.write(
        check.agree()
            + " agree, "
            + check.disagreements().size()
            + " disagree, "
            + check.missing().size()
            + " are missing, "
            + check.unknown().size()
            + " are unknown\n");
  }

  private static Node node(Mismatch mismatch) {
    ConformanceVector vector = mismatch.vector();
    return Answer.object()
        .with("id", Answer.text(vector.id()))
        .with("kind", Answer.text(vector.kind()))
        .with("rules", Answer.texts(vector.rules()))
        .with("flags", Answer.texts(vector.flags()))
        .with("comment", Answer.text(vector.comment()))
        .with("path", Answer.text(mismatch.path()))
        .with("expected", Answer.text(mismatch.expected()))
        .with("found", Answer.text(mismatch.found()))
        .node();
  }

  private static String text(Mismatch mismatch) {
    ConformanceVector vector = mismatch.vector();
    StringBuilder text = new StringBuilder();
    line(text, vector.id() + "  " + String.join(", ", vector.rules()) + "  " + vector.comment());
    line(text, "  at " + VisibleText.of(mismatch.path()));
    line(text, "  expected " + shown(mismatch.expected()));
    line(text, "  found    " + shown(mismatch.found()));
    for (VectorFlag flag : mismatch.suspects()) {
      line(text, "  " + flag.name() + ": " + flag.catches() + " " + flag.cost());
    }
    return text.append('\n').toString();
  }

  private static String shown(String value) {
    return VisibleText.of(value, LONGEST_VALUE);
  }

  private static String listed(String what, List<String> ids) {
    return ids.isEmpty() ? "" : what + ": " + shown(String.join(" ", ids)) + "\n\n";
  }

  private static void line(StringBuilder text, String line) {
    text.append(line).append('\n');
  }
}
