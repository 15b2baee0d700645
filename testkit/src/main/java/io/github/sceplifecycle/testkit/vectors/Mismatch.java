package io.github.sceplifecycle.testkit.vectors;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * An answer that is not the expected one.
 *
 * @param vector the vector
 * @param path where in the answer they differ first; {@code $} is the answer itself
 * @param expected what should stand there, as JSON
 * @param found what stands there, as JSON; {@code nothing} if the member is missing
 */
public record Mismatch(ConformanceVector vector, String path, String expected, String found) {

  /** Checks that nothing is null. */
  public Mismatch {
    Objects.requireNonNull(vector, "vector");
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(expected, "expected");
    Objects.requireNonNull(found, "found");
  }

  /**
   * The bugs that such an answer points to.
   *
   * @return what is known of the vector's flags
   */
  public List<VectorFlag> suspects() {
    return ConformanceVectors.flags().stream()
        .filter(flag -> vector.flags().contains(flag.name()))
        .toList();
  }

  /**
   * All of it in one sentence.
   *
   * @return id, rules, flags, comment, path, what was expected and what was found
   */
  public String message() {
    return String.format(
        Locale.ROOT,
        "%s %s %s: %s At %s expected %s, found %s; input %s",
        vector.id(),
        vector.rules(),
        vector.flags(),
        vector.comment(),
        path,
        expected,
        found,
        JsonText.onOneLine(vector.input()));
  }
}
