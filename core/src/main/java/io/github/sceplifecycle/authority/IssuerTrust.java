package io.github.sceplifecycle.authority;

import io.github.sceplifecycle.certificate.ClientCertificate;
import io.github.sceplifecycle.certificate.DistinguishedName;
import io.github.sceplifecycle.certificate.Validity;
import io.github.sceplifecycle.knowledge.Truth;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

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
   * The authority of these certificates of its own, and no other. Inventories print a name from its
   * beginning, as its encoding has it, or from its end, as Windows does: both are taken for it.
   *
   * @param own the authority's certificates, the one that issues now and earlier ones; one whose
   *     subject or dates are not known adds nothing of them
   * @return the trust; {@link #ownValidity()} is that of the certificate that ends last
   */
  public static IssuerTrust ofCertificates(List<ClientCertificate> own) {
    return new IssuerTrust(
        Optional.of(
            own.stream()
                .flatMap(one -> one.identity().subject().stream())
                .flatMap(name -> Stream.of(name, name.reversed()))
                .toList()),
        own.stream()
            .flatMap(one -> one.validity().stream())
            .max(Comparator.comparing(Validity::notAfter)));
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
