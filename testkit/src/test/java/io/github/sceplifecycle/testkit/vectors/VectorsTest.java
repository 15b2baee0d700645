package io.github.sceplifecycle.testkit.vectors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What holds of the vectors themselves. */
class VectorsTest {

  private static final Pattern RULE = Pattern.compile("(?m)^### (S-\\d+) ");

  /** Rules that no question and answer can show, each with the reason. */
  private static final Map<String, String> NOT_EXECUTABLE =
      Map.of(
          "S-1", "it says what code may not do; every vector states its instants",
          "S-24", "what is displayed follows from the next sign-in and is not calculated");

  @ParameterizedTest
  @EnumSource
  void ids_have_the_prefix_of_their_kind_and_ascend(VectorKind kind) {
    List<String> ids = ConformanceVectors.of(kind).stream().map(ConformanceVector::id).toList();
    assertTrue(ids.stream().allMatch(id -> id.matches(kind.prefix() + "-\\d{4}")), kind.word());
    assertEquals(List.copyOf(new TreeSet<>(ids)), ids);
  }

  @Test
  void there_are_several_hundred() {
    assertTrue(ConformanceVectors.all().size() >= 500, "" + ConformanceVectors.all().size());
  }

  @Test
  void every_flag_is_described_and_every_description_is_used() {
    List<String> described = ConformanceVectors.flags().stream().map(VectorFlag::name).toList();
    Set<String> used =
        ConformanceVectors.all().stream()
            .flatMap(vector -> vector.flags().stream())
            .collect(Collectors.toSet());
    assertEquals(List.copyOf(new TreeSet<>(used)), described);
  }

  @Test
  void every_comment_says_something_that_no_other_of_its_kind_says() {
    for (VectorKind kind : VectorKind.values()) {
      Set<String> seen = new HashSet<>();
      for (ConformanceVector vector : ConformanceVectors.of(kind)) {
        assertTrue(vector.comment().endsWith("."), vector.id());
        assertTrue(seen.add(vector.comment() + JsonText.onOneLine(vector.input())), vector.id());
      }
    }
  }

  @Test
  void every_rule_that_can_be_shown_has_a_vector_and_every_rule_named_exists() throws IOException {
    Set<String> named =
        ConformanceVectors.all().stream()
            .flatMap(vector -> vector.rules().stream())
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> executable = rules();
    executable.removeAll(NOT_EXECUTABLE.keySet());
    assertEquals(executable, named);
    assertTrue(rules().containsAll(NOT_EXECUTABLE.keySet()));
  }

  private static Set<String> rules() throws IOException {
    String semantics = Files.readString(Path.of("../docs/semantics.md"));
    return RULE.matcher(semantics)
        .results()
        .map((MatchResult found) -> found.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
