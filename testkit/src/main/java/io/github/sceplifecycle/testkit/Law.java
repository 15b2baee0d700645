package io.github.sceplifecycle.testkit;

import java.util.List;
import java.util.Objects;

/** A law applied to its inputs. What is broken is told with all that is needed to see it again. */
record Law(String rule, List<Object> inputs) {

  static Law of(String rule, Object... inputs) {
    return new Law(rule, List.of(inputs));
  }

  void expectEqual(Object expected, Object found) {
    expect(Objects.equals(expected, found), expected, found);
  }

  void expect(boolean holds, Object expected, Object found) {
    if (!holds) {
      throw new AssertionError(
          rule + "; inputs " + inputs + "; expected " + expected + ", found " + found);
    }
  }
}
