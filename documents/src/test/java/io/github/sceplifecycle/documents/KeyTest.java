package io.github.sceplifecycle.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What a key remembers decides nothing. */
class KeyTest {

  private static final Key KEY = Key.of("b");

  private static Names with(Names names, String... more) {
    Names all = names;
    for (String name : more) {
      all = Objects.requireNonNull(all.with(name));
    }
    return all;
  }

  private final Names second = with(SharedNames.NONE, "a", "b");
  private final Names first = with(SharedNames.NONE, "b", "a");
  private final Names absent = with(SharedNames.NONE, "a", "c");
  private final Names own = with(new OwnNames(List.of()), "x", "y", "b");

  @Test
  void a_key_finds_its_name_wherever_it_stood_before() {
    for (int round = 0; round < 2; round++) {
      assertEquals(1, KEY.indexIn(second));
      assertEquals(1, KEY.indexIn(second));
      assertEquals(0, KEY.indexIn(first));
      assertEquals(-1, KEY.indexIn(absent));
      assertEquals(-1, KEY.indexIn(absent));
      assertEquals(2, KEY.indexIn(own));
      assertEquals(-1, KEY.indexIn(SharedNames.NONE));
    }
  }

  @Test
  void names_that_grow_in_place_are_looked_through_every_time() {
    Names growing = new OwnNames(List.of());
    assertEquals(-1, KEY.indexIn(growing));
    growing = with(growing, "b");
    assertEquals(0, KEY.indexIn(growing));
  }
}
