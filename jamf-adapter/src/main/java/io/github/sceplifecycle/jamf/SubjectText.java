package io.github.sceplifecycle.jamf;

import io.github.sceplifecycle.documents.Fields;
import io.github.sceplifecycle.documents.Node;
import io.github.sceplifecycle.intake.ProblemKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The {@code Subject} of a SCEP payload as text. It is a list of relative names, each a list of
 * attributes, each a pair of type and value; a name of several attributes is joined by a plus sign
 * (RFC 4514). Variables stay as they stand. A subject with a level missing is not repaired: a
 * device does not either.
 */
final class SubjectText {

  private static final String KEY = "Subject";

  private SubjectText() {}

  /** {@code CN=…, OU=…}; empty when it is absent, empty or malformed. */
  static Optional<String> read(Fields content) {
    Optional<List<Node>> names = content.list(KEY).filter(list -> !list.isEmpty());
    Optional<String> text = names.flatMap(list -> joined(list, SubjectText::relativeName, ", "));
    if (names.isPresent() && text.isEmpty()) {
      content
          .problems()
          .add(
              content.placeOf(KEY),
              ProblemKind.WRONG_TYPE,
              "a subject of another shape",
              "expected a list of lists of pairs of texts; not repaired");
    }
    return text;
  }

  private static Optional<String> relativeName(Node node) {
    return node instanceof Node.Arr list && !list.elements().isEmpty()
        ? joined(list.elements(), SubjectText::attribute, "+")
        : Optional.empty();
  }

  private static Optional<String> attribute(Node node) {
    if (node instanceof Node.Arr pair
        && pair.elements().size() == 2
        && pair.elements().get(0) instanceof Node.Text type
        && pair.elements().get(1) instanceof Node.Text value) {
      return Optional.of(NameText.attribute(type.text(), value.text()));
    }
    return Optional.empty();
  }

  /** All parts or none. */
  private static Optional<String> joined(
      List<Node> nodes, Function<Node, Optional<String>> part, String separator) {
    List<String> parts = new ArrayList<>();
    nodes.forEach(node -> part.apply(node).ifPresent(parts::add));
    return parts.size() == nodes.size()
        ? Optional.of(parts.stream().collect(Collectors.joining(separator)))
        : Optional.empty();
  }
}
