package io.github.sceplifecycle.knowledge;

/**
 * A three-valued answer: yes, no, or unknown (Kleene's strong logic).
 *
 * <p>{@link #UNKNOWN} means that the fact is not known, not that it is doubtful: {@code UNKNOWN and
 * NO} is {@link #NO}, because whatever the unknown turns out to be, the conjunction is false.
 */
public enum Truth {
  /** Known to be so. */
  YES,
  /** Known not to be so. */
  NO,
  /** Not known. */
  UNKNOWN;

  /**
   * The answer for a fact that is known.
   *
   * @param known the fact
   * @return {@link #YES} or {@link #NO}
   */
  public static Truth of(boolean known) {
    return known ? YES : NO;
  }

  /**
   * Both.
   *
   * @param other the other answer
   * @return {@link #NO} if either is; else {@link #UNKNOWN} if either is; else {@link #YES}
   */
  public Truth and(Truth other) {
    if (this == NO || other == NO) {
      return NO;
    }
    return this == UNKNOWN ? UNKNOWN : other;
  }

  /**
   * At least one.
   *
   * @param other the other answer
   * @return {@link #YES} if either is; else {@link #UNKNOWN} if either is; else {@link #NO}
   */
  public Truth or(Truth other) {
    return not().and(other.not()).not();
  }

  /**
   * The opposite.
   *
   * @return {@link #YES} and {@link #NO} exchanged; {@link #UNKNOWN} stays
   */
  public Truth not() {
    if (this == UNKNOWN) {
      return UNKNOWN;
    }
    return this == YES ? NO : YES;
  }

  /**
   * Whether the fact is known to be so. Unknown is never treated as yes.
   *
   * @return {@code true} for {@link #YES} only
   */
  public boolean isYes() {
    return this == YES;
  }

  /**
   * Whether the fact is known not to be so.
   *
   * @return {@code true} for {@link #NO} only
   */
  public boolean isNo() {
    return this == NO;
  }

  /**
   * Whether nothing is known.
   *
   * @return {@code true} for {@link #UNKNOWN} only
   */
  public boolean isUnknown() {
    return this == UNKNOWN;
  }
}
