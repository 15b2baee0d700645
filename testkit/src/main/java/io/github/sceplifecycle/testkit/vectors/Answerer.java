package io.github.sceplifecycle.testkit.vectors;

import io.github.sceplifecycle.documents.Node;

/** An implementation that answers vectors. */
@FunctionalInterface
public interface Answerer {

  /**
   * What the implementation answers.
   *
   * @param vector the vector; what counts is its kind and its input
   * @return the answer, as JSON; {@link Answer} builds it
   */
  Node answer(ConformanceVector vector);
}
