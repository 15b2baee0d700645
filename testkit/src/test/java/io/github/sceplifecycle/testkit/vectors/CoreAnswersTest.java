package io.github.sceplifecycle.testkit.vectors;

import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.sceplifecycle.testkit.junit.ConformanceTests;
import java.util.EnumSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Core answers every vector of its kinds. */
class CoreAnswersTest {

  @TestFactory
  Stream<DynamicTest> core_answers() {
    return EnumSet.range(VectorKind.WINDOW, VectorKind.CA_CAPABILITIES).stream()
        .flatMap(kind -> ConformanceTests.of(kind, CoreAnswers::answer));
  }

  @Test
  void what_a_document_says_is_not_asked_of_core() {
    ConformanceVector vector = ConformanceVectors.of(VectorKind.JAMF_PROFILE).get(0);
    assertThrows(IllegalArgumentException.class, () -> CoreAnswers.answer(vector));
  }
}
