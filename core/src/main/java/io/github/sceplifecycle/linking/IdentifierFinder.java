package io.github.sceplifecycle.linking;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Set;

/**
 * Finds identifiers in a text in one pass, however many there are: at every place only those are
 * tried that begin with the two characters that stand there.
 *
 * <p>One that occurs only inside a longer one that is found, too, is not found: {@code
 * com.example.scep} in {@code com.example.scep.wifi} is no word of its own.
 */
final class IdentifierFinder {

  /** Shorter identifiers, record numbers for instance, occur in subjects by chance. */
  static final int SHORTEST_TELLING = 8;

  private static final int STARTS = 1 << 10;
  private static final String[] NONE = {};

  private final String[][] byStart = new String[STARTS][];

  IdentifierFinder(Collection<String> identifiers) {
    Arrays.fill(byStart, NONE);
    identifiers.stream()
        .filter(identifier -> identifier.length() >= SHORTEST_TELLING)
        .sorted(Comparator.comparing(String::length).reversed())
        .forEach(this::add);
  }

  private void add(String identifier) {
    int start = start(identifier, 0);
    String[] longer = byStart[start];
    byStart[start] = Arrays.copyOf(longer, longer.length + 1);
    byStart[start][longer.length] = identifier;
  }

  Set<String> in(String text) {
    Set<String> found = new HashSet<>(2);
    int covered = 0;
    for (int at = 0; at + SHORTEST_TELLING <= text.length(); at++) {
      String longest = longestAt(text, at);
      if (!longest.isEmpty() && at + longest.length() > covered) {
        found.add(longest);
        covered = at + longest.length();
      }
    }
    return found;
  }

  private String longestAt(String text, int at) {
    for (String identifier : byStart[start(text, at)]) {
      if (text.startsWith(identifier, at)) {
        return identifier;
      }
    }
    return "";
  }

  private static int start(String text, int at) {
    return (text.charAt(at) * 31 + text.charAt(at + 1)) & (STARTS - 1);
  }
}
