package io.github.sceplifecycle.testkit.vectors;

import io.github.sceplifecycle.documents.Node;
import java.util.List;
import java.util.Objects;

/**
 * A case and the answer that is right.
 *
 * @param id such as {@code W-0001}; never reused
 * @param kind what is asked
 * @param rules the rules that decide it, such as {@code S-5}
 * @param flags the bugs that it catches, by the names of {@link ConformanceVectors#flags()}
 * @param comment what it pins, in one sentence
 * @param input the question
 * @param expected the answer
 */
public record ConformanceVector(
    String id,
    VectorKind kind,
    List<String> rules,
    List<String> flags,
    String comment,
    Node input,
    Node expected) {

  /** Copies the lists. */
  public ConformanceVector {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(kind, "kind");
    rules = List.copyOf(rules);
    flags = List.copyOf(flags);
    Objects.requireNonNull(comment, "comment");
    Objects.requireNonNull(input, "input");
    Objects.requireNonNull(expected, "expected");
  }
}
