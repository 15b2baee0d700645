package io.github.sceplifecycle.examples.command;

/** Options that cannot be followed. The message says which and why, in one line. */
final class WrongOptionsException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  WrongOptionsException(String message) {
    super(message);
  }
}
