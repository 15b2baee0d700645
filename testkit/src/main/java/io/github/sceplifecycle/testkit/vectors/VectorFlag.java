package io.github.sceplifecycle.testkit.vectors;

import java.util.Objects;

/**
 * A bug that vectors catch.
 *
 * @param name how vectors refer to it, such as {@code LastSecond}
 * @param catches the bug, in a sentence
 * @param cost what it would cost those who have it
 */
public record VectorFlag(String name, String catches, String cost) {

  /** Checks that nothing is null. */
  public VectorFlag {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(catches, "catches");
    Objects.requireNonNull(cost, "cost");
  }
}
