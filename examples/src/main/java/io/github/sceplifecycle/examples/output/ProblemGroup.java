package io.github.sceplifecycle.examples.output;

import io.github.sceplifecycle.intake.Problem;
import io.github.sceplifecycle.intake.ProblemKind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * All problems of a kind.
 *
 * @param kind the kind
 * @param problems its problems in the order in which they were met
 */
public record ProblemGroup(ProblemKind kind, List<Problem> problems) {

  /** Copies the list. */
  public ProblemGroup {
    problems = List.copyOf(problems);
  }

  /**
   * Problems by kind.
   *
   * @param problems the problems
   * @return a group for each kind that occurs, in the order of the kinds
   */
  public static List<ProblemGroup> of(List<Problem> problems) {
    Map<ProblemKind, List<Problem>> byKind = new EnumMap<>(ProblemKind.class);
    for (Problem problem : problems) {
      byKind.computeIfAbsent(problem.kind(), kind -> new ArrayList<>()).add(problem);
    }
    return byKind.entrySet().stream()
        .map(group -> new ProblemGroup(group.getKey(), group.getValue()))
        .toList();
  }
}
