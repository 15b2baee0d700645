package io.github.sceplifecycle.examples.command;

import io.github.sceplifecycle.advice.FleetAssumptions;
import io.github.sceplifecycle.examples.audit.AssumedDevices;
import io.github.sceplifecycle.knowledge.Truth;
import io.github.sceplifecycle.policy.Cadence;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What is taken for granted about the devices of a fleet. */
final class AssumptionOptions {

  /** The rarer of what Jamf and Intune do. */
  private static final Cadence RAREST = Cadence.everyHours(8);

  @Option(
      names = "--check-in",
      paramLabel = "PT8H",
      converter = Converters.OfDuration.class,
      description = {
        "How often a device's certificate is looked at: the rarer of the MDM's attempts and the"
            + " device's contact with it.",
        "Default: as often as the MDM of a profile does, PT6H for Jamf and PT8H for Intune;"
            + " where no profile is looked at, PT8H."
      })
  @Nullable Duration checkIn;

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

  /** What is assumed where no profile is looked at. */
  FleetAssumptions assumptions() {
    return assumptions(RAREST);
  }

  /** What is assumed of the devices that profiles are for. */
  AssumedDevices devices(Truth renewOverScep) {
    FleetAssumptions checked = assumptions();
    return new AssumedDevices(
        Optional.ofNullable(checkIn).map(Cadence::new),
        checked.toleratedAbsence(),
        checked.firstUseWithin(),
        renewOverScep);
  }

  private FleetAssumptions assumptions(Cadence unlessStated) {
    try {
      Cadence every = checkIn == null ? unlessStated : new Cadence(checkIn);
      return new FleetAssumptions(every, absence, Optional.ofNullable(firstUse));
    } catch (IllegalArgumentException impossible) {
      throw new WrongOptionsException(String.valueOf(impossible.getMessage()));
    }
  }
}
