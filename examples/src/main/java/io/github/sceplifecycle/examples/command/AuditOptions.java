package io.github.sceplifecycle.examples.command;

import io.github.sceplifecycle.advice.FleetAssumptions;
import io.github.sceplifecycle.examples.audit.AssumedDevices;
import io.github.sceplifecycle.policy.Cadence;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What an audit takes for granted about the devices. */
final class AuditOptions {

  @Option(
      names = "--check-in",
      paramLabel = "PT8H",
      converter = Converters.OfDuration.class,
      description =
          "How often a certificate is looked at (default: as often as the profile's MDM does).")
  @Nullable Duration checkIn;

  @Option(
      names = "--tolerate-absence",
      paramLabel = "P30D",
      converter = Converters.OfTime.class,
      description = "How long a device may be away without harm (default: P30D).")
  @Nullable Duration absence;

  @Option(
      names = "--first-use-within",
      paramLabel = "P7D",
      converter = Converters.OfTime.class,
      description =
          "How soon a replacement is used at the latest (default: once the old certificate has"
              + " expired).")
  @Nullable Duration firstUse;

  /** What was stated. */
  AssumedDevices devices() {
    try {
      Duration tolerated = absence == null ? FleetAssumptions.USUAL_ABSENCE : absence;
      Optional<Cadence> cadence = Optional.ofNullable(checkIn).map(Cadence::new);
      // Refuses what no fleet can be assumed to do, before any document is read.
      new FleetAssumptions(
          cadence.orElse(Cadence.everyHours(1)), tolerated, Optional.ofNullable(firstUse));
      return new AssumedDevices(cadence, tolerated, Optional.ofNullable(firstUse));
    } catch (IllegalArgumentException impossible) {
      throw new WrongOptionsException(String.valueOf(impossible.getMessage()));
    }
  }
}
