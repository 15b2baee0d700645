package io.github.sceplifecycle.documents;

import java.util.Arrays;

/** What an object holds that has begun and not ended yet. */
final class Begun {

  private static final int LEAST = 4;

  private Object[] held;
  private long[] positions;
  private int size;

  /** Takes so many members before it has to grow. */
  Begun(int usual) {
    held = new Object[usual];
    positions = new long[usual];
  }

  void add(Object value, long position) {
    if (size == held.length) {
      resize(Math.max(LEAST, 2 * size));
    }
    held[size] = value;
    positions[size] = position;
    size++;
  }

  /** Ends the object; nothing is added any more. */
  Members end(Way way, Names names) {
    if (size < held.length) {
      resize(size);
    }
    return new Members(way, names, held, positions);
  }

  private void resize(int length) {
    held = Arrays.copyOf(held, length);
    positions = Arrays.copyOf(positions, length);
  }
}
