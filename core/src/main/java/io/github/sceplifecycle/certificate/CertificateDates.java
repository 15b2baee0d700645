package io.github.sceplifecycle.certificate;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * What is known of a certificate's dates. An inventory may show both, the end only, or nothing.
 *
 * @param notBefore the first instant of validity, inclusive; empty when not known
 * @param notAfter the last instant of validity, inclusive; empty when not known
 */
public record CertificateDates(Optional<Instant> notBefore, Optional<Instant> notAfter) {

  private static final CertificateDates UNKNOWN =
      new CertificateDates(Optional.empty(), Optional.empty());

  /**
   * Checks what is known as {@link Validity} does.
   *
   * @throws IllegalArgumentException if a known date is none that X.509 can state, or if both are
   *     known and {@code notAfter} is before {@code notBefore}
   */
  public CertificateDates {
    Instant from = notBefore.orElse(notAfter.orElse(Validity.EARLIEST));
    new Validity(from, notAfter.orElse(from));
  }

  /**
   * Both dates known.
   *
   * @param validity the validity
   * @return the dates
   */
  public static CertificateDates of(Validity validity) {
    return new CertificateDates(
        Optional.of(validity.notBefore()), Optional.of(validity.notAfter()));
  }

  /**
   * The end known, the beginning not.
   *
   * @param notAfter the last instant of validity, inclusive; whole seconds
   * @return the dates
   * @throws IllegalArgumentException if X.509 cannot state {@code notAfter}
   */
  public static CertificateDates endingAt(Instant notAfter) {
    return new CertificateDates(Optional.empty(), Optional.of(notAfter));
  }

  /**
   * Nothing known.
   *
   * @return no dates
   */
  public static CertificateDates unknown() {
    return UNKNOWN;
  }

  /**
   * The validity, where both dates are known.
   *
   * @return the validity, or empty
   */
  public Optional<Validity> validity() {
    return notBefore.flatMap(from -> notAfter.map(to -> new Validity(from, to)));
  }

  /**
   * The validity, with a lifetime taken for the date that is missing. What rests on it is an
   * assumption and must be named as one (S-42).
   *
   * @param lifetime the lifetime to take; whole seconds, not negative
   * @return the validity; empty when neither date is known, or when the missing one would lie
   *     outside the years that X.509 can state
   * @throws IllegalArgumentException if {@code lifetime} is negative or has a fraction of a second
   */
  public Optional<Validity> validityAssuming(Duration lifetime) {
    if (lifetime.isNegative() || lifetime.toNanosPart() != 0) {
      throw new IllegalArgumentException(
          "lifetime must be whole seconds and not negative, but was " + lifetime);
    }
    boolean complete = notBefore.isPresent() && notAfter.isPresent();
    if (complete || lifetime.compareTo(Validity.LONGEST) > 0) {
      return validity();
    }
    Optional<Instant> from = notBefore.or(() -> notAfter.map(to -> to.minus(lifetime)));
    Optional<Instant> to = notAfter.or(() -> notBefore.map(start -> start.plus(lifetime)));
    return from.filter(Validity::canState)
        .flatMap(start -> to.filter(Validity::canState).map(end -> new Validity(start, end)));
  }
}
