package io.github.sceplifecycle.testkit.junit;

import io.github.sceplifecycle.testkit.vectors.Answerer;
import io.github.sceplifecycle.testkit.vectors.Conformance;
import io.github.sceplifecycle.testkit.vectors.ConformanceVector;
import io.github.sceplifecycle.testkit.vectors.ConformanceVectors;
import io.github.sceplifecycle.testkit.vectors.VectorKind;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/** One test for each conformance vector, for a method with {@code @TestFactory}. */
public final class ConformanceTests {

  private ConformanceTests() {}

  /**
   * The tests of one kind. Each is named after its vector's id and what the vector pins.
   *
   * @param kind the kind
   * @param answerer the implementation to be checked
   * @return the tests, in the order of the ids; each fails with an {@link AssertionError} that says
   *     rules, flags, what was expected and what was found
   */
  @SuppressWarnings("exports") // JUnit is optional: a module that calls this requires it by itself.
  public static Stream<DynamicTest> of(VectorKind kind, Answerer answerer) {
    return ConformanceVectors.of(kind).stream().map(vector -> test(vector, answerer));
  }

  private static DynamicTest test(ConformanceVector vector, Answerer answerer) {
    String name = vector.id() + " " + vector.comment();
    return DynamicTest.dynamicTest(name, () -> assertAgrees(vector, answerer));
  }

  private static void assertAgrees(ConformanceVector vector, Answerer answerer) {
    Conformance.check(vector, answerer.answer(vector))
        .ifPresent(
            mismatch -> {
              throw new AssertionError(mismatch.message());
            });
  }
}
