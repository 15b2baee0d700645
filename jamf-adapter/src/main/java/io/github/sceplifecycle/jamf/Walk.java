package io.github.sceplifecycle.jamf;

import io.github.sceplifecycle.documents.Node;
import io.github.sceplifecycle.documents.Problems;
import io.github.sceplifecycle.intake.Place;
import io.github.sceplifecycle.intake.ProblemKind;
import java.util.ArrayList;
import java.util.List;

/**
 * What was passed over in the search for profiles or devices. If nothing at all was found and the
 * document is not plainly an empty list, it is not recognised; else each is reported (S-31).
 */
final class Walk {

  private final Problems problems;
  private final String expected;
  private final List<Node> passedOver = new ArrayList<>();
  private boolean emptyList;

  Walk(Problems problems, String expected) {
    this.problems = problems;
    this.expected = expected;
  }

  void enterList(Node.Arr list) {
    emptyList |= list.elements().isEmpty();
  }

  /** An element without content, or with a count only, is an empty list where one is wrapped. */
  void passOver(Node node, boolean wrapped) {
    if (wrapped && (Words.isBlank(node) || isCountOnly(node))) {
      emptyList = true;
    } else {
      passedOver.add(node);
    }
  }

  private static boolean isCountOnly(Node node) {
    return node instanceof Node.Obj object
        && object.members().size() == 1
        && object.members().containsKey("size");
  }

  void finish(Place whole, boolean foundAny) {
    if (foundAny || emptyList) {
      passedOver.forEach(this::noteSkipped);
    } else {
      problems.add(whole, ProblemKind.UNRECOGNISED, "", expected + " in a shape that is known");
    }
  }

  private void noteSkipped(Node node) {
    problems.add(node.place(), ProblemKind.SKIPPED, node.type(), expected);
  }
}
