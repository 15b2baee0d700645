package io.github.sceplifecycle.examples.lab.responder;

import io.github.sceplifecycle.authority.UnusedRule;
import io.github.sceplifecycle.certificate.Validity;
import java.math.BigInteger;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.security.auth.x500.X500Principal;

/**
 * The authority's records: which certificates it issued, which were used, which are revoked. Safe
 * to use from several threads.
 */
public final class Ledger {

  private final Optional<UnusedRule> unusedRule;
  private final InstantSource clock;
  private final Map<BigInteger, LedgerEntry> entries = new TreeMap<>();

  /**
   * An empty ledger.
   *
   * @param unusedRule the authority's rule for certificates that are never used; empty for none
   * @param clock what time it is
   */
  public Ledger(Optional<UnusedRule> unusedRule, InstantSource clock) {
    this.unusedRule = unusedRule;
    this.clock = clock;
  }

  /**
   * All that was issued.
   *
   * @return a copy, in the order of issuance
   */
  public synchronized List<LedgerEntry> entries() {
    return List.copyOf(entries.values());
  }

  /** The certificate that was issued last to a subject: what a redistribution would replace. */
  synchronized Optional<X509Certificate> latest(X500Principal subject) {
    return entries.values().stream()
        .map(LedgerEntry::certificate)
        .filter(certificate -> certificate.getSubjectX500Principal().equals(subject))
        .reduce((earlier, later) -> later);
  }

  /** Reserves nothing: the next serial number is the number of certificates so far, plus one. */
  synchronized BigInteger nextSerial() {
    return BigInteger.valueOf(entries.size() + 1L);
  }

  synchronized void issued(X509Certificate certificate) {
    entries.put(certificate.getSerialNumber(), LedgerEntry.issued(certificate, clock.instant()));
  }

  /** Revokes what was never used for too long (S-20): the authority's job, run now and then. */
  public synchronized void revokeUnused() {
    Instant now = clock.instant();
    unusedRule.ifPresent(
        rule ->
            entries.replaceAll(
                (serial, entry) -> isUnusedTooLong(entry, rule, now) ? entry.revoked(now) : entry));
  }

  private static boolean isUnusedTooLong(LedgerEntry entry, UnusedRule rule, Instant now) {
    Validity validity =
        new Validity(
            entry.certificate().getNotBefore().toInstant(),
            entry.certificate().getNotAfter().toInstant());
    return entry.firstUse().isEmpty()
        && entry.revokedAt().isEmpty()
        && !validity.isExpiredAt(now)
        && !now.isBefore(rule.revokedFrom(validity));
  }

  /**
   * Whether a sign-in with a certificate attests now: issued here, valid by the JDK's own check,
   * not revoked, and bound to no other device. Nothing is recorded.
   *
   * @param certificate what the device presents
   * @param device which device
   * @return whether it would
   */
  public synchronized boolean attests(X509Certificate certificate, String device) {
    return Optional.ofNullable(entries.get(certificate.getSerialNumber()))
        .filter(entry -> entry.certificate().equals(certificate))
        .filter(entry -> isValidNow(certificate) && entry.revokedAt().isEmpty())
        .map(entry -> entry.firstUse().map(use -> use.device().equals(device)).orElse(true))
        .orElse(false);
  }

  /**
   * Signs in with a certificate. The first time binds it to the device and keeps it from being
   * revoked for disuse.
   *
   * @param certificate what the device presents
   * @param device which device
   * @return whether it attested
   */
  public synchronized boolean signIn(X509Certificate certificate, String device) {
    boolean attests = attests(certificate, device);
    if (attests) {
      entries.computeIfPresent(
          certificate.getSerialNumber(), (serial, entry) -> entry.used(clock.instant(), device));
    }
    return attests;
  }

  private boolean isValidNow(X509Certificate certificate) {
    try {
      certificate.checkValidity(Date.from(clock.instant()));
      return true;
    } catch (CertificateException notValid) {
      return false;
    }
  }
}
