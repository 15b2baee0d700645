package io.github.sceplifecycle.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The names of an object's members, in their order; no name twice. */
abstract sealed class Names permits SharedNames, OwnNames {

  abstract int size();

  abstract String get(int index);

  /** How long the ways from an object to all of them would be, together. */
  final long waysFrom(Way object) {
    return size() * (long) object.lengthTo("") + characters();
  }

  /** How long the names are, together, as far as ways tell them. */
  abstract long characters();

  /** Where a name stands among them; negative if it does not. */
  abstract int indexOf(String name);

  /** These names and one more behind them; null if it is among them already. */
  abstract @Nullable Names with(String name);

  /** These names without some of them. */
  final Names without(Set<String> some) {
    if (some.isEmpty()) {
      return this;
    }
    List<String> others = new ArrayList<>();
    for (int i = 0; i < size(); i++) {
      if (!some.contains(get(i))) {
        others.add(get(i));
      }
    }
    return new OwnNames(others);
  }

  /** The same names for one object alone. */
  abstract OwnNames own();
}
