package io.github.sceplifecycle.audit;

import java.util.Objects;

/**
 * A fact and its name.
 *
 * @param name the name; part of the API
 * @param value the fact
 */
public record Fact(String name, FactValue value) {

  /** Checks that nothing is null. */
  public Fact {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(value, "value");
  }
}
