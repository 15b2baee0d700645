package io.github.sceplifecycle.documents;

/**
 * How much of a document is read before it is refused (S-32).
 *
 * @param mostBytes the largest document
 * @param deepest how many values may stand within each other
 * @param longestText the longest single text, name or number, in characters
 * @param mostNodes how many values a document may hold
 */
public record Limits(long mostBytes, int deepest, int longestText, int mostNodes) {

  /** For documents that are read whole: 64 MiB, 64 deep, texts of 8 Mi characters, 4 Mi values. */
  public static final Limits DEFAULT = new Limits(64L << 20, 64, 8 << 20, 4 << 20);

  /**
   * For each single piece of a document that is streamed: 4 MiB, 64 deep, texts of 1 Mi characters,
   * 65 536 values. The document as a whole has no bound.
   */
  public static final Limits STREAMED = new Limits(4L << 20, 64, 1 << 20, 1 << 16);

  /**
   * Checks that every bound lets something through.
   *
   * @throws IllegalArgumentException if a bound is below 1, or {@code deepest} above 1000
   */
  public Limits {
    if (mostBytes < 1 || longestText < 1 || mostNodes < 1) {
      throw new IllegalArgumentException("every limit must be at least 1");
    }
    if (deepest < 1 || deepest > 1000) {
      throw new IllegalArgumentException("deepest must be from 1 to 1000, but was " + deepest);
    }
  }
}
