package io.github.sceplifecycle.examples.command;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which authority issues the certificates, and whether its ways may be assumed. */
final class AuthorityOptions {

  @Option(
      names = "--ca",
      paramLabel = "CA",
      defaultValue = "okta",
      description = "Who issues the certificates: ${COMPLETION-CANDIDATES} (default: okta).")
  Authority authority = Authority.OKTA;

  @Option(
      names = "--ca-lifetime",
      paramLabel = "P365D",
      converter = Converters.OfDuration.class,
      description = "For how long it issues them, in place of what is known of it (okta: P365D).")
  @Nullable Duration lifetime;

  @Option(
      names = "--strict",
      description =
          "Assume nothing. Without it a date that an inventory does not show is taken from the"
              + " CA's lifetime, and named as assumed.")
  boolean strict;

  /** The lifetime to take where an inventory does not show one. */
  Optional<Duration> assumedLifetime() {
    return strict
        ? Optional.empty()
        : authority.issuing(lifetime).map(known -> known.issuance().lifetime());
  }
}
