package io.github.sceplifecycle.examples.command;

import io.github.sceplifecycle.examples.output.Look;
import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where the command was started.
 *
 * @param out standard output; UTF-8 is written to it, whatever the system's encoding
 * @param err standard error, as well
 * @param look how text looks best there
 * @param interactive whether a person reads along
 */
public record Terminal(OutputStream out, PrintStream err, Look look, boolean interactive) {

  /**
   * The one that the process was given.
   *
   * @return the terminal
   */
  static Terminal ofProcess() {
    boolean interactive = isTerminal(System.console());
    return new Terminal(
        new FileOutputStream(FileDescriptor.out),
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
        look(System.getenv(), interactive),
        interactive);
  }

  /**
   * The look that the environment asks for: as wide as {@code COLUMNS}, and colours on a terminal
   * unless {@code NO_COLOR} is set (no-color.org).
   */
  static Look look(Map<String, String> environment, boolean interactive) {
    boolean unwanted =
        !environment.getOrDefault("NO_COLOR", "").isEmpty()
            || environment.getOrDefault("TERM", "").equals("dumb");
    return new Look(width(environment.getOrDefault("COLUMNS", "")), interactive && !unwanted);
  }

  private static int width(String columns) {
    return columns.matches("[0-9]{1,4}") ? Integer.parseInt(columns) : Look.DEFAULT_WIDTH;
  }

  /** From Java 22 on there is a console even where there is no terminal, and it can be asked. */
  private static boolean isTerminal(@Nullable Console console) {
    if (console == null) {
      return false;
    }
    try {
      return (boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (ReflectiveOperationException beforeJava22) {
      return true;
    }
  }
}
