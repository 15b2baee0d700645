package io.github.sceplifecycle.testkit.mutants;

import io.github.sceplifecycle.testkit.vectors.Answerer;
import io.github.sceplifecycle.testkit.vectors.Conformance;
import io.github.sceplifecycle.testkit.vectors.ConformanceVector;
import io.github.sceplifecycle.testkit.vectors.ConformanceVectors;
import io.github.sceplifecycle.testkit.vectors.VectorKind;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A mutant that answers vectors.
 *
 * @param mutant the mutant
 * @param kinds the kinds of vectors that it answers
 * @param answerer its answers
 */
record SeededBug(Enum<?> mutant, List<VectorKind> kinds, Answerer answerer) {

  static <M extends Enum<M>> Stream<SeededBug> all(
      Class<M> mutants, VectorKind kind, Function<M, Answerer> answers) {
    return Arrays.stream(mutants.getEnumConstants())
        .map(mutant -> new SeededBug(mutant, List.of(kind), answers.apply(mutant)));
  }

  /** For instance {@code WindowMutant.PERCENT_OF_ELAPSED}. */
  String name() {
    return mutant.getDeclaringClass().getSimpleName() + "." + mutant.name();
  }

  /** The vectors that it answers wrongly. */
  List<ConformanceVector> caughtBy() {
    return kinds.stream()
        .flatMap(kind -> ConformanceVectors.of(kind).stream())
        .filter(this::isCaughtBy)
        .toList();
  }

  private boolean isCaughtBy(ConformanceVector vector) {
    try {
      return Conformance.check(vector, answerer.answer(vector)).isPresent();
    } catch (RuntimeException noAnswer) {
      return true; // what fails for an overflow or an impossible window gives no answer
    }
  }
}
