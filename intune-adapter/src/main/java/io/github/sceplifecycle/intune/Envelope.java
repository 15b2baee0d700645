package io.github.sceplifecycle.intune;

import io.github.sceplifecycle.documents.Fields;
import io.github.sceplifecycle.documents.Node;
import io.github.sceplifecycle.documents.Problems;
import io.github.sceplifecycle.intake.ProblemKind;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What may stand around the entries of a document: nothing, a list, a page of Graph's ({@code
 * {"value":[…]}}), the form of its documentation ({@code {"value":{…}}}), or that of an export
 * ({@code {"values":[…]}}).
 */
final class Envelope {

  private static final String COUNT = "@odata.count";
  private static final String NEXT_LINK = "@odata.nextLink";

  private Envelope() {}

  /**
   * The entries, if the document is one of these and something in it speaks of Graph or is of a
   * known shape; else empty. What the page itself says to be lacking is noted.
   */
  static Optional<List<Node>> entries(Node root, Predicate<Node.Obj> known, Problems problems) {
    return wrapped(root, known.or(PowerShellForm::is), problems)
        .map(found -> found.stream().map(e -> PowerShellForm.unwrap(e, problems)).toList());
  }

  private static Optional<List<Node>> wrapped(
      Node root, Predicate<Node.Obj> known, Problems problems) {
    if (root instanceof Node.Arr list) {
      return Optional.of(list.elements()).filter(entries -> speakOf(entries, known));
    }
    if (!(root instanceof Node.Obj object)) {
      return Optional.empty();
    }
    if (known.test(object)) {
      return Optional.of(List.of(object));
    }
    Optional<List<Node>> entries =
        content(object).filter(inner -> isAnnotated(object) || speakOf(inner, known));
    entries.ifPresent(inner -> noteIncomplete(new Fields(object, problems), inner.size()));
    return entries;
  }

  private static Optional<List<Node>> content(Node.Obj page) {
    Node value = page.members().getOrDefault("value", page.members().get("values"));
    if (value instanceof Node.Arr list) {
      return Optional.of(list.elements());
    }
    return value instanceof Node.Obj ? Optional.of(List.of(value)) : Optional.empty();
  }

  private static boolean speakOf(List<Node> entries, Predicate<Node.Obj> known) {
    return entries.isEmpty()
        || entries.stream()
            .anyMatch(entry -> entry instanceof Node.Obj object && known.test(object));
  }

  private static boolean isAnnotated(Node.Obj page) {
    return page.members().keySet().stream().anyMatch(key -> key.startsWith("@odata."));
  }

  private static void noteIncomplete(Fields page, int entries) {
    if (page.node(NEXT_LINK).isPresent()) {
      // The link itself may carry a token and is not quoted (S-33).
      page.problems()
          .add(
              page.placeOf(NEXT_LINK),
              ProblemKind.INCOMPLETE,
              NEXT_LINK,
              "this is one page of several; the others are not read");
    }
    page.wholeNumber(COUNT, 0, Long.MAX_VALUE)
        .filter(count -> count > entries)
        .ifPresent(
            count ->
                page.problems()
                    .add(
                        page.placeOf(COUNT),
                        ProblemKind.INCOMPLETE,
                        entries + " entries",
                        "expected " + count + ", as the document says"));
  }
}
