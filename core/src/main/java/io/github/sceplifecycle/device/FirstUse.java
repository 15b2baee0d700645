package io.github.sceplifecycle.device;

import io.github.sceplifecycle.knowledge.Truth;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * When a certificate was first used in a sign-in, as far as it is known. A certificate that is
 * never used is revoked by an authority that has such a rule (S-20).
 *
 * @param used whether it ever was
 * @param at when; empty when not known, and always empty unless it was used
 */
public record FirstUse(Truth used, Optional<Instant> at) {

  private static final FirstUse NEVER = new FirstUse(Truth.NO, Optional.empty());
  private static final FirstUse UNKNOWN = new FirstUse(Truth.UNKNOWN, Optional.empty());

  /**
   * Checks that only a use has an instant.
   *
   * @throws IllegalArgumentException if {@code at} is stated without a use
   */
  public FirstUse {
    Objects.requireNonNull(used, "used");
    if (at.isPresent() && !used.isYes()) {
      throw new IllegalArgumentException("only a use has an instant, but used was " + used);
    }
  }

  /**
   * Known never to have been used.
   *
   * @return no use
   */
  public static FirstUse never() {
    return NEVER;
  }

  /**
   * Not known.
   *
   * @return an unknown use
   */
  public static FirstUse unknown() {
    return UNKNOWN;
  }

  /**
   * First used at an instant.
   *
   * @param at when
   * @return the use
   */
  public static FirstUse at(Instant at) {
    return new FirstUse(Truth.YES, Optional.of(at));
  }

  /**
   * Used, but nobody knows when.
   *
   * @return the use
   */
  public static FirstUse sometime() {
    return new FirstUse(Truth.YES, Optional.empty());
  }
}
