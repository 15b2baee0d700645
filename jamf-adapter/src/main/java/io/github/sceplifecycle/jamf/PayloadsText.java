package io.github.sceplifecycle.jamf;

import io.github.sceplifecycle.documents.Fields;
import io.github.sceplifecycle.documents.Limits;
import io.github.sceplifecycle.documents.Node;
import io.github.sceplifecycle.documents.Problems;
import io.github.sceplifecycle.documents.PropertyListDocument;
import io.github.sceplifecycle.intake.Intake;
import io.github.sceplifecycle.intake.Place;
import io.github.sceplifecycle.intake.Problem;
import io.github.sceplifecycle.intake.ProblemKind;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The {@code payloads} of a profile: a whole property list in the text of one element. The outer
 * document's parser has unescaped it once, and it is never unescaped again. What stands there is
 * not quoted, because challenges and passwords do (S-33).
 */
final class PayloadsText {

  private static final String KEY = "payloads";

  /**
   * What templates and examples are known to have here; every repetition is bounded. Anything else
   * may be a part of a profile, and is not quoted.
   */
  private static final Pattern MARKER =
      Pattern.compile(
          "[Ss]tring|[Pp]ayloads?|%[A-Za-z_]{1,30}%|\\$[A-Za-z_]{1,30}|\\$\\{[A-Za-z_.]{1,30}\\}");

  private PayloadsText() {}

  /** The profile in it; empty when there is none, with a problem unless the text is empty. */
  static Optional<Fields> read(Fields general, Limits limits) {
    Optional<String> text = text(general);
    Place place = general.placeOf(KEY);
    Problems problems = general.problems();
    if (text.isEmpty()) {
      return Optional.empty();
    }
    if (text.get().startsWith("<")) {
      return nested(PropertyListDocument.read(place, text.get(), limits), problems)
          .flatMap(root -> Fields.of(root, problems));
    }
    noteNoPropertyList(text.get(), place, problems);
    return Optional.empty();
  }

  private static Optional<String> text(Fields general) {
    Optional<Node> node = general.node(KEY);
    if (node.isPresent() && !(node.get() instanceof Node.Text)) {
      return node.get() instanceof Node.Untyped
          ? general.nonBlank(KEY)
          : wrongType(node.get(), general);
    }
    return general.nonBlank(KEY);
  }

  private static Optional<String> wrongType(Node node, Fields general) {
    general
        .problems()
        .add(
            node.place(),
            ProblemKind.WRONG_TYPE,
            node.type(),
            "expected a property list in one text, escaped once");
    return Optional.empty();
  }

  private static void noteNoPropertyList(String text, Place place, Problems problems) {
    if (text.startsWith("&")) {
      problems.add(
          place,
          ProblemKind.UNSUPPORTED,
          "a text that was escaped twice",
          "expected it escaped once");
      return;
    }
    boolean marker = MARKER.matcher(text).matches();
    String found = marker ? '"' + text + '"' : "a text of " + text.length() + " characters";
    ProblemKind kind = marker ? ProblemKind.PLACEHOLDER : ProblemKind.WRONG_TYPE;
    problems.add(place, kind, found, "expected a property list");
  }

  /** What is unreadable here costs the payloads, not the document (S-31). */
  private static Optional<Node> nested(Intake<Optional<Node>> tree, Problems problems) {
    for (Problem problem : tree.problems()) {
      ProblemKind kind = problem.kind().nothingRead() ? ProblemKind.WRONG_TYPE : problem.kind();
      problems.add(problem.place(), kind, problem.found(), problem.expected());
    }
    return tree.value();
  }
}
