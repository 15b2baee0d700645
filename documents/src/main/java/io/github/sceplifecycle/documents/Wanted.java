package io.github.sceplifecycle.documents;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The names of the members that are read. Most names of a document are the same few texts over and
 * over, for which the answer is remembered.
 */
final class Wanted {

  private static final int REMEMBERED = 1 << 8;

  private final Set<String> names;
  private final @Nullable String[] asked = new String[REMEMBERED];
  private final boolean[] answers = new boolean[REMEMBERED];

  /** These names; none for all. */
  Wanted(Set<String> names) {
    this.names = names;
  }

  @SuppressWarnings("ReferenceEquality") // the parser gives the same text for the same name
  boolean has(String name) {
    int hash = name.hashCode();
    int slot = (hash ^ (hash >>> 8)) & (REMEMBERED - 1);
    if (asked[slot] != name) {
      answers[slot] = names.isEmpty() || names.contains(name);
      asked[slot] = name;
    }
    return answers[slot];
  }
}
