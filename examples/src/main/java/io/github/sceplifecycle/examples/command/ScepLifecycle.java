package io.github.sceplifecycle.examples.command;

import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;

/** The command {@code scep-lifecycle}. Without arguments it makes a plan of the samples. */
@Command(
    versionProvider = ProgramVersion.class,
    mixinStandardHelpOptions = true,
    sortOptions = false,
    sortSynopsis = false,
    name = "scep-lifecycle",
    description = {
      "When will the MDM redistribute a SCEP profile, until when does each device attest that it is",
      "managed, and what happens next?",
      "",
      "Without arguments: the plan of two sample fleets.",
      ""
    },
    footer = {
      "",
      "Exit codes: 0 everything was read; 1 it was, and a check failed; 2 an input could not be read"
          + " at all or the options are wrong; 70 the program failed; 141 whoever read the result went"
          + " away, as with | head."
    },
    synopsisSubcommandLabel = "COMMAND")
public final class ScepLifecycle {

  private ScepLifecycle() {}

  /**
   * Runs the command and ends the process.
   *
   * @param arguments the command's arguments
   */
  public static void main(String[] arguments) {
    System.exit(run(Terminal.ofProcess(), arguments));
  }

  /**
   * Runs the command.
   *
   * @param terminal where it was started
   * @param arguments its arguments; none for the plan of the samples
   * @return the exit code
   */
  public static int run(Terminal terminal, String... arguments) {
    try {
      String[] asked = arguments.length == 0 ? new String[] {"plan"} : arguments;
      return commandLine(terminal).execute(asked);
    } catch (StackOverflowError | OutOfMemoryError tooLarge) {
      return new Failures(terminal.err()).handle(tooLarge);
    }
  }

  private static CommandLine commandLine(Terminal terminal) {
    Failures failures = new Failures(terminal.err());
    CommandLine commands =
        new CommandLine(new ScepLifecycle())
            .addSubcommand(new PlanCommand(terminal))
            .addSubcommand(new ForecastCommand(terminal))
            .addSubcommand(new WindowCommand(terminal))
            .addSubcommand(new ProjectCommand(terminal))
            .addSubcommand(new AdviseCommand(terminal))
            .addSubcommand(new AuditCommand(terminal))
            .addSubcommand(new ReportCommand(terminal))
            .addSubcommand(new VectorsCommand(terminal))
            .addSubcommand(new LabCommand(terminal))
            .setExpandAtFiles(false)
            .setUsageHelpWidth(terminal.look().width())
            .setColorScheme(Help.defaultColorScheme(terminal.look().colour() ? Ansi.ON : Ansi.OFF))
            .setParameterExceptionHandler(failures)
            .setExecutionExceptionHandler(failures);
    commands.setOut(
        new PrintWriter(new OutputStreamWriter(terminal.out(), StandardCharsets.UTF_8), true));
    return commands;
  }
}
