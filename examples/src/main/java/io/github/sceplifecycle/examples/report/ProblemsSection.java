package io.github.sceplifecycle.examples.report;

import io.github.sceplifecycle.examples.output.ProblemGroup;
import io.github.sceplifecycle.examples.output.ProblemsText;
import io.github.sceplifecycle.examples.output.Words;
import io.github.sceplifecycle.intake.Problem;
import java.util.List;

/** The problems met while reading and planning: by kind, the first few of each. */
final class ProblemsSection {

  /** How many problems of a kind are shown at most. */
  static final int MOST_OF_A_KIND = 10;

  private ProblemsSection() {}

  static void write(List<Problem> problems, Markup page) {
    page.open("p", "class", "lead");
    page.text(
        problems.isEmpty()
            ? "Everything was read."
            : Figures.inText(ProblemsText.summary(problems)) + ".");
    Definition.PROBLEM.cite(page);
    page.end();
    ProblemGroup.of(problems).forEach(group -> write(group, page));
  }

  private static void write(ProblemGroup group, Markup page) {
    List<Problem> all = group.problems();
    page.open("h3").leaf("code", group.kind().name()).text(" " + Figures.of(all.size())).end();
    page.open("ul", "class", "problems");
    for (Problem problem : all.subList(0, Math.min(MOST_OF_A_KIND, all.size()))) {
      page.open("li").value(problem.message()).text(" ");
      page.open("span", "class", "quiet").value(problem.place().toString()).end().end();
    }
    page.end();
    if (all.size() > MOST_OF_A_KIND) {
      String rest = Words.count(all.size() - MOST_OF_A_KIND, "more problem");
      page.leaf(
          "p",
          Figures.inText(rest) + " of this kind not shown; plan --format json lists them.",
          "class",
          "more");
    }
  }
}
