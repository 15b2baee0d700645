package io.github.sceplifecycle.examples.command;

import io.github.sceplifecycle.examples.input.UnusableInputException;
import io.github.sceplifecycle.intake.VisibleText;
import java.io.IOException;
import java.io.PrintStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in exactly one line why the command failed. No stack trace is ever printed. */
final class Failures implements IParameterExceptionHandler, IExecutionExceptionHandler {

  private static final int LONGEST_LINE = 500;
  private static final int SHORTEST_WORD = 4;

  private final PrintStream err;

  Failures(PrintStream err) {
    this.err = err;
  }

  @Override
  public int handleParseException(ParameterException wrong, String[] arguments) {
    String help = wrong.getCommandLine().getCommandSpec().qualifiedName() + " --help";
    if (wrong instanceof UnmatchedArgumentException unmatched) {
      return fail(ExitCode.UNUSABLE, unknown(unmatched) + "; see " + help);
    }
    String more = wrong instanceof MissingParameterException ? "; see " + help : "";
    return fail(ExitCode.UNUSABLE, asTyped(wrong, arguments) + more);
  }

  /** An option of two names is called by the one that was used. */
  private static String asTyped(ParameterException wrong, String[] arguments) {
    String message = message(wrong);
    if (wrong.getArgSpec() instanceof OptionSpec option) {
      for (String name : option.names()) {
        boolean used = Arrays.stream(arguments).anyMatch(one -> one.split("=", 2)[0].equals(name));
        if (used) {
          return message.replace("'" + option.longestName() + "'", "'" + name + "'");
        }
      }
    }
    return message;
  }

  /** The first that nobody knows, and what may have been meant. */
  private static String unknown(UnmatchedArgumentException wrong) {
    String first = wrong.getUnmatched().get(0);
    boolean command = wrong.getCommandLine().getParent() == null;
    String what =
        wrong.isUnknownOption()
            ? "unknown option"
            : command ? "no such command" : "unexpected argument";
    String start = first.replaceFirst("^-+", "");
    String meant =
        wrong.getSuggestions().stream()
            .filter(known -> known.replaceFirst("^-+", "").regionMatches(0, start, 0, 2))
            .findFirst()
            .or(() -> containing(start, wrong.getCommandLine().getCommandSpec()))
            .map(known -> " (did you mean " + known + "?)")
            .orElse("");
    return what + ": '" + first + "'" + meant;
  }

  /** As {@code --absence} is in {@code --tolerate-absence}. */
  private static Optional<String> containing(String word, CommandSpec command) {
    return command.options().stream()
        .map(OptionSpec::longestName)
        .filter(name -> word.length() >= SHORTEST_WORD && name.contains(word))
        .findFirst();
  }

  @Override
  public int handleExecutionException(
      Exception failure, CommandLine command, ParseResult arguments) {
    return handle(failure);
  }

  /** Says what failed; the result is the exit code. */
  int handle(Throwable failure) {
    if (failure instanceof IOException && nobodyReads(failure)) {
      return ExitCode.CUT_OFF;
    }
    if (failure instanceof IOException) {
      // Failures of named files are told with their names, so this was standard output.
      return fail(ExitCode.FAILED, "cannot write the result to standard output");
    }
    boolean foreseen =
        failure instanceof WrongOptionsException || failure instanceof UnusableInputException;
    return foreseen
        ? fail(ExitCode.UNUSABLE, message(failure))
        : fail(ExitCode.FAILED, "unexpected failure: " + origin(failure));
  }

  /** As after {@code | head -1}: nobody is there to be told. */
  private static boolean nobodyReads(Throwable failure) {
    String said = String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT);
    return said.contains("broken pipe") || said.contains("pipe is being closed");
  }

  /** One line for the reader, beside the result. */
  void note(String line) {
    err.print("scep-lifecycle: " + VisibleText.of(line, LONGEST_LINE) + "\n");
    err.flush();
  }

  private int fail(int exitCode, String line) {
    note(line);
    return exitCode;
  }

  private static String message(Throwable failure) {
    String message = Objects.requireNonNullElse(failure.getMessage(), "wrong options");
    return message.strip().replaceFirst("^Error: ", "").replaceAll("\\s*\\R\\s*", " ");
  }

  /** The sort of failure and where it began; its message might hold what a document said (S-33). */
  private static String origin(Throwable failure) {
    String sort = failure.getClass().getSimpleName();
    return Arrays.stream(failure.getStackTrace())
        .filter(frame -> frame.getClassName().startsWith("io.github.sceplifecycle."))
        .findFirst()
        .map(frame -> sort + " at " + frame.getFileName() + ":" + frame.getLineNumber())
        .orElse(sort);
  }
}
