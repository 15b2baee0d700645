package io.github.sceplifecycle.examples.output;

import io.github.sceplifecycle.intake.Problem;
import io.github.sceplifecycle.intake.ProblemKind;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;

/** Problems for people: by kind, the first few of each in full. */
public final class ProblemsText {

  private static final int SHOWN_OF_EACH_KIND = 3;

  private ProblemsText() {}

  /**
   * All problems in one sentence.
   *
   * @param problems the problems, at least one
   * @return for instance {@code 3 problems: 1 MISSING, 2 NOT_EXPORTED}
   */
  public static String summary(List<Problem> problems) {
    String counts =
        ProblemGroup.of(problems).stream()
            .map(group -> group.problems().size() + " " + group.kind())
            .collect(Collectors.joining(", "));
    return Words.count(problems.size(), "problem") + ": " + counts;
  }

  static void write(List<Problem> problems, Look look, Writer out) throws IOException {
    if (!problems.isEmpty()) {
      String head = "\n" + Words.count(problems.size(), "problem") + " met while reading";
      out.write(Paint.BOLD.over(head, look) + "\n");
      for (ProblemGroup group : ProblemGroup.of(problems)) {
        write(group.kind(), group.problems(), look, out);
      }
    }
  }

  private static void write(ProblemKind kind, List<Problem> problems, Look look, Writer out)
      throws IOException {
    out.write("  " + kind + " (" + problems.size() + ")\n");
    for (Problem problem : problems.subList(0, Math.min(SHOWN_OF_EACH_KIND, problems.size()))) {
      String sentence = problem.place() + ": " + problem.message();
      out.write(TextCells.wrap("    " + Words.visible(sentence), look.width(), "      ") + "\n");
    }
    if (problems.size() > SHOWN_OF_EACH_KIND) {
      out.write("    … and " + (problems.size() - SHOWN_OF_EACH_KIND) + " more\n");
    }
  }
}
