package io.github.sceplifecycle.scep;

import java.util.Objects;
import java.util.Optional;

/**
 * A code as a message states it, with its meaning where the protocol knows one (S-31: an unknown
 * value keeps its text).
 *
 * @param text the code as it stands in the message, {@code 17} for instance
 * @param meaning what it means; empty for a code that is not known
 * @param <E> the codes that are known
 */
public record Coded<E extends Enum<E>>(String text, Optional<E> meaning) {

  /** Checks that nothing is null. */
  public Coded {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(meaning, "meaning");
  }

  /**
   * Whether the code means just this.
   *
   * @param known the meaning
   * @return {@code false} for another meaning and for a code that is not known
   */
  public boolean is(E known) {
    return meaning.equals(Optional.of(known));
  }
}
