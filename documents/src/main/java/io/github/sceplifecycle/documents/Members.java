package io.github.sceplifecycle.documents;

import java.util.AbstractMap;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An object's members in their order; unmodifiable, and so never copied twice. */
final class Members extends AbstractMap<String, Node> {

  private final Map<String, Node> byName;

  private Members(Map<String, Node> byName) {
    this.byName = byName;
  }

  /** The caller gives the map away; it keeps its order. */
  static Members of(Map<String, Node> byName) {
    return new Members(byName);
  }

  static Map<String, Node> copyOf(Map<String, Node> members) {
    return members instanceof Members ? members : new Members(new LinkedHashMap<>(members));
  }

  @Override
  public @Nullable Node get(@Nullable Object key) {
    return byName.get(key);
  }

  @Override
  public boolean containsKey(@Nullable Object key) {
    return byName.containsKey(key);
  }

  @Override
  public int size() {
    return byName.size();
  }

  @Override
  public Set<String> keySet() {
    return Collections.unmodifiableSet(byName.keySet());
  }

  @Override
  public Set<Entry<String, Node>> entrySet() {
    return Collections.unmodifiableMap(byName).entrySet();
  }
}
