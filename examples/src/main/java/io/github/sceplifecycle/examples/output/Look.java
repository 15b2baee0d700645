package io.github.sceplifecycle.examples.output;

/**
 * How text is to look.
 *
 * @param width how many characters a line should have at most; from {@link #NARROWEST}
 * @param colour whether the reader is a terminal that shows colours
 */
public record Look(int width, boolean colour) {

  /** The width when nothing says otherwise. */
  public static final int DEFAULT_WIDTH = 100;

  /** The least width; a narrower terminal wraps. */
  public static final int NARROWEST = 60;

  /** Widens what is too narrow. */
  public Look {
    width = Math.max(NARROWEST, width);
  }

  /**
   * The same without colours.
   *
   * @return the look for a file
   */
  public Look plain() {
    return new Look(width, false);
  }
}
