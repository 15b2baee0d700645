package io.github.sceplifecycle.linking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The one pass finds what a search for each identifier finds. */
class IdentifierFinderTest {

  private final SplittableRandom random = new SplittableRandom(43);

  @Test
  void S43_overlapping_identifiers_are_both_found() {
    IdentifierFinder finder = new IdentifierFinder(List.of("aaaabbbb", "bbbbcccc"));
    assertEquals(Set.of("aaaabbbb", "bbbbcccc"), finder.in("aaaabbbbcccc"));
  }

  @Test
  void S43_an_identifier_is_found_wherever_it_stands_and_only_whole() {
    IdentifierFinder finder = new IdentifierFinder(List.of("abcdefgh", "abcdefghi", "zbcdefgh"));
    assertEquals(Set.of("abcdefgh"), finder.in("abcdefgh"));
    assertEquals(Set.of("abcdefgh"), finder.in("CN=abcdefgh"));
    assertEquals(Set.of("abcdefghi"), finder.in("abcdefghi"));
    assertEquals(Set.of("abcdefghi", "zbcdefgh"), finder.in("zbcdefgh abcdefghi"));
    assertEquals(Set.of(), finder.in("abcdefg"));
    assertEquals(Set.of(), finder.in(""));
  }

  @Test
  void S43_one_that_ends_where_a_longer_one_ends_lies_within_it() {
    IdentifierFinder finder = new IdentifierFinder(List.of("xabcdefgh", "abcdefgh"));
    assertEquals(Set.of("xabcdefgh"), finder.in("xabcdefgh"));
    assertEquals(Set.of("xabcdefgh", "abcdefgh"), finder.in("xabcdefgh abcdefgh"));
  }

  @Test
  void S43_identifiers_that_begin_alike_are_told_apart() {
    List<String> identifiers =
        IntStream.range(0, 200).mapToObj(number -> String.format("aa%06d", number)).toList();
    IdentifierFinder finder = new IdentifierFinder(identifiers);
    for (String one : identifiers) {
      assertEquals(Set.of(one), finder.in("CN=" + one + ",O=x"));
    }
  }

  @Test
  void S43_it_agrees_with_a_search_for_each() {
    int found = 0;
    for (int round = 0; round < 20_000; round++) {
      Set<String> identifiers = Set.of(text(8), text(9) + "x", text(10) + "y", text(3) + "z");
      String text = text(400);
      Set<String> expected = searched(identifiers, text);
      assertEquals(expected, new IdentifierFinder(identifiers).in(text));
      found += expected.size();
    }
    assertTrue(found > 1_000, "identifiers found: " + found);
  }

  private String text(int length) {
    StringBuilder text = new StringBuilder();
    for (int at = 0; at < length; at++) {
      text.append("abxyz".charAt(random.nextInt(at % 4 == 0 ? 5 : 2)));
    }
    return text.toString();
  }

  /** Each with a place of its own: one that no place of a longer one covers. */
  private static Set<String> searched(Set<String> identifiers, String text) {
    Set<String> found = new HashSet<>();
    for (String one : identifiers) {
      for (int at = text.indexOf(one); at >= 0; at = text.indexOf(one, at + 1)) {
        if (one.length() >= 8 && !isCovered(one, at, identifiers, text)) {
          found.add(one);
        }
      }
    }
    return found;
  }

  private static boolean isCovered(String one, int at, Set<String> identifiers, String text) {
    for (String other : identifiers) {
      int inside = other.indexOf(one);
      for (;
          inside >= 0 && other.length() > one.length();
          inside = other.indexOf(one, inside + 1)) {
        if (at >= inside && text.startsWith(other, at - inside)) {
          return true;
        }
      }
    }
    return false;
  }
}
