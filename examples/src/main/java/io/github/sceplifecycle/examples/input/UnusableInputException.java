package io.github.sceplifecycle.examples.input;

/** An input that could not be read at all. The message names it and says why, in one line. */
public final class UnusableInputException extends Exception {

  private static final long serialVersionUID = 1L;

  /**
   * An input that gave nothing.
   *
   * @param document its name
   * @param why what is wrong with it
   */
  public UnusableInputException(String document, String why) {
    super("cannot read " + document + ": " + why);
  }
}
