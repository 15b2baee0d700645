package io.github.sceplifecycle.testkit.vectors;

import io.github.sceplifecycle.documents.Node;
import java.util.ArrayList;
import java.util.List;

/**
 * Vectors in the making. Ids follow from the order, so that a new vector goes to the end: an id is
 * never reused.
 */
final class VectorList {

  private final VectorKind kind;
  private final List<Node> vectors = new ArrayList<>();

  VectorList(VectorKind kind) {
    this.kind = kind;
  }

  /** What a group of vectors is about: rules, flags, and the beginning of their comments. */
  record Group(String rules, String flags, String about) {

    private static List<String> words(String text) {
      return text.isEmpty() ? List.of() : List.of(text.split(" ", -1));
    }
  }

  void add(Group group, String detail, Answer input, Node expected) {
    String id = "%s-%04d".formatted(kind.prefix(), vectors.size() + 1);
    String comment = detail.isEmpty() ? group.about() : group.about() + ": " + detail;
    vectors.add(
        Answer.object()
            .with("id", Answer.text(id))
            .with("rules", Answer.texts(Group.words(group.rules())))
            .with("flags", Answer.texts(Group.words(group.flags())))
            .with("comment", Answer.text(comment + "."))
            .with("input", input.node())
            .with("expected", expected)
            .node());
  }

  Node node() {
    return Answer.list(vectors);
  }
}
