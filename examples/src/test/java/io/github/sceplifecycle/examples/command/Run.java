package io.github.sceplifecycle.examples.command;

import io.github.sceplifecycle.examples.output.Look;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;

/** One run of the command: what it printed, and how it ended. */
public record Run(int exitCode, String out, String err) {

  public static Run of(String... arguments) {
    return with(new Look(Look.DEFAULT_WIDTH, false), new ByteArrayOutputStream(), arguments);
  }

  static Run with(Look look, OutputStream out, String... arguments) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Terminal terminal =
        new Terminal(out, new PrintStream(err, true, StandardCharsets.UTF_8), look, false);
    int exitCode = ScepLifecycle.run(terminal, arguments);
    String printed =
        out instanceof ByteArrayOutputStream bytes ? bytes.toString(StandardCharsets.UTF_8) : "";
    return new Run(exitCode, printed, err.toString(StandardCharsets.UTF_8));
  }

  /** A run of {@code window} for the year 2026. */
  static Run window(String... policy) {
    String[] validity = {
      "window", "--not-before", "2026-01-01T00:00:00Z", "--not-after", "2027-01-01T00:00:00Z"
    };
    return of(Stream.concat(Arrays.stream(validity), Arrays.stream(policy)).toArray(String[]::new));
  }
}
