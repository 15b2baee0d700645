package io.github.sceplifecycle.examples.command;

/** What the command's exit code says. The numbers are part of the API. */
final class ExitCode {

  /** Everything could be read. */
  static final int READ = 0;

  /** An input could not be read at all, or the options are wrong. */
  static final int UNUSABLE = 2;

  /** The program failed, and that is its own fault or the system's. */
  static final int FAILED = 70;

  /** Whoever read the result has gone: what a shell says of a program that SIGPIPE ended. */
  static final int CUT_OFF = 141;

  private ExitCode() {}
}
