package io.github.sceplifecycle.jamf;

import io.github.sceplifecycle.documents.Fields;
import io.github.sceplifecycle.documents.Node;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** Values that Jamf writes in more than one way, or under more than one name. */
final class Words {

  private Words() {}

  /** An identifier, which is a text in one API and a number in another. */
  static Optional<String> identifier(Fields fields, String key) {
    Optional<Node> node = fields.node(key);
    return node.isPresent() && node.get() instanceof Node.Num number
        ? Optional.of(number.literal())
        : fields.nonBlank(key);
  }

  /** The first of several members that says something. */
  static <T> Optional<T> first(
      Fields fields, BiFunction<Fields, String, Optional<T>> read, List<String> keys) {
    for (int i = 0; i < keys.size(); i++) {
      Optional<T> value = read.apply(fields, keys.get(i));
      if (value.isPresent()) {
        return value;
      }
    }
    return Optional.empty();
  }

  /** Whether a member is there and says something. */
  static boolean isStated(Fields fields, String key) {
    return fields.node(key).filter(node -> !isBlank(node)).isPresent();
  }

  /** A text that says something, noting nothing where there is none. */
  static Optional<String> sayingSomething(Fields fields, String key) {
    return fields
        .node(key)
        .filter(node -> node instanceof Node.Text || node instanceof Node.Untyped)
        .flatMap(node -> fields.nonBlank(key));
  }

  /** Whether a node is a text of blanks only. */
  static boolean isBlank(Node node) {
    if (node instanceof Node.Text text) {
      return text.text().isBlank();
    }
    return node instanceof Node.Untyped untyped && untyped.text().isBlank();
  }
}
