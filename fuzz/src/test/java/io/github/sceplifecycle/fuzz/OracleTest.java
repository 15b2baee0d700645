package io.github.sceplifecycle.fuzz;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.sceplifecycle.intake.Intake;
import io.github.sceplifecycle.intake.Place;
import io.github.sceplifecycle.intake.Problem;
import io.github.sceplifecycle.intake.ProblemKind;
import io.github.sceplifecycle.testkit.ReaderFunction;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A search finds nothing if the judge lets everything pass: readers with one fault each. */
class OracleTest {

  private static final byte[] LIST =
      "<dict><key>Challenge</key><string>word</string></dict>".getBytes(StandardCharsets.UTF_8);

  @Test
  void a_reader_without_a_fault_passes() {
    assertDoesNotThrow(() -> Oracle.judge((name, bytes) -> refusal(name, "no list"), LIST));
  }

  @Test
  void a_reader_that_shows_what_stands_behind_a_challenges_key_is_caught() {
    assertCaught(
        (name, bytes) -> {
          String text = new String(bytes, StandardCharsets.UTF_8);
          return refusal(name, text.substring(text.indexOf("<string>")));
        });
  }

  @Test
  void a_reader_that_throws_is_caught() {
    assertCaught((name, bytes) -> Intake.of(List.of(bytes[bytes.length])));
  }

  @Test
  void a_problem_that_turns_the_direction_of_writing_is_caught() {
    assertCaught((name, bytes) -> problem(name, "no list", "expected \u202E"));
  }

  @Test
  void a_problem_that_names_another_document_is_caught() {
    assertCaught((name, bytes) -> refusal("another", "no list"));
  }

  @Test
  void an_answer_out_of_proportion_is_caught() {
    assertCaught((name, bytes) -> Intake.of(Collections.nCopies(1_000, name)));
  }

  private static <T> void assertCaught(ReaderFunction<T> reader) {
    assertThrows(AssertionError.class, () -> Oracle.judge(reader, LIST));
  }

  private static Intake<List<String>> refusal(String document, String found) {
    return problem(document, found, "expected a list");
  }

  private static Intake<List<String>> problem(String document, String found, String expected) {
    Place place = Place.whole(document);
    return Intake.of(List.of(), new Problem(place, ProblemKind.UNREADABLE, found, expected));
  }
}
