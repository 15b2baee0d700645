package io.github.sceplifecycle.documents;

import java.util.Objects;

/**
 * A member's name that is looked up in one object after the other. Objects of a list mostly have
 * the same names in the same order: a key remembers where it stood the last time. That decides
 * nothing but how long it takes. Threads may share a key.
 */
public final class Key {

  private final String name;
  private Found last = new Found(SharedNames.NONE, -1);

  /** Immutable, so that a thread sees either all of it or what was there before. */
  private record Found(Names names, int index) {}

  private Key(String name) {
    this.name = name;
  }

  /**
   * A key.
   *
   * @param name the member's name
   * @return the key
   */
  public static Key of(String name) {
    return new Key(Objects.requireNonNull(name, "name"));
  }

  /** Where it stands among names; negative if it does not. */
  int indexIn(Names names) {
    Found found = last;
    if (found.names == names) {
      return found.index;
    }
    int index = names.indexOf(name);
    if (names instanceof SharedNames) {
      last = new Found(names, index);
    }
    return index;
  }

  @Override
  public String toString() {
    return name;
  }
}
