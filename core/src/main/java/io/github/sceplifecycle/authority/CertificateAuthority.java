package io.github.sceplifecycle.authority;

import io.github.sceplifecycle.certificate.Validity;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;

/**
 * A certificate authority, as far as it matters to the devices that enrol with it.
 *
 * <p>{@link #okta()} issues for 365 days, refuses renewal requests, and revokes what nobody signs
 * in with: a certificate issued at 2026-01-01T00:00:00Z ends at 2027-01-01T00:00:00Z, and if it is
 * never used it is revoked from 2026-04-02T00:00:00Z on, day 91 (S-20).
 *
 * @param name what people call it
 * @param issuance what it issues and refuses
 * @param trust whose certificates are trusted
 */
public record CertificateAuthority(String name, Issuance issuance, IssuerTrust trust) {

  /** Checks that nothing is null. */
  public CertificateAuthority {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(issuance, "issuance");
    Objects.requireNonNull(trust, "trust");
  }

  /**
   * Okta as the authority, as documented: certificates of 365 days, no renewal requests, unused
   * ones revoked on the 91st day. The names of its issuers differ from one organisation to the next
   * and are not stated here.
   *
   * @return the preset
   */
  public static CertificateAuthority okta() {
    return new CertificateAuthority(
        "Okta",
        new Issuance(Duration.ofDays(365), RenewalRequests.REFUSED, Optional.of(UnusedRule.okta())),
        IssuerTrust.unstated());
  }

  /**
   * An authority of which nothing special is known: it accepts renewal requests and revokes nothing
   * for disuse.
   *
   * @param lifetime how long its certificates are valid; whole seconds, positive
   * @return the authority
   * @throws IllegalArgumentException if {@code lifetime} is not positive or has a fraction of a
   *     second
   */
  public static CertificateAuthority generic(Duration lifetime) {
    return new CertificateAuthority(
        "generic",
        new Issuance(lifetime, RenewalRequests.ACCEPTED, Optional.empty()),
        IssuerTrust.unstated());
  }

  /**
   * The same authority with certificates of another lifetime.
   *
   * @param lifetime whole seconds, positive
   * @return the authority
   * @throws IllegalArgumentException if {@code lifetime} is not positive or has a fraction of a
   *     second
   */
  public CertificateAuthority withLifetime(Duration lifetime) {
    Issuance changed = new Issuance(lifetime, issuance.renewalRequests(), issuance.unusedRule());
    return new CertificateAuthority(name, changed, trust);
  }

  /**
   * The same authority with another trust.
   *
   * @param newTrust whose certificates are trusted
   * @return the authority
   */
  public CertificateAuthority withTrust(IssuerTrust newTrust) {
    return new CertificateAuthority(name, issuance, newTrust);
  }

  /**
   * The validity of a certificate issued at an instant: from the whole second in which it lies, for
   * the authority's lifetime. It may end after the authority itself does.
   *
   * @param at the instant
   * @return the validity; empty when the authority's own certificate is not valid then, or X.509
   *     cannot state the end
   */
  public Optional<Validity> issueAt(Instant at) {
    Instant notBefore = at.truncatedTo(ChronoUnit.SECONDS);
    boolean issues = trust.ownValidity().map(own -> own.isValidAt(at)).orElse(true);
    if (!issues || !Validity.canState(notBefore)) {
      return Optional.empty();
    }
    Instant notAfter = notBefore.plus(issuance.lifetime());
    return Validity.canState(notAfter)
        ? Optional.of(new Validity(notBefore, notAfter))
        : Optional.empty();
  }
}
