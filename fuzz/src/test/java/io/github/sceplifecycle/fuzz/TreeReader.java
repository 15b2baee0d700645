package io.github.sceplifecycle.fuzz;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.sceplifecycle.documents.Limits;
import io.github.sceplifecycle.documents.Node;
import io.github.sceplifecycle.intake.Intake;
import io.github.sceplifecycle.intake.Place;
import io.github.sceplifecycle.testkit.ReaderFunction;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** A reader of a text into a tree: read once without narrow limits and once with them. */
@FunctionalInterface
interface TreeReader {

  Limits NARROW = new Limits(1L << 20, 8, 200, 100);

  /** A table's limit counts its fields: with one column, as many rows come on top, and the list. */
  int MOST_NODES = 2 * NARROW.mostNodes() + 1;

  Intake<Optional<Node>> read(Place place, String text, Limits limits);

  /** The same as a reader of bytes; the trees are asked whether they keep the narrow limits. */
  static ReaderFunction<Node> ofBytes(TreeReader reader) {
    return (document, content) -> {
      String text = new String(content, StandardCharsets.UTF_8);
      Place place = Place.whole(document);
      Intake<Optional<Node>> narrow = reader.read(place, text, NARROW);
      narrow.value().ifPresent(tree -> assertTrue(size(tree, 0) <= MOST_NODES));
      return Intake.concat(
          List.of(listed(reader.read(place, text, Limits.DEFAULT)), listed(narrow)));
    };
  }

  private static Intake<List<Node>> listed(Intake<Optional<Node>> tree) {
    return tree.map(node -> node.stream().toList());
  }

  private static int size(Node node, int depth) {
    assertTrue(depth <= NARROW.deepest(), () -> "a depth of " + depth);
    if (node instanceof Node.Text text) {
      assertTrue(text.text().length() <= NARROW.longestText(), "a long text");
    }
    return 1 + children(node).stream().mapToInt(child -> size(child, depth + 1)).sum();
  }

  private static Collection<Node> children(Node node) {
    if (node instanceof Node.Obj object) {
      return object.members().values();
    }
    return node instanceof Node.Arr list ? list.elements() : List.of();
  }
}
