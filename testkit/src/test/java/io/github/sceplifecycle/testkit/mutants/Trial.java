package io.github.sceplifecycle.testkit.mutants;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * A law that is tried on many cases.
 *
 * @param law how its complaint begins
 * @param check applies it to some code and a case
 * @param <F> the code
 * @param <C> the case
 */
record Trial<F, C>(String law, BiConsumer<F, C> check) {

  /** What the law says of the first case in which the code breaks it. */
  Optional<String> complaint(F code, List<C> cases) {
    return cases.stream().flatMap(one -> complaint(code, one).stream()).findFirst();
  }

  private Optional<String> complaint(F code, C one) {
    try {
      check.accept(code, one);
      return Optional.empty();
    } catch (AssertionError broken) {
      return Optional.of(String.valueOf(broken.getMessage()));
    }
  }
}
