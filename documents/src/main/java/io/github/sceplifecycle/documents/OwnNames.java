package io.github.sceplifecycle.documents;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Names of one object alone, of any number. They grow in place, until the object ends. */
final class OwnNames extends Names {

  private final List<String> names;
  private final Map<String, Integer> indexes;

  OwnNames(List<String> first) {
    names = new ArrayList<>(first);
    indexes = new HashMap<>();
    for (int i = 0; i < names.size(); i++) {
      indexes.put(names.get(i), i);
    }
  }

  @Override
  int size() {
    return names.size();
  }

  @Override
  String get(int index) {
    return names.get(index);
  }

  @Override
  long characters() {
    return Way.characters(names);
  }

  @Override
  int indexOf(String name) {
    return indexes.getOrDefault(name, -1);
  }

  @Override
  @Nullable Names with(String name) {
    if (indexes.putIfAbsent(name, names.size()) != null) {
      return null;
    }
    names.add(name);
    return this;
  }

  @Override
  OwnNames own() {
    return this;
  }
}
