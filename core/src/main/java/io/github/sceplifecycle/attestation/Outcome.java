package io.github.sceplifecycle.attestation;

import io.github.sceplifecycle.knowledge.Truth;
import java.util.List;
import java.util.stream.Stream;

/**
 * What one condition, or several together, came to: whether it holds, and why not or why nobody can
 * tell.
 */
record Outcome(Truth holds, List<Reason> reasons) {

  static final Outcome HOLDS = new Outcome(Truth.YES, List.of());

  /** A condition that holds, with something worth knowing. */
  static Outcome holdsWith(Reason note) {
    return new Outcome(Truth.YES, List.of(note));
  }

  /** A condition that fails. */
  static Outcome fails(Reason reason) {
    return new Outcome(Truth.NO, List.of(reason));
  }

  /** A condition of which nobody knows whether it holds. */
  static Outcome unknown(Reason reason) {
    return new Outcome(Truth.UNKNOWN, List.of(reason));
  }

  /** A condition with a reason for each way in which it may not hold. */
  static Outcome of(Truth holds, Reason denied, Reason unknown) {
    return switch (holds) {
      case YES -> HOLDS;
      case NO -> fails(denied);
      case UNKNOWN -> unknown(unknown);
    };
  }

  Outcome and(Outcome other) {
    if (equals(HOLDS)) {
      return other;
    }
    if (other.equals(HOLDS)) {
      return this;
    }
    return new Outcome(holds.and(other.holds), joined(other));
  }

  private List<Reason> joined(Outcome other) {
    return Stream.concat(reasons.stream(), other.reasons.stream()).distinct().sorted().toList();
  }
}
