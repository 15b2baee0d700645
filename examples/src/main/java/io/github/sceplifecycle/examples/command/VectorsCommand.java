package io.github.sceplifecycle.examples.command;

import io.github.sceplifecycle.examples.input.InputDocument;
import io.github.sceplifecycle.examples.input.UnusableInputException;
import io.github.sceplifecycle.examples.vectors.Answers;
import io.github.sceplifecycle.examples.vectors.CheckReport;
import io.github.sceplifecycle.examples.vectors.VectorCheck;
import io.github.sceplifecycle.examples.vectors.VectorListing;
import io.github.sceplifecycle.testkit.vectors.ConformanceVector;
import io.github.sceplifecycle.testkit.vectors.ConformanceVectors;
import io.github.sceplifecycle.testkit.vectors.VectorKind;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code scep-lifecycle vectors}: hold an implementation in any language against the vectors. */
@Command(
    versionProvider = ProgramVersion.class,
    mixinStandardHelpOptions = true,
    sortOptions = false,
    sortSynopsis = false,
    name = "vectors",
    description = {
      "Hold an implementation in any language against the conformance vectors.",
      "",
      "--list --format json writes the questions without the answers. --check reads answers, an"
          + " object of answers by id or a list of objects with id and answer.",
      ""
    },
    footer = {
      "",
      "Exit codes: 0 all answers are right; 1 some are wrong or missing; 2 the answers could not be"
          + " read or the options are wrong."
    })
final class VectorsCommand implements Callable<Integer> {

  /** Some answers are wrong or missing. */
  static final int DISAGREEMENT = 1;

  private final Terminal terminal;

  /** What is to be done. */
  private static final class Task {

    @Option(names = "--list", description = "List the vectors.")
    boolean list;

    @Option(names = "--check", paramLabel = "FILE", description = "Check the answers in a file.")
    @Nullable Path answers;
  }

  @ArgGroup(multiplicity = "1")
  private Task task = new Task();

  @Option(
      names = "--kind",
      paramLabel = "KIND",
      converter = OfKind.class,
      description = "Only vectors of this kind, such as window; repeatable (default: all).")
  private List<VectorKind> kinds = List.of();

  @Mixin private OutputOptions output = new OutputOptions();

  VectorsCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException, UnusableInputException {
    List<ConformanceVector> vectors =
        ConformanceVectors.all().stream()
            .filter(vector -> kinds.isEmpty() || kinds.contains(vector.kind()))
            .toList();
    return task.list ? list(vectors) : check(vectors, Objects.requireNonNull(task.answers));
  }

  private int list(List<ConformanceVector> vectors) throws IOException {
    output.print(
        terminal,
        (look, out) -> VectorListing.writeJson(vectors, out),
        (look, out) -> VectorListing.writeText(vectors, look, out));
    return ExitCode.READ;
  }

  private int check(List<ConformanceVector> vectors, Path file)
      throws IOException, UnusableInputException {
    VectorCheck check = VectorCheck.of(vectors, Answers.read(InputDocument.file(file)));
    output.print(
        terminal,
        (look, out) -> CheckReport.writeJson(check, out),
        (look, out) -> CheckReport.writeText(check, out));
    return check.allAgree() ? ExitCode.READ : DISAGREEMENT;
  }
}
