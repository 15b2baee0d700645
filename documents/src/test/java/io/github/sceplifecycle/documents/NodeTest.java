package io.github.sceplifecycle.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class NodeTest {

  private static final Node SECRET = new Node.Text(Reading.DOCUMENT, "hunter2");

  static Stream<Node> every_kind_with_a_secret() {
    return Stream.of(
        SECRET,
        new Node.Untyped(Reading.DOCUMENT, "hunter2"),
        new Node.Num(Reading.DOCUMENT, "hunter2"),
        new Node.Arr(Reading.DOCUMENT, List.of(SECRET)),
        new Node.Obj(Reading.DOCUMENT, Map.of("hunter2", SECRET)));
  }

  @ParameterizedTest
  @MethodSource("every_kind_with_a_secret")
  void S33_a_node_shows_its_type_only(Node node) {
    assertEquals(node.type(), node.toString());
    assertFalse(node.toString().contains("hunter2"));
  }

  @Test
  void members_keep_their_order_and_cannot_be_changed() {
    Map<String, Node> members = new LinkedHashMap<>();
    members.put("z", SECRET);
    members.put("a", SECRET);
    Node.Obj object = new Node.Obj(Reading.DOCUMENT, members);
    members.clear();
    assertEquals(List.of("z", "a"), List.copyOf(object.members().keySet()));
    assertThrows(UnsupportedOperationException.class, () -> object.members().remove("a"));
  }

  @Test
  void elements_are_copied() {
    List<Node> elements = new ArrayList<>(List.of(SECRET));
    Node.Arr list = new Node.Arr(Reading.DOCUMENT, elements);
    elements.clear();
    assertEquals(List.of(SECRET), list.elements());
  }

  @Test
  void data_has_a_size_that_is_not_negative() {
    assertEquals(0, new Node.Data(Reading.DOCUMENT, 0).size());
    assertThrows(IllegalArgumentException.class, () -> new Node.Data(Reading.DOCUMENT, -1));
  }
}
