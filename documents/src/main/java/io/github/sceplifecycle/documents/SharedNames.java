package io.github.sceplifecycle.documents;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Names that all objects share which have the same. The objects of a list mostly have the names of
 * the one before, so that each knows which name followed last: where the same text follows again,
 * nothing is hashed and nothing compared but a reference.
 *
 * <p>How many are kept for a document is bounded, and so is their length; objects beyond have names
 * of their own.
 */
final class SharedNames extends Names {

  private static final int LONGEST = 32;
  private static final int MOST_KEPT = 512;
  private static final int SLOTS_PER_NAME = 4;

  private final Kept kept;
  private final String[] names;
  private final byte[] slots;
  private final Map<String, SharedNames> others = new HashMap<>(2);
  private @Nullable String usual;
  private @Nullable SharedNames withUsual;

  /** How many more a document may have. */
  private static final class Kept {
    private int left = MOST_KEPT;
  }

  private SharedNames(Kept kept, String[] names) {
    this.kept = kept;
    this.names = names;
    this.slots = slots(names);
  }

  /** No names, to begin every object of a document with. */
  static SharedNames none() {
    return new SharedNames(new Kept(), new String[0]);
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
  @SuppressWarnings("ReferenceEquality") // the parser gives the same text for the same name
  @Nullable Names withUsual(String name) {
    return name == usual ? withUsual : null;
  }

  @Override
  @Nullable Names with(String name) {
    if (indexOf(name) >= 0) {
      return null;
    }
    SharedNames known = others.get(name);
    if (known == null) {
      if (names.length == LONGEST || kept.left == 0) {
        return new OwnNames(List.of(names)).with(name);
      }
      kept.left--;
      // The texts that callers ask with are interned, too, as all literals are.
      known = new SharedNames(kept, added(name.intern()));
      others.put(name, known);
    }
    usual = name;
    withUsual = known;
    return known;
  }

  private String[] added(String name) {
    String[] more = Arrays.copyOf(names, names.length + 1);
    more[names.length] = name;
    return more;
  }
}
