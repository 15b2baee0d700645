package io.github.sceplifecycle.testkit.vectors;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.sceplifecycle.scep.RequestKind;
import io.github.sceplifecycle.testkit.ReferenceRequests;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** S-41: what the vectors call a request is what the reference finds, question by question. */
class RequestVectorsTest {

  @TestFactory
  Stream<DynamicTest> the_reference_finds_the_same() {
    return ConformanceVectors.of(VectorKind.REQUEST).stream()
        .map(
            vector ->
                DynamicTest.dynamicTest(
                    vector.id() + " " + vector.comment(),
                    () ->
                        assertEquals(
                            Input.of(vector.expected()).text("kind"), reference(vector).name())));
  }

  private static RequestKind reference(ConformanceVector vector) {
    Input input = Input.of(vector.input());
    return ReferenceRequests.kind(
        ScepAnswers.message(input), ScepAnswers.terms(input), input.instant("at"));
  }
}
