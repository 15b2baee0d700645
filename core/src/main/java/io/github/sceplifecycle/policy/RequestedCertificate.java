package io.github.sceplifecycle.policy;

import io.github.sceplifecycle.certificate.Validity;
import io.github.sceplifecycle.device.CertificateStore;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;

/**
 * What a profile asks of the authority. It is only a request (S-12): what decides is the
 * certificate that was issued, and for one not yet issued the authority.
 *
 * @param validity how long the certificate is to be valid; months and years stay what they are
 *     until they are anchored; empty when not stated
 * @param key what key and use
 * @param subject whom it is to name, with the vendor's variables as they stand; empty when not
 *     stated
 * @param store where the device is to keep it
 * @param challenge how the device proves that it may enrol
 */
public record RequestedCertificate(
    Optional<Period> validity,
    RequestedKey key,
    Optional<String> subject,
    CertificateStore store,
    Challenge challenge) {

  private static final long MOST_MONTHS = 120_000;

  /** Checks that nothing is null. */
  public RequestedCertificate {
    Objects.requireNonNull(validity, "validity");
    Objects.requireNonNull(key, "key");
    Objects.requireNonNull(subject, "subject");
    Objects.requireNonNull(store, "store");
    Objects.requireNonNull(challenge, "challenge");
  }

  /**
   * The requested lifetime of a certificate issued at an instant: the period added to it by the
   * calendar, in UTC. A year from 2027-03-01 has 366 days.
   *
   * @param notBefore the anchor
   * @return the lifetime, not negative; empty when no validity is requested, or one that X.509
   *     cannot state from there
   * @throws IllegalArgumentException if X.509 cannot state {@code notBefore}
   */
  public Optional<Duration> lifetimeFrom(Instant notBefore) {
    Validity anchor = new Validity(notBefore, notBefore);
    return validity
        .filter(RequestedCertificate::fitsTheCalendar)
        .map(period -> notBefore.atOffset(ZoneOffset.UTC).plus(period).toInstant())
        .filter(notAfter -> Validity.canState(notAfter) && !notAfter.isBefore(anchor.notBefore()))
        .map(notAfter -> new Validity(notBefore, notAfter).lifetime());
  }

  /** A document may state any number; {@code java.time} refuses to add too many months. */
  private static boolean fitsTheCalendar(Period period) {
    return Math.abs(period.toTotalMonths()) <= MOST_MONTHS;
  }
}
