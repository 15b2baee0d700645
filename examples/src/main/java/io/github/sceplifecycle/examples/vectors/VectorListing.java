package io.github.sceplifecycle.examples.vectors;

import io.github.sceplifecycle.documents.Node;
import io.github.sceplifecycle.examples.output.Look;
import io.github.sceplifecycle.testkit.vectors.Answer;
import io.github.sceplifecycle.testkit.vectors.ConformanceVector;
import io.github.sceplifecycle.testkit.vectors.JsonText;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** Lists vectors: what is asked, and never what is expected. */
public final class VectorListing {

  private VectorListing() {}

  /**
   * For programs that are to answer. The names of the fields are part of the API.
   *
   * @param vectors the vectors
   * @param out where to; not closed
   * @throws IOException if it cannot be written there
   */
  public static void writeJson(List<ConformanceVector> vectors, Writer out) throws IOException {
    out.write(JsonText.of(Answer.list(vectors.stream().map(VectorListing::node).toList())) + "\n");
  }

  /**
   * For people: id, kind and comment, one line for each.
   *
   * @param vectors the vectors
   * @param look how it is to look; what is too long for a line is cut
   * @param out where to; not closed
   * @throws IOException if it cannot be written there
   */
  public static void writeText(List<ConformanceVector> vectors, Look look, Writer out)
      throws IOException {
    for (ConformanceVector vector : vectors) {
      out.write(cut(line(vector), look.width()) + "\n");
    }
    out.write(vectors.size() + " vectors\n");
  }

  private static Node node(ConformanceVector vector) {
    return Answer.object()
        .with("id", Answer.text(vector.id()))
        .with("kind", Answer.text(vector.kind()))
        .with("rules", Answer.texts(vector.rules()))
        .with("flags", Answer.texts(vector.flags()))
        .with("comment", Answer.text(vector.comment()))
        .with("input", vector.input())
        .node();
  }

  private static String line(ConformanceVector vector) {
    String head = vector.id() + "  " + " ".repeat(7 - vector.id().length()) + vector.kind();
    return head + " ".repeat(Math.max(1, 30 - head.length())) + vector.comment();
  }

  private static String cut(String line, int width) {
    return line.length() <= width ? line : line.substring(0, width - 1) + "…";
  }
}
