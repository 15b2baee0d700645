package io.github.sceplifecycle.intake;

/**
 * A place in a text, as editors count it.
 *
 * @param line from 1
 * @param column from 1
 */
public record Position(int line, int column) {

  /**
   * Checks both numbers.
   *
   * @throws IllegalArgumentException if one is below 1
   */
  public Position {
    if (line < 1 || column < 1) {
      throw new IllegalArgumentException(
          "line and column start at 1, but were " + line + " and " + column);
    }
  }

  @Override
  public String toString() {
    return line + ":" + column;
  }
}
