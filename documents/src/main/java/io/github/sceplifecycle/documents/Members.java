package io.github.sceplifecycle.documents;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An object's members in their order; unmodifiable, and so never copied twice.
 *
 * <p>Most members are read as what they hold, and never asked where they stand: what the parser
 * found is kept beside its position, and becomes a node when one is asked for.
 */
final class Members extends AbstractMap<String, Node> {

  private static final long[] IN_THE_NODES = {};

  private final Way way;
  private final Names names;
  private final Object[] held;
  private final long[] positions;
  private Set<String> twice = Set.of();

  /**
   * The caller gives the arrays away; what is held are nodes or what {@link Bare} makes some of.
   */
  Members(Way way, Names names, Object[] held, long[] positions) {
    this.way = way;
    this.names = names;
    this.held = held;
    this.positions = positions;
  }

  static Members copyOf(Way way, Map<String, Node> members) {
    return members instanceof Members same
        ? same
        : new Members(
            way,
            new OwnNames(List.copyOf(members.keySet())),
            members.values().toArray(),
            IN_THE_NODES);
  }

  /** The same, of which some stood twice in the document; the caller gives the names away. */
  Members statingTwice(Set<String> names) {
    twice = names;
    return this;
  }

  boolean isTwice(String name) {
    return twice.contains(name);
  }

  /** Whether a member is there and {@code null}. */
  boolean isNull(String name) {
    int index = names.indexOf(name);
    return index >= 0 && (held[index] == Bare.NULL || held[index] instanceof Node.Null);
  }

  /**
   * What a member holds: a node, or what {@link Bare} makes one of; null if it is absent or {@code
   * null}.
   */
  @Nullable Object said(String name) {
    return said(names.indexOf(name));
  }

  /** The same. */
  @Nullable Object said(Key key) {
    return said(key.indexIn(names));
  }

  private @Nullable Object said(int index) {
    Object value = index < 0 ? null : held[index];
    return value == Bare.NULL || value instanceof Node.Null ? null : value;
  }

  @Override
  public @Nullable Node get(@Nullable Object name) {
    int index = name instanceof String text ? names.indexOf(text) : -1;
    return index < 0 ? null : node(index);
  }

  private Node node(int index) {
    return held[index] instanceof Node node
        ? node
        : Bare.node(way.member(names.get(index), positions[index]), held[index]);
  }

  @Override
  public boolean containsKey(@Nullable Object name) {
    return name instanceof String text && names.indexOf(text) >= 0;
  }

  @Override
  public int size() {
    return held.length;
  }

  @Override
  public Set<Entry<String, Node>> entrySet() {
    return new AbstractSet<>() {
      @Override
      public Iterator<Entry<String, Node>> iterator() {
        return new InOrder();
      }

      @Override
      public int size() {
        return held.length;
      }
    };
  }

  private final class InOrder implements Iterator<Entry<String, Node>> {

    private int next;

    @Override
    public boolean hasNext() {
      return next < held.length;
    }

    @Override
    public Entry<String, Node> next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      Entry<String, Node> entry = Map.entry(names.get(next), node(next));
      next++;
      return entry;
    }
  }
}
