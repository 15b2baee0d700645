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

  private static final int MOST_KEPT = 1_000;

  private final Problems problems;
  private final String expected;
  private final List<Passed> passedOver = new ArrayList<>();
  private long more;
  private boolean emptyList;

  /** What it was, without its content. */
  private record Passed(Place place, String type) {}

  Walk(Problems problems, String expected) {
    this.problems = problems;
    this.expected = expected;
  }

  void enterList(Node.Arr list) {
    leaveList(list.elements().size());
  }

  void leaveList(long elements) {
    emptyList |= elements == 0;
  }

  /** An element without content, or with a count only, is an empty list where one is wrapped. */
  void passOver(Node node, boolean wrapped) {
    if (wrapped && (Words.isBlank(node) || isCountOnly(node))) {
      emptyList = true;
    } else {
      keep(node);
    }
  }

  private static boolean isCountOnly(Node node) {
    return node instanceof Node.Obj object
        && object.members().size() + object.leftOut() == 1
        && object.members().containsKey("size");
  }

  private void keep(Node node) {
    if (passedOver.size() < MOST_KEPT) {
      passedOver.add(new Passed(node.place(), node.type()));
    } else {
      more++;
    }
  }

  void finish(Place whole, boolean foundAny) {
    if (foundAny || emptyList) {
      finish();
    } else {
      problems.add(whole, ProblemKind.UNRECOGNISED, "", expected + " in a shape that is known");
    }
  }

  /** Reports each, whatever else was found. */
  void finish() {
    for (Passed passed : passedOver) {
      problems.add(passed.place, ProblemKind.SKIPPED, passed.type, expected);
    }
    if (more > 0) {
      Place last = passedOver.get(MOST_KEPT - 1).place;
      problems.add(last, ProblemKind.SKIPPED, more + " more values behind this one", expected);
    }
  }
}
