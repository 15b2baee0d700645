package io.github.sceplifecycle.examples.lab.responder;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Optional;

/**
 * What the authority remembers of a certificate.
 *
 * @param certificate the certificate as it was issued
 * @param issuedAt when it was issued, by the responder's clock
 * @param firstUse its first use in a sign-in; empty when there was none
 * @param revokedAt when it was revoked; empty when it was not
 */
public record LedgerEntry(
    X509Certificate certificate,
    Instant issuedAt,
    Optional<FirstUse> firstUse,
    Optional<Instant> revokedAt) {

  /**
   * The first use of a certificate, which binds it.
   *
   * @param at when
   * @param device on which device; from then on no other may use it
   */
  public record FirstUse(Instant at, String device) {}

  static LedgerEntry issued(X509Certificate certificate, Instant at) {
    return new LedgerEntry(certificate, at, Optional.empty(), Optional.empty());
  }

  LedgerEntry used(Instant at, String device) {
    return firstUse.isPresent()
        ? this
        : new LedgerEntry(certificate, issuedAt, Optional.of(new FirstUse(at, device)), revokedAt);
  }

  LedgerEntry revoked(Instant at) {
    return new LedgerEntry(certificate, issuedAt, firstUse, Optional.of(at));
  }
}
