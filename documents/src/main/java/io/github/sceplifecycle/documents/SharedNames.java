package io.github.sceplifecycle.documents;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Names that all objects share which have the same, unmodifiable, and not many. */
final class SharedNames extends Names {

  /** No names, to begin every object with. */
  static final SharedNames NONE = new SharedNames(new String[0]);

  private static final int MOST = 32;
  private static final int SLOTS_PER_NAME = 4;

  private final String[] names;
  private final byte[] slots;
  private final long characters;

  private SharedNames(String[] names) {
    this.names = names;
    this.slots = slots(names);
    this.characters = Way.characters(List.of(names));
  }

  private static byte[] slots(String[] names) {
    byte[] slots = new byte[Integer.highestOneBit(Math.max(1, names.length)) * SLOTS_PER_NAME];
    for (int i = 0; i < names.length; i++) {
      int slot = slot(names[i], slots.length);
      while (slots[slot] != 0) {
        slot = (slot + 1) & (slots.length - 1);
      }
      slots[slot] = (byte) (i + 1);
    }
    return slots;
  }

  private static int slot(String name, int slots) {
    int hash = name.hashCode();
    return (hash ^ (hash >>> 7) ^ (hash >>> 16)) & (slots - 1);
  }

  @Override
  int size() {
    return names.length;
  }

  @Override
  String get(int index) {
    return names[index];
  }

  @Override
  long characters() {
    return characters;
  }

  @Override
  int indexOf(String name) {
    int slot = slot(name, slots.length);
    while (slots[slot] != 0) {
      if (names[slots[slot] - 1].equals(name)) {
        return slots[slot] - 1;
      }
      slot = (slot + 1) & (slots.length - 1);
    }
    return -1;
  }

  @Override
  @Nullable Names with(String name) {
    if (indexOf(name) >= 0) {
      return null;
    }
    if (names.length == MOST) {
      return own().with(name);
    }
    String[] more = Arrays.copyOf(names, names.length + 1);
    // The texts that callers ask with are interned, too, as all literals are.
    more[names.length] = name.intern();
    return new SharedNames(more);
  }

  @Override
  OwnNames own() {
    return new OwnNames(List.of(names));
  }
}
