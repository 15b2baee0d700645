package io.github.sceplifecycle.policy;

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
   * @return the lifetime; empty when no validity is requested
   */
  public Optional<Duration> lifetimeFrom(Instant notBefore) {
    return validity.map(
        period ->
            Duration.between(
                notBefore, notBefore.atOffset(ZoneOffset.UTC).plus(period).toInstant()));
  }
}
