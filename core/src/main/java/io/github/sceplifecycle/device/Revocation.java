package io.github.sceplifecycle.device;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * Whether a certificate is revoked, as far as it is known (S-19).
 *
 * <p>Revoked is final; on hold may be taken back.
 *
 * @param state what is known
 * @param since from which instant on, inclusive; empty when it holds at every instant that is asked
 *     about, and always empty when nothing is revoked or known
 */
public record Revocation(State state, Optional<Instant> since) {

  /** What is known of a revocation. */
  public enum State {
    /** Known not to be revoked. */
    NONE,
    /** Revoked for good. */
    REVOKED,
    /** Suspended; cannot be used, may come back. */
    ON_HOLD,
    /** Not known. */
    UNKNOWN
  }

  private static final Revocation NONE = new Revocation(State.NONE, Optional.empty());
  private static final Revocation UNKNOWN = new Revocation(State.UNKNOWN, Optional.empty());

  /**
   * Checks that only a revocation has an instant.
   *
   * @throws IllegalArgumentException if {@code since} is stated for a certificate that is not
   *     revoked or of which it is not known
   */
  public Revocation {
    Objects.requireNonNull(state, "state");
    boolean dated = state == State.REVOKED || state == State.ON_HOLD;
    if (since.isPresent() && !dated) {
      throw new IllegalArgumentException("only a revocation has an instant, but it was " + state);
    }
  }

  /**
   * Known not to be revoked.
   *
   * @return no revocation
   */
  public static Revocation none() {
    return NONE;
  }

  /**
   * Not known.
   *
   * @return an unknown revocation
   */
  public static Revocation unknown() {
    return UNKNOWN;
  }

  /**
   * Revoked at every instant that is asked about.
   *
   * @return the revocation
   */
  public static Revocation revoked() {
    return new Revocation(State.REVOKED, Optional.empty());
  }

  /**
   * Revoked from an instant on.
   *
   * @param since the first instant at which it is revoked
   * @return the revocation
   */
  public static Revocation revokedSince(Instant since) {
    return new Revocation(State.REVOKED, Optional.of(since));
  }

  /**
   * On hold at every instant that is asked about.
   *
   * @return the hold
   */
  public static Revocation onHold() {
    return new Revocation(State.ON_HOLD, Optional.empty());
  }

  /**
   * What holds at an instant.
   *
   * @param at the instant
   * @return the state; {@link State#NONE} before {@code since}
   */
  public State stateAt(Instant at) {
    return since.filter(at::isBefore).isPresent() ? State.NONE : state;
  }
}
