package io.github.sceplifecycle.examples.command;

import io.github.sceplifecycle.policy.RenewalPolicy;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/**
 * One renewal policy, stated in one of four ways; the command's parser sees to it that it is one.
 */
final class PolicyOptions {

  @Option(
      names = "--days",
      paramLabel = "N",
      converter = Converters.OfDays.class,
      description = "So many days before expiry, as Jamf states it.")
  @Nullable RenewalPolicy days;

  @Option(
      names = "--lead",
      paramLabel = "PT20H",
      converter = Converters.OfLead.class,
      description = "So long before expiry.")
  @Nullable RenewalPolicy lead;

  @Option(
      names = "--percent",
      paramLabel = "P",
      converter = Converters.OfPercent.class,
      description = "When so many percent of the lifetime remain, 1 to 99, as Intune states it.")
  @Nullable RenewalPolicy percent;

  @Option(
      names = "--share",
      paramLabel = "N/D",
      converter = Converters.OfShare.class,
      description = "When this share of the lifetime remains.")
  @Nullable RenewalPolicy share;

  /** The policy that was stated. */
  RenewalPolicy policy() {
    return Stream.of(days, lead, percent, share).filter(Objects::nonNull).findFirst().orElseThrow();
  }
}
