package io.github.sceplifecycle.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Members that become nodes only when they are asked for say the same as nodes. */
class MembersTest {

  private static final String JSON =
      "{\"text\":\"t\",\"yes\":true,\"no\":false,\"null\":null,\"number\":1e400,\"in\":{\"a\":1},\"list\":[]}";

  private final Node.Obj object = (Node.Obj) Reading.json(JSON).value().orElseThrow();

  @Test
  void every_member_is_a_node_that_knows_its_place() {
    assertEquals(
        "{text=\"t\"@1:9 yes=true@1:19 no=false@1:29 null=null@1:42 number=1e400@1:56"
            + " in={a=1@1:72}@1:67 list=[]@1:82}@1:1",
        Reading.shown(object));
    assertEquals("document:1:9 $.text", Reading.member(object, "text").place().toString());
  }

  @Test
  void an_equal_map_of_nodes_is_equal() {
    Map<String, Node> copy = new LinkedHashMap<>(object.members());
    assertEquals(copy, object.members());
    assertEquals(object, new Node.Obj(object.way(), copy, 0));
  }

  @Test
  void what_is_no_member_is_not_there() {
    assertNull(object.members().get("none"));
    assertFalse(object.members().containsKey("none"));
    assertTrue(object.members().containsKey("null"));
  }

  @Test
  void the_entries_end_and_cannot_be_changed() {
    var entries = object.members().entrySet().iterator();
    for (int i = 0; i < object.members().size(); i++) {
      assertThrows(UnsupportedOperationException.class, () -> entries.next().setValue(object));
    }
    assertThrows(NoSuchElementException.class, entries::next);
    assertThrows(UnsupportedOperationException.class, () -> object.members().put("a", object));
  }

  @Test
  void S33_a_number_is_not_shown() {
    assertFalse(new Bare.Digits("493112").toString().contains("493112"));
  }

  @Test
  void half_of_a_pair_is_found_wherever_it_stands_in_a_stream() throws IOException {
    String plain = "\"" + "x".repeat(9_000) + "\",";
    for (int before : List.of(0, 1, 2, 5)) {
      String json = "[" + plain.repeat(before) + "{\"a\":\"" + "y".repeat(20_000) + "\\uDC00\"}]";
      assertEquals(List.of("$[" + before + "].a OUT_OF_RANGE"), streamed(json));
    }
  }

  private static List<String> streamed(String json) throws IOException {
    Problems problems = new Problems();
    List<Node> read = new ArrayList<>();
    DocumentStream stream =
        DocumentStream.open(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)))
            .orElseThrow();
    new JsonStream(Reading.DOCUMENT, Set.of(), Limits.STREAMED)
        .read(stream, all -> all.elements(one -> read.add(one.read(problems))));
    assertFalse(read.isEmpty());
    return problems.with("").problems().stream()
        .map(problem -> problem.place().path() + " " + problem.kind())
        .toList();
  }
}
