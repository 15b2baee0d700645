package io.github.sceplifecycle.examples.command;

import io.github.sceplifecycle.attestation.Assumption;
import io.github.sceplifecycle.attestation.AttestationTerms;
import io.github.sceplifecycle.authority.CertificateAuthority;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which authority issues the certificates, and whether its ways may be assumed. */
final class AuthorityOptions {

  /** Stands for a lifetime that nobody stated; nothing is ever assumed from it. */
  private static final Duration LIFETIME_NOT_KNOWN = Duration.ofDays(1);

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
          "Assume nothing. Without it what no inventory shows is assumed in the device's favour"
              + " and named.")
  boolean strict;

  /** By what devices are judged. */
  AttestationTerms terms() {
    Optional<CertificateAuthority> known = authority.issuing(lifetime);
    CertificateAuthority issuer = known.orElse(CertificateAuthority.generic(LIFETIME_NOT_KNOWN));
    if (strict) {
      return AttestationTerms.strict(issuer);
    }
    AttestationTerms favourable = AttestationTerms.assumingInFavour(issuer);
    return known.isPresent() ? favourable : favourable.without(Assumption.LIFETIME);
  }
}
