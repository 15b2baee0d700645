package io.github.sceplifecycle.testkit.vectors;

import io.github.sceplifecycle.documents.Node;
import java.util.Optional;

/**
 * Compares answers with what is expected, as values and not as texts: the order of members does not
 * matter, nor that of lists that are sets ({@code reasons}, {@code assumed}, {@code shadowed},
 * {@code events}, {@code problems}); instants are compared as instants, durations as durations,
 * numbers as numbers.
 */
public final class Conformance {

  private Conformance() {}

  /**
   * Compares an answer.
   *
   * @param vector the vector
   * @param answer what an implementation answers
   * @return where they differ; empty when the answer is right
   */
  public static Optional<Mismatch> check(ConformanceVector vector, Node answer) {
    return Comparison.difference("$", vector.expected(), answer)
        .map(found -> new Mismatch(vector, found.path(), found.expected(), found.found()));
  }
}
