package io.github.sceplifecycle.testkit.mutants;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.sceplifecycle.testkit.vectors.ConformanceVector;
import io.github.sceplifecycle.testkit.vectors.ConformanceVectors;
import io.github.sceplifecycle.testkit.vectors.VectorFlag;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every seeded bug is caught by vectors, and among them by one whose flag names the bug. */
class MutantsAreCaughtByVectorsTest {

  /** Mutants that no vector can catch, each with the reason; laws catch them. */
  private static final Map<Enum<?>, String> BEYOND_VECTORS =
      Map.of(
          ProjectionMutant.REPLACEMENT_INHERITS_THE_CLOCK,
              "the answer holds events and verdicts, not certificates",
          ProjectionMutant.LATEST_FIRST, "events are compared as a set; each carries its instant",
          AuditMutant.DEVICE_MET_FIRST_IS_NAMED, "facts that are words are not asked for");

  private static final Path GOLDEN = Path.of("src/test/resources/mutants-caught-by-vectors.txt");

  /** Each bug with the vectors that catch it. */
  private static final Map<SeededBug, List<ConformanceVector>> CATCHES = catches();

  @TestFactory
  Stream<DynamicTest> each_bug_is_caught_by_a_vector_with_its_flag() {
    return CATCHES.keySet().stream()
        .map(bug -> dynamicTest(bug.name() + " " + MutantFlags.of(bug.mutant()), () -> check(bug)));
  }

  @Test
  void every_flag_has_a_bug() {
    TreeSet<String> flags =
        ConformanceVectors.flags().stream()
            .map(VectorFlag::name)
            .collect(Collectors.toCollection(TreeSet::new));
    TreeSet<String> seeded =
        CATCHES.keySet().stream()
            .map(bug -> MutantFlags.of(bug.mutant()))
            .filter(flag -> !flag.isEmpty())
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(flags, seeded);
  }

  @Test
  void the_list_says_which_vectors_catch_which_bug() throws IOException {
    String text =
        CATCHES.entrySet().stream()
            .map(one -> line(one.getKey(), one.getValue()))
            .collect(Collectors.joining("\n", "", "\n"));
    if (Boolean.getBoolean("vectors.write")) {
      Files.writeString(GOLDEN, text);
    }
    assertEquals(Files.readString(GOLDEN), text, "run with -Dvectors.write=true and look");
  }

  private static Map<SeededBug, List<ConformanceVector>> catches() {
    Map<SeededBug, List<ConformanceVector>> catches = new LinkedHashMap<>();
    SeededBugs.all().forEach(bug -> catches.put(bug, bug.caughtBy()));
    return catches;
  }

  private static String line(SeededBug bug, List<ConformanceVector> catches) {
    String ids = catches.stream().map(ConformanceVector::id).collect(Collectors.joining(" "));
    return (bug.name() + ": " + ids).strip();
  }

  private static void check(SeededBug bug) {
    List<ConformanceVector> catches = CATCHES.getOrDefault(bug, List.of());
    if (BEYOND_VECTORS.containsKey(bug.mutant())) {
      assertEquals(List.of(), catches);
      return;
    }
    String flag = MutantFlags.of(bug.mutant());
    assertFalse(catches.isEmpty());
    assertTrue(
        flag.isEmpty() || catches.stream().anyMatch(vector -> vector.flags().contains(flag)),
        () -> flag + " is not among " + catches.stream().map(ConformanceVector::id).toList());
  }
}
