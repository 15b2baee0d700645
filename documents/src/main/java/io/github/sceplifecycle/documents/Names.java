package io.github.sceplifecycle.documents;

import org.jspecify.annotations.Nullable;

/** The names of an object's members, in their order; no name twice. */
abstract sealed class Names permits SharedNames, OwnNames {

  abstract int size();

  abstract String get(int index);

  /** Where a name stands among them; negative if it does not. */
  abstract int indexOf(String name);

  /** These names and the one that followed last time; null if it is not that one. */
  @Nullable Names withUsual(String name) {
    return null;
  }

  /** These names and one more behind them; null if it is among them already. */
  abstract @Nullable Names with(String name);
}
