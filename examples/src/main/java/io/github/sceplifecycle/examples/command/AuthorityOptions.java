package io.github.sceplifecycle.examples.command;

import io.github.sceplifecycle.authority.CertificateAuthority;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which authority issues the certificates. */
final class AuthorityOptions {

  @Option(
      names = "--ca",
      paramLabel = "CA",
      defaultValue = "okta",
      converter = Converters.OfAuthority.class,
      description = "Who issues the certificates: ${COMPLETION-CANDIDATES} (default: okta).")
  Authority authority = Authority.OKTA;

  @Option(
      names = {"--ca-lifetime", "--lifetime"},
      paramLabel = "P365D",
      converter = Converters.OfDuration.class,
      description = "For how long it issues them, in place of what is known of it (okta: P365D).")
  @Nullable Duration lifetime;

  /** The authority; empty when it is not known for how long it issues. */
  Optional<CertificateAuthority> authority() {
    return authority.issuing(lifetime);
  }
}
