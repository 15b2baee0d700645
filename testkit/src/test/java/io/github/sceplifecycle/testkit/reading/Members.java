package io.github.sceplifecycle.testkit.reading;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The members of an object.
 *
 * @param all by name
 */
record Members(Map<String, Object> all) {

  /** What stands there, an explicit null included; empty if there is no such member. */
  Optional<Object> get(String name) {
    return Optional.ofNullable(all.get(name));
  }

  boolean has(String name) {
    return all.containsKey(name);
  }

  /** Whether a text, a number or a truth of this value stands there. */
  boolean is(String name, Object value) {
    return get(name).filter(value::equals).isPresent();
  }

  String text(String name) {
    return get(name).orElseThrow().toString();
  }

  List<?> list(String name) {
    return (List<?>) get(name).orElseThrow();
  }

  Members object(String name) {
    return (Members) get(name).orElseThrow();
  }
}
