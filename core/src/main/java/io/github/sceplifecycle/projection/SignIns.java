package io.github.sceplifecycle.projection;

import io.github.sceplifecycle.policy.Cadence;
import io.github.sceplifecycle.redistribution.Evaluations;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** When a device's user signs in. Must answer the same to the same question. */
@FunctionalInterface
public interface SignIns {

  /**
   * The first sign-in at or after an instant.
   *
   * @param at the instant, inclusive
   * @return the sign-in; empty when there is none any more
   */
  Optional<Instant> firstAtOrAfter(Instant at);

  /**
   * Nobody ever signs in.
   *
   * @return no sign-ins
   */
  static SignIns never() {
    return at -> Optional.empty();
  }

  /**
   * Somebody signs in at a fixed cadence.
   *
   * @param anchor one of the sign-ins
   * @param cadence how often
   * @return the sign-ins
   */
  static SignIns every(Instant anchor, Cadence cadence) {
    Evaluations times = new Evaluations(anchor, cadence);
    return at -> Optional.of(times.firstAtOrAfter(at));
  }

  /**
   * Somebody signs in at these instants.
   *
   * @param instants the sign-ins, in any order
   * @return the sign-ins
   */
  static SignIns at(List<Instant> instants) {
    List<Instant> sorted = instants.stream().sorted().toList();
    return at -> sorted.stream().filter(signIn -> !signIn.isBefore(at)).findFirst();
  }
}
