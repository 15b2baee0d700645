package io.github.sceplifecycle.authority;

import io.github.sceplifecycle.certificate.DistinguishedName;
import io.github.sceplifecycle.certificate.Validity;
import io.github.sceplifecycle.knowledge.Truth;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Whose certificates are trusted for attestation (S-17).
 *
 * @param issuers the names of the trusted issuers; empty when nobody stated them
 * @param ownValidity when the issuing authority's own certificate is valid; empty when not known
 */
public record IssuerTrust(
    Optional<List<DistinguishedName>> issuers, Optional<Validity> ownValidity) {

  private static final IssuerTrust UNSTATED = new IssuerTrust(Optional.empty(), Optional.empty());

  /** Copies the list. */
  public IssuerTrust {
    issuers = issuers.map(List::copyOf);
    Objects.requireNonNull(ownValidity, "ownValidity");
  }

  /**
   * Nothing stated: of no issuer is it known whether it is trusted.
   *
   * @return no trust stated
   */
  public static IssuerTrust unstated() {
    return UNSTATED;
  }

  /**
   * These issuers and no others.
   *
   * @param issuers their names
   * @return the trust
   */
  public static IssuerTrust of(DistinguishedName... issuers) {
    return new IssuerTrust(Optional.of(List.of(issuers)), Optional.empty());
  }

  /**
   * Whether an issuer is trusted.
   *
   * @param issuer its name; empty when not known
   * @return {@link Truth#UNKNOWN} if the issuer or the trusted ones are not known
   */
  public Truth trusts(Optional<DistinguishedName> issuer) {
    return issuer
        .flatMap(name -> issuers.map(trusted -> Truth.of(trusted.stream().anyMatch(name::matches))))
        .orElse(Truth.UNKNOWN);
  }
}
