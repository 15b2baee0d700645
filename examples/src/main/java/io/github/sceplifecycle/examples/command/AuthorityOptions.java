package io.github.sceplifecycle.examples.command;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which authority issues the certificates, and whether its ways may be assumed. */
final class AuthorityOptions {

  /** The authorities whose ways are known. */
  enum Authority {
    /** Okta, which issues for 365 days. */
    OKTA(Optional.of(Duration.ofDays(365))),
    /** Any other: nothing is known of it. */
    GENERIC(Optional.empty());

    private final Optional<Duration> lifetime;

    Authority(Optional<Duration> lifetime) {
      this.lifetime = lifetime;
    }

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  @Option(
      names = "--ca",
      paramLabel = "CA",
      defaultValue = "okta",
      converter = Converters.OfAuthority.class,
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
    return strict ? Optional.empty() : Optional.ofNullable(lifetime).or(() -> authority.lifetime);
  }
}
