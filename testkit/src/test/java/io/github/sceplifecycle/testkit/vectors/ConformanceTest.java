package io.github.sceplifecycle.testkit.vectors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.sceplifecycle.documents.JsonDocument;
import io.github.sceplifecycle.documents.Limits;
import io.github.sceplifecycle.documents.Node;
import io.github.sceplifecycle.intake.Place;
import io.github.sceplifecycle.testkit.junit.ConformanceTests;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Answers are compared as values. */
class ConformanceTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "{\"a\": 1, \"b\": null} | {\"b\": null, \"a\": 1}",
        "\"2026-01-01T00:00:00Z\" | \"2026-01-01T02:00:00.000+02:00\"",
        "\"PT24H\" | \"P1D\"",
        "1 | 1.0",
        "{\"reasons\": [\"A\", \"B\"]} | {\"reasons\": [\"B\", \"A\"]}",
        "[] | []"
      })
  void what_is_the_same_value_agrees(String expected, String answer) {
    assertEquals(Optional.empty(), check(expected, answer));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "{\"a\": 1} | {\"a\": 2} | $.a | 1 | 2",
        "{\"a\": null} | {} | $.a | null | nothing",
        "{} | {\"a\": null} | $.a | nothing | null",
        "\"2026-01-01T00:00:00Z\" | \"2026-01-01T00:00:00.000000001Z\" | $ | \"2026-01-01T00:00:00Z\" | \"2026-01-01T00:00:00.000000001Z\"",
        "null | false | $ | null | false",
        "true | false | $ | true | false",
        "1 | \"1\" | $ | 1 | \"1\"",
        "[1, 2] | [2, 1] | $[0] | 1 | 2",
        "[1] | [1, 1] | $ | [1] | [1, 1]",
        "{\"reasons\": [\"A\"]} | {\"reasons\": [\"A\", \"A\"]} | $.reasons | [\"A\"] | [\"A\", \"A\"]",
        "{\"reasons\": [\"A\", \"A\"]} | {\"reasons\": [\"A\", \"B\"]} | $.reasons | [\"A\", \"A\"] | [\"A\", \"B\"]"
      })
  void what_differs_is_told_where(
      String expected, String answer, String path, String right, String found) {
    Mismatch mismatch = check(expected, answer).orElseThrow();
    assertEquals(List.of(path, right, found), parts(mismatch));
  }

  @Test
  void a_mismatch_says_all_that_is_needed() {
    ConformanceVector vector = ConformanceVectors.of(VectorKind.PHASE).get(0);
    Mismatch mismatch = Conformance.check(vector, Answer.nothing()).orElseThrow();
    String message = mismatch.message();
    assertTrue(message.startsWith("P-0001 [S-9, S-2] [FirstInstant]: A nanosecond"), message);
    assertTrue(message.contains("expected \"NOT_YET_VALID\", found null; input {"), message);
    assertEquals(
        List.of("FirstInstant"), mismatch.suspects().stream().map(VectorFlag::name).toList());
  }

  @Test
  void a_wrong_answer_fails_its_test_and_a_right_one_does_not() throws Throwable {
    ConformanceVector first = ConformanceVectors.of(VectorKind.PHASE).get(0);
    List<DynamicTest> right =
        ConformanceTests.of(VectorKind.PHASE, ConformanceVector::expected).toList();
    List<DynamicTest> wrong =
        ConformanceTests.of(VectorKind.PHASE, vector -> Answer.nothing()).toList();
    assertEquals(ConformanceVectors.of(VectorKind.PHASE).size(), right.size());
    assertEquals(first.id() + " " + first.comment(), right.get(0).getDisplayName());
    right.get(0).getExecutable().execute();
    assertThrows(AssertionError.class, () -> wrong.get(0).getExecutable().execute());
  }

  private static List<String> parts(Mismatch mismatch) {
    return List.of(mismatch.path(), mismatch.expected(), mismatch.found());
  }

  private static Optional<Mismatch> check(String expected, String answer) {
    ConformanceVector vector =
        new ConformanceVector(
            "W-9999",
            VectorKind.WINDOW,
            List.of(),
            List.of(),
            "",
            Answer.nothing(),
            parsed(expected));
    return Conformance.check(vector, parsed(answer));
  }

  private static Node parsed(String text) {
    return JsonDocument.read(Place.whole("text"), text, Limits.DEFAULT).value().orElseThrow();
  }
}
