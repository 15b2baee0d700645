package io.github.sceplifecycle.examples.command;

import io.github.sceplifecycle.certificate.Validity;
import io.github.sceplifecycle.examples.output.WindowJson;
import io.github.sceplifecycle.examples.output.WindowResult;
import io.github.sceplifecycle.examples.output.WindowText;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code scep-lifecycle window}: the window of one certificate. */
@Command(
    versionProvider = ProgramVersion.class,
    mixinStandardHelpOptions = true,
    sortOptions = false,
    sortSynopsis = false,
    name = "window",
    description = {"In which window one certificate is to be redistributed.", ""},
    footer = {"", "Exit codes: 0 it was calculated; 2 the options are wrong."})
final class WindowCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Option(
      names = "--not-before",
      required = true,
      paramLabel = "INSTANT",
      converter = Converters.OfInstant.class,
      description = "The certificate's first valid second, such as 2026-01-01T00:00:00Z.")
  Instant notBefore = Instant.EPOCH;

  @Option(
      names = "--not-after",
      required = true,
      paramLabel = "INSTANT",
      converter = Converters.OfInstant.class,
      description = "Its last valid second.")
  Instant notAfter = Instant.EPOCH;

  @ArgGroup(multiplicity = "1")
  PolicyOptions policy = new PolicyOptions();

  @Option(
      names = "--at",
      paramLabel = "INSTANT",
      converter = Converters.OfInstant.class,
      description = "An instant at which to look at the certificate (text only).")
  @Nullable Instant at;

  @Mixin OutputOptions output = new OutputOptions();

  WindowCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws Exception {
    WindowResult result = new WindowResult(policy.policy(), validity(), Optional.ofNullable(at));
    output.print(
        terminal,
        (look, out) -> WindowJson.write(result, out),
        (look, out) -> WindowText.write(result, look, out));
    return ExitCode.READ;
  }

  private Validity validity() {
    try {
      return new Validity(notBefore, notAfter);
    } catch (IllegalArgumentException impossible) {
      throw new WrongOptionsException("--not-before and --not-after: " + impossible.getMessage());
    }
  }
}
