package io.github.sceplifecycle.testkit.vectors;

import io.github.sceplifecycle.documents.Node;
import java.util.Arrays;
import java.util.List;

/** The vectors that come with the testkit. */
public final class ConformanceVectors {

  private ConformanceVectors() {}

  /**
   * Every vector.
   *
   * @return kind by kind, each in the order of its ids
   */
  public static List<ConformanceVector> all() {
    return Arrays.stream(VectorKind.values()).flatMap(kind -> of(kind).stream()).toList();
  }

  /**
   * The vectors of one kind.
   *
   * @param kind the kind
   * @return in the order of their ids
   */
  public static List<ConformanceVector> of(VectorKind kind) {
    return VectorFile.read(kind.word()).elements().stream()
        .map(entry -> vector(kind, Input.of(entry)))
        .toList();
  }

  /**
   * The bugs that vectors catch.
   *
   * @return in the order of their names
   */
  public static List<VectorFlag> flags() {
    return VectorFile.read("flags").elements().stream()
        .map(Input::of)
        .map(flag -> new VectorFlag(flag.text("name"), flag.text("catches"), flag.text("cost")))
        .toList();
  }

  private static ConformanceVector vector(VectorKind kind, Input entry) {
    Node input = entry.node("input");
    Node expected = entry.node("expected");
    return new ConformanceVector(
        entry.text("id"),
        kind,
        entry.texts("rules"),
        entry.texts("flags"),
        entry.text("comment"),
        input,
        expected);
  }
}
