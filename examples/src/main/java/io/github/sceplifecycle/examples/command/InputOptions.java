package io.github.sceplifecycle.examples.command;

import io.github.sceplifecycle.examples.input.InputFiles;
import io.github.sceplifecycle.examples.input.Inputs;
import io.github.sceplifecycle.examples.input.Samples;
import io.github.sceplifecycle.examples.input.UnusableInputException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which documents to read. Without any, the bundled samples are. */
final class InputOptions {

  @Option(
      names = "--jamf-profile",
      paramLabel = "PATH",
      description =
          "Jamf configuration profiles: from the Classic API, XML or JSON, or .mobileconfig files,"
              + " signed or not. PATH is a file or a folder (then its files by name); repeatable,"
              + " as the next three are.")
  List<Path> jamfProfiles = new ArrayList<>();

  @Option(
      names = "--jamf-inventory",
      paramLabel = "PATH",
      description = "Jamf inventories of computers or mobile devices, JSON or XML.")
  List<Path> jamfInventories = new ArrayList<>();

  @Option(
      names = "--intune-profile",
      paramLabel = "PATH",
      description = "Intune SCEP certificate profiles, JSON as Microsoft Graph writes it.")
  List<Path> intuneProfiles = new ArrayList<>();

  @Option(
      names = "--intune-certificates",
      paramLabel = "PATH",
      description = "What Intune reports of certificates: JSON or CSV.")
  List<Path> intuneCertificates = new ArrayList<>();

  @Option(
      names = "--jamf-redistribute-days",
      paramLabel = "N",
      converter = Converters.OfRedistributeDays.class,
      description =
          "Jamf's \"Redistribute Profile\", for profiles that do not state it; 0 where it is off.")
  @Nullable Integer jamfRedistributeDays;

  /** Whether no document is given, so that the samples are read. */
  boolean areSamples() {
    return Stream.of(jamfProfiles, jamfInventories, intuneProfiles, intuneCertificates)
        .allMatch(List::isEmpty);
  }

  /** The documents to read. */
  Inputs inputs() throws UnusableInputException {
    OptionalInt days =
        jamfRedistributeDays == null ? OptionalInt.empty() : OptionalInt.of(jamfRedistributeDays);
    if (areSamples()) {
      return Samples.inputs(days.orElse(Samples.REDISTRIBUTE_DAYS));
    }
    return new Inputs(
        InputFiles.of(jamfProfiles),
        InputFiles.of(jamfInventories),
        InputFiles.of(intuneProfiles),
        InputFiles.of(intuneCertificates),
        days);
  }
}
