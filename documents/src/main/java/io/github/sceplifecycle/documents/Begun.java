package io.github.sceplifecycle.documents;

import java.util.Arrays;

/** What the objects hold that have begun and not ended yet, one object's members behind another. */
final class Begun {

  private static final int USUAL = 1 << 8;

  private Object[] held = new Object[USUAL];
  private long[] positions = new long[USUAL];
  private int size;

  /** Where the members of an object that begins now will stand. */
  int size() {
    return size;
  }

  void add(Object value, long position) {
    if (size == held.length) {
      held = Arrays.copyOf(held, 2 * size);
      positions = Arrays.copyOf(positions, 2 * size);
    }
    held[size] = value;
    positions[size] = position;
    size++;
  }

  /** Ends the object that began last. */
  Members end(Way way, Names names, int start) {
    Object[] own = Arrays.copyOfRange(held, start, size);
    long[] where = Arrays.copyOfRange(positions, start, size);
    Arrays.fill(held, start, size, null);
    size = start;
    return new Members(way, names, own, where);
  }
}
