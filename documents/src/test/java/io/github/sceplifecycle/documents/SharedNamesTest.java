package io.github.sceplifecycle.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SharedNamesTest {

  private final Names none = SharedNames.none();

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

  @Test
  void the_same_names_in_the_same_order_are_shared() {
    assertSame(with(none, List.of("a", "b")), with(none, List.of("a", "b")));
    assertNotSame(with(none, List.of("a", "b")), with(none, List.of("b", "a")));
  }

  @Test
  void the_usual_one_is_the_text_that_followed_last() {
    String text = new String("a");
    Names a = none.with(text);
    assertSame(a, none.withUsual(text));
    assertNull(none.withUsual(new String("a")));
    assertSame(a, none.with(new String("a")));
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
  void what_is_kept_is_bounded_by_length_and_number() {
    assertSame(with(none, numbered(32)), with(none, numbered(32)));
    assertNotSame(with(none, numbered(33)), with(none, numbered(33)));
    numbered(1_000).forEach(none::with);
    assertNotSame(none.with("late"), none.with("late"));
    assertEquals(List.of("late", "later"), listed(with(none, List.of("late", "later"))));
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
