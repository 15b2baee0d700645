package io.github.sceplifecycle.testkit.vectors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.sceplifecycle.testkit.ReferenceLapses;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * S-29: where every fact is known, the reference counts the same devices with the same profiles.
 */
class LapseVectorsTest {

  private static final List<String> UNKNOWN =
      List.of("\"UNKNOWN\"", "\"certificates\":null", "\"certificates\": null");

  @TestFactory
  Stream<DynamicTest> the_reference_counts_the_same() {
    return known()
        .map(vector -> dynamicTest(vector.id() + " " + vector.comment(), () -> check(vector)));
  }

  @Test
  void most_vectors_state_every_fact() {
    long all = ConformanceVectors.of(VectorKind.LAPSES).size();
    assertTrue(known().count() * 2 > all, () -> known().count() + " of " + all);
  }

  private static Stream<ConformanceVector> known() {
    return ConformanceVectors.of(VectorKind.LAPSES).stream()
        .filter(one -> UNKNOWN.stream().noneMatch(JsonText.onOneLine(one.input())::contains));
  }

  private static void check(ConformanceVector vector) {
    assertEquals(
        JsonText.onOneLine(vector.expected()),
        JsonText.onOneLine(LapseAnswers.of(ReferenceLapses::of).answer(vector)));
  }
}
