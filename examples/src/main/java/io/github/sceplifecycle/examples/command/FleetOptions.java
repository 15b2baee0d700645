package io.github.sceplifecycle.examples.command;

import io.github.sceplifecycle.examples.input.Fleets;
import io.github.sceplifecycle.examples.input.Inputs;
import io.github.sceplifecycle.examples.input.Progress;
import io.github.sceplifecycle.examples.input.Samples;
import io.github.sceplifecycle.examples.input.UnusableInputException;
import io.github.sceplifecycle.examples.plan.Fleet;
import io.github.sceplifecycle.intake.Intake;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which fleets are looked at, when, and what ties their certificates to profiles. */
final class FleetOptions {

  @Mixin InputOptions input = new InputOptions();

  @Option(
      names = "--match",
      paramLabel = "TEXT",
      defaultValue = "managementAttestation",
      description =
          "A certificate belongs to the profile if its subject contains this and nothing better"
              + " tells (default: managementAttestation).")
  String marker = "managementAttestation";

  @Option(
      names = "--at",
      paramLabel = "INSTANT",
      converter = Converters.OfInstant.class,
      description = "The instant to look at (default: now; for the samples their own).")
  @Nullable Instant at;

  @Option(
      names = "--progress",
      description =
          "Tell on standard error how far the reading is, even where that is no terminal.")
  boolean progress;

  /** Reads the documents. */
  Intake<List<Fleet>> read(Terminal terminal) throws UnusableInputException {
    Inputs inputs = input.inputs();
    return Fleets.read(inputs, progress(inputs, terminal));
  }

  /** How far the reading is, for whoever waits. */
  Progress progress(Inputs inputs, Terminal terminal) {
    return progress
        ? Progress.asked(inputs.documents(), terminal.err())
        : Progress.of(inputs.documents(), terminal.err(), terminal.interactive());
  }

  /** The instant to look at. */
  Instant instant() {
    if (at != null) {
      return at;
    }
    return input.areSamples() ? Samples.AT : Instant.now().truncatedTo(ChronoUnit.SECONDS);
  }

  /** The text in a subject that marks a certificate as one of a profile's. */
  String marker() {
    if (marker.isBlank()) {
      throw new WrongOptionsException(
          "--match must not be blank: nearly every certificate has that");
    }
    return marker;
  }
}
