package io.github.sceplifecycle.examples.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.sceplifecycle.testkit.vectors.ConformanceVector;
import io.github.sceplifecycle.testkit.vectors.ConformanceVectors;
import io.github.sceplifecycle.testkit.vectors.JsonText;
import io.github.sceplifecycle.testkit.vectors.VectorKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VectorsCommandTest {

  private static final List<ConformanceVector> PHASES = ConformanceVectors.of(VectorKind.PHASE);

  @TempDir Path folder;

  @Nested
  class Listing {

    @Test
    void every_vector_has_a_line() {
      Run run = Run.of("vectors", "--list");
      assertEquals(0, run.exitCode());
      assertEquals(ConformanceVectors.all().size() + 1, run.out().lines().count());
      assertTrue(run.out().lines().allMatch(line -> line.length() <= 100));
      assertTrue(run.out().endsWith(ConformanceVectors.all().size() + " vectors\n"));
    }

    @Test
    void one_kind_may_be_asked_for() {
      Run run = Run.of("vectors", "--list", "--kind", "phase");
      assertTrue(run.out().startsWith("P-0001   phase"), run.out());
      assertTrue(run.out().endsWith(PHASES.size() + " vectors\n"));
    }

    @Test
    void the_questions_are_written_without_the_answers() {
      Run run = Run.of("vectors", "--list", "--format", "json");
      assertTrue(run.out().contains("\"id\": \"W-0001\""));
      assertTrue(run.out().contains("\"input\""));
      assertFalse(run.out().contains("\"expected\""));
    }
  }

  @Nested
  class Checking {

    @Test
    void all_right_answers_end_with_0() throws IOException {
      Run run = check(answers(ConformanceVectors.all()));
      assertEquals(0, run.exitCode());
      int all = ConformanceVectors.all().size();
      assertEquals(all + " agree, 0 disagree, 0 are missing, 0 are unknown\n", run.out());
    }

    @Test
    void a_list_of_answers_is_read_as_well() throws IOException {
      String list =
          PHASES.stream()
              .map(v -> "{\"id\": \"" + v.id() + "\", \"answer\": " + expected(v) + "}")
              .collect(Collectors.joining(",", "[", "]"));
      assertEquals(0, check(list, "--kind", "phase").exitCode());
    }

    @Test
    void a_wrong_answer_is_told_with_what_it_may_point_to() throws IOException {
      String wrong = answers(PHASES).replaceFirst("NOT_YET_VALID", "CURRENT");
      Run run = check(wrong, "--kind", "phase");
      assertEquals(1, run.exitCode());
      assertTrue(
          run.out().startsWith("P-0001  S-9, S-2  A nanosecond before notBefore"), run.out());
      assertTrue(run.out().contains("  expected \"NOT_YET_VALID\"\n  found    \"CURRENT\"\n"));
      assertTrue(run.out().contains("  FirstInstant: The first valid or due instant"), run.out());
      assertTrue(run.out().contains((PHASES.size() - 1) + " agree, 1 disagree"));
    }

    @Test
    void missing_and_unknown_answers_are_named() throws IOException {
      String some =
          answers(PHASES.subList(1, PHASES.size())).replaceFirst("\\{", "{\"P-9999\": 1, ");
      Run run = check(some, "--kind", "phase");
      assertEquals(1, run.exitCode());
      assertTrue(run.out().contains("missing: P-0001\n"), run.out());
      assertTrue(run.out().contains("unknown: P-9999\n"), run.out());
    }

    @Test
    void the_result_is_json_when_asked_for() throws IOException {
      Run run = check("{\"P-0001\": \"CURRENT\"}", "--kind", "phase", "--format", "json");
      assertEquals(1, run.exitCode());
      assertTrue(run.out().startsWith("{\n  \"agree\": 0,\n  \"disagreements\": ["), run.out());
      assertTrue(run.out().contains("\"found\": \"\\\"CURRENT\\\"\""), run.out());
    }
  }

  @Nested
  class What_cannot_be_used {

    @ParameterizedTest
    @ValueSource(
        strings = {
          "",
          "{",
          "1",
          "[1]",
          "[{\"id\": \"W-0001\"}]",
          "[{\"id\": 1, \"answer\": 1}]",
          "[{\"id\": \"W-0001\", \"answer\": 1}, {\"id\": \"W-0001\", \"answer\": 2}]",
          "{\"W-0001\": 1, \"W-0001\": 2}"
        })
    void ends_with_2_and_one_line(String answers) throws IOException {
      Run run = check(answers);
      assertEquals(2, run.exitCode());
      assertEquals("", run.out());
      assertEquals(1, run.err().lines().count());
    }

    @Test
    void so_does_a_file_that_is_not_there() {
      Run run = Run.of("vectors", "--check", folder.resolve("none.json").toString());
      assertEquals(2, run.exitCode());
      assertTrue(run.err().contains("no such file"), run.err());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "--list --check x", "--list --kind windows"})
    void so_do_options_that_make_no_sense(String options) {
      String[] words = ("vectors " + options).strip().split(" ", -1);
      assertEquals(2, Run.of(words).exitCode());
    }
  }

  private Run check(String answers, String... more) throws IOException {
    Path file = Files.writeString(folder.resolve("answers.json"), answers);
    List<String> words = new ArrayList<>(List.of("vectors", "--check", file.toString()));
    words.addAll(List.of(more));
    return Run.of(words.toArray(String[]::new));
  }

  private static String answers(List<ConformanceVector> vectors) {
    return vectors.stream()
        .map(vector -> "\"" + vector.id() + "\": " + expected(vector))
        .collect(Collectors.joining(",", "{", "}"));
  }

  private static String expected(ConformanceVector vector) {
    return JsonText.onOneLine(vector.expected());
  }
}
