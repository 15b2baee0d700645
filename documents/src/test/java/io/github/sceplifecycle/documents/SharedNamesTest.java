package io.github.sceplifecycle.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SharedNamesTest {

  private final Names none = SharedNames.NONE;

  private static Names with(Names names, List<String> more) {
    Names all = names;
    for (String name : more) {
      all = Objects.requireNonNull(all.with(name));
    }
    return all;
  }

  private static List<String> numbered(int count) {
    return IntStream.range(0, count).mapToObj(i -> "name" + i).toList();
  }

  private static List<String> listed(Names names) {
    return IntStream.range(0, names.size()).mapToObj(names::get).toList();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 31, 32, 33, 100})
  void every_name_is_found_where_it_stands_and_none_stands_twice(int count) {
    Names names = with(none, numbered(count));
    assertEquals(numbered(count), listed(names));
    for (int i = 0; i < count; i++) {
      assertEquals(i, names.indexOf("name" + i));
      assertNull(names.with("name" + i));
    }
    assertEquals(-1, names.indexOf("name"));
  }

  @Test
  void names_of_one_object_alone_leave_the_shared_ones_as_they_are() {
    Names shared = with(none, numbered(3));
    assertEquals(numbered(4), listed(with(shared.own(), List.of("name3"))));
    assertEquals(numbered(3), listed(shared));
  }

  @Test
  void names_without_some_keep_their_order() {
    Names names = with(none, numbered(5));
    assertSame(names, names.without(Set.of()));
    Names others = names.without(Set.of("name0", "name3", "no name"));
    assertEquals(List.of("name1", "name2", "name4"), listed(others));
    assertEquals(2, others.indexOf("name4"));
    assertEquals(-1, others.indexOf("name3"));
  }

  @Test
  void names_that_hash_alike_are_told_apart() {
    assertEquals("Aa".hashCode(), "BB".hashCode());
    Names both = with(none, List.of("Aa", "BB"));
    assertEquals(0, both.indexOf("Aa"));
    assertEquals(1, both.indexOf("BB"));
    assertNotEquals(both.indexOf("Aa"), both.indexOf("BB"));
  }
}
