package io.github.sceplifecycle.testkit.mutants;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * Laws with the cases they are tried on: what wrong code must not pass, and right code must.
 *
 * @param laws the laws
 * @param cases the cases
 * @param <F> the code
 * @param <C> the case
 */
record Net<F, C>(List<Trial<F, C>> laws, List<C> cases) {

  /** One test for each mutant, and one that no mutant is forgotten. */
  <M extends Enum<M>> Stream<DynamicTest> catches(
      Class<M> mutants, Function<M, F> code, Map<M, String> byLaw) {
    DynamicTest complete =
        dynamicTest(
            "every " + mutants.getSimpleName() + " has a law that catches it",
            () ->
                assertEquals(
                    List.of(mutants.getEnumConstants()),
                    byLaw.keySet().stream().sorted().toList()));
    return Stream.concat(
        Stream.of(complete),
        byLaw.entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .map(entry -> isCaught(entry.getKey(), code.apply(entry.getKey()), entry.getValue())));
  }

  private DynamicTest isCaught(Enum<?> name, F mutant, String law) {
    return dynamicTest(
        name + " is caught by " + law,
        () -> {
          Optional<String> complaint = trial(law).complaint(mutant, cases);
          assertTrue(complaint.isPresent(), () -> name + " keeps the law " + law);
          assertTrue(complaint.get().startsWith(law), complaint.get());
        });
  }

  /** One test for each law: right code passes it on the same cases. */
  Stream<DynamicTest> lets(F right) {
    return laws.stream()
        .map(
            law ->
                dynamicTest(
                    "core keeps the law " + law.law(),
                    () -> assertEquals(Optional.empty(), law.complaint(right, cases))));
  }

  private Trial<F, C> trial(String law) {
    return laws.stream().filter(one -> one.law().equals(law)).findFirst().orElseThrow();
  }
}
