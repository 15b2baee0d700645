package io.github.sceplifecycle.testkit.reading;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The members of an object.
 *
 * @param all by name
 * @param twice the names that stand in it more than once
 */
record Members(Map<String, Object> all, Set<String> twice) {

  Members(Map<String, Object> all) {
    this(all, Set.of());
  }

  /** What stands there, an explicit null included; empty if there is no such member. */
  Optional<Object> get(String name) {
    return Optional.ofNullable(all.get(name));
  }

  /** What stands there; empty if that is null, an empty text or nothing. */
  Optional<Object> stated(String name) {
    return get(name).filter(value -> value != PlainJson.Null.NULL && !value.equals(""));
  }

  boolean has(String name) {
    return all.containsKey(name);
  }

  /** Whether a text, a number or a truth of this value stands there. */
  boolean is(String name, Object value) {
    return get(name).filter(value::equals).isPresent();
  }

  /** The text that stands there; empty if there is none. */
  String text(String name) {
    return stated(name).map(Object::toString).orElse("");
  }

  /** The first of two objects that is there; without members if neither is. */
  Members object(String name, String otherName) {
    Object object = stated(name).or(() -> stated(otherName)).orElse("");
    return object instanceof Members members ? members : new Members(Map.of());
  }

  Optional<List<?>> list(String name) {
    return get(name).filter(List.class::isInstance).map(list -> (List<?>) list);
  }
}
