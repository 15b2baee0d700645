package io.github.sceplifecycle.examples.vectors;

import io.github.sceplifecycle.documents.Node;
import io.github.sceplifecycle.testkit.vectors.Conformance;
import io.github.sceplifecycle.testkit.vectors.ConformanceVector;
import io.github.sceplifecycle.testkit.vectors.ConformanceVectors;
import io.github.sceplifecycle.testkit.vectors.Mismatch;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How answers compare with the vectors.
 *
 * @param agree how many are right
 * @param disagreements those that are wrong, in the order of the vectors
 * @param missing the ids of vectors that are not answered
 * @param unknown ids that are answered and that no vector has
 */
public record VectorCheck(
    int agree, List<Mismatch> disagreements, List<String> missing, List<String> unknown) {

  /** Copies the lists. */
  public VectorCheck {
    disagreements = List.copyOf(disagreements);
    missing = List.copyOf(missing);
    unknown = List.copyOf(unknown);
  }

  /**
   * Compares answers.
   *
   * @param vectors the vectors that are asked
   * @param answers the answers; those to vectors that exist and are not asked do not matter
   * @return the comparison
   */
  public static VectorCheck of(List<ConformanceVector> vectors, Answers answers) {
    List<Mismatch> disagreements = new ArrayList<>();
    List<String> missing = new ArrayList<>();
    for (ConformanceVector vector : vectors) {
      Optional<Node> answer = Optional.ofNullable(answers.byId().get(vector.id()));
      if (answer.isEmpty()) {
        missing.add(vector.id());
      }
      answer.flatMap(node -> Conformance.check(vector, node)).ifPresent(disagreements::add);
    }
    int agree = vectors.size() - disagreements.size() - missing.size();
    return new VectorCheck(agree, disagreements, missing, unknown(answers));
  }

  /**
   * Whether every vector that was asked is answered rightly.
   *
   * @return whether nothing is wrong, missing or unknown
   */
  public boolean allAgree() {
    return disagreements.isEmpty() && missing.isEmpty() && unknown.isEmpty();
  }

  private static List<String> unknown(Answers answers) {
    Set<String> ids =
        ConformanceVectors.all().stream().map(ConformanceVector::id).collect(Collectors.toSet());
    return answers.byId().keySet().stream().filter(id -> !ids.contains(id)).toList();
  }
}
