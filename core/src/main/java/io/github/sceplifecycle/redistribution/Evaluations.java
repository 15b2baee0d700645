package io.github.sceplifecycle.redistribution;

import io.github.sceplifecycle.policy.Cadence;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;

/**
 * The instants at which somebody looks whether a certificate is due: one at the anchor, and one
 * every so often before and after it. With Jamf it is the server, with Intune the device when it
 * checks in (S-13).
 *
 * @param anchor an instant at which an evaluation takes place
 * @param cadence how often
 */
public record Evaluations(Instant anchor, Cadence cadence) {

  /** Checks that nothing is null. */
  public Evaluations {
    Objects.requireNonNull(anchor, "anchor");
    Objects.requireNonNull(cadence, "cadence");
  }

  /**
   * The first evaluation at or after an instant.
   *
   * @param at the instant, inclusive
   * @return the evaluation
   */
  public Instant firstAtOrAfter(Instant at) {
    Duration since = Duration.between(anchor, at);
    long step = cadence.every().toSeconds();
    long steps = Math.floorDiv(since.toSeconds(), step);
    boolean onStep = Math.floorMod(since.toSeconds(), step) == 0 && since.toNanosPart() == 0;
    return anchor.plusSeconds((onStep ? steps : steps + 1) * step);
  }
}
