package io.github.sceplifecycle.examples.command;

import io.github.sceplifecycle.advice.FleetAssumptions;
import io.github.sceplifecycle.policy.Cadence;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What is taken for granted about the devices of a fleet. */
final class AssumptionOptions {

  @Option(
      names = "--check-in",
      paramLabel = "PT8H",
      defaultValue = "PT8H",
      converter = Converters.OfDuration.class,
      description = {
        "How often a device's certificate is looked at: the rarer of the MDM's attempts and the"
            + " device's contact with it (default: PT8H).",
        "Jamf tries every 6 hours; Intune's devices check in about every 8 hours, which is the"
            + " rarer of the two [MS-TROUBLE]."
      })
  Duration checkIn = Duration.ofHours(8);

  @Option(
      names = "--tolerate-absence",
      paramLabel = "P30D",
      converter = Converters.OfTime.class,
      description =
          "How long a device may be away without losing attestation, PT0S for not at all (default:"
              + " P30D).")
  Duration absence = FleetAssumptions.USUAL_ABSENCE;

  @Option(
      names = "--first-use-within",
      paramLabel = "P7D",
      converter = Converters.OfTime.class,
      description =
          "How soon after its issue somebody signs in with a replacement (default: before the old"
              + " certificate ends).")
  @Nullable Duration firstUse;

  /** The assumptions that were stated. */
  FleetAssumptions assumptions() {
    try {
      return new FleetAssumptions(new Cadence(checkIn), absence, Optional.ofNullable(firstUse));
    } catch (IllegalArgumentException impossible) {
      throw new WrongOptionsException(String.valueOf(impossible.getMessage()));
    }
  }
}
