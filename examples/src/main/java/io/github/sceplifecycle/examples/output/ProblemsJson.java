package io.github.sceplifecycle.examples.output;

import io.github.sceplifecycle.intake.Problem;
import java.util.List;

/** Writes the problems of a result as JSON, in the order in which they were met. */
final class ProblemsJson {

  private ProblemsJson() {}

  static void write(List<Problem> problems, Json json) {
    json.list("problems", problems, problem -> write(problem, json));
  }

  private static void write(Problem problem, Json json) {
    json.object()
        .text("document", problem.document())
        .text("path", problem.path())
        .text("kind", problem.kind().name())
        .text("message", problem.message())
        .end();
  }
}
