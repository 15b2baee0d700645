package io.github.sceplifecycle.attestation;

import io.github.sceplifecycle.certificate.CertificateDates;
import io.github.sceplifecycle.certificate.CertificateIdentity;
import io.github.sceplifecycle.certificate.DistinguishedName;
import io.github.sceplifecycle.certificate.Fingerprint;
import io.github.sceplifecycle.certificate.HashAlgorithm;
import io.github.sceplifecycle.certificate.SerialNumber;
import io.github.sceplifecycle.certificate.Validity;
import io.github.sceplifecycle.device.HeldCertificate;
import io.github.sceplifecycle.knowledge.Truth;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A certificate on the device, with what the choice among several needs to know of it (S-17, S-18),
 * assumptions filled in.
 *
 * @param trusted whether its issuer is trusted
 * @param attests whether it is meant for attestation, that is: no Device Access certificate
 * @param inUserStore whether it lies in the user's store
 * @param keyUsable whether its key can be used
 */
record Candidate(
    HeldCertificate held,
    Dates dates,
    Truth trusted,
    Truth attests,
    Truth inUserStore,
    Truth keyUsable) {

  /** The order of two facts of which one is not known; no other order is that. */
  private static final int UNKNOWN = Integer.MIN_VALUE;

  /**
   * When it is valid, as far as it is known.
   *
   * @param issuedAt the first instant of its validity
   * @param endsAt the last instant of its validity
   */
  record Dates(Optional<Validity> validity, Optional<Instant> issuedAt, Optional<Instant> endsAt) {

    static Dates of(CertificateDates known, AttestationTerms terms) {
      Optional<Validity> validity =
          terms.assume(Assumption.LIFETIME)
              ? known.validityAssuming(terms.authority().issuance().lifetime())
              : known.validity();
      return new Dates(
          validity,
          known.notBefore().or(() -> validity.map(Validity::notBefore)),
          known.notAfter().or(() -> validity.map(Validity::notAfter)));
    }
  }

  static Candidate of(HeldCertificate held, AttestationTerms terms) {
    CertificateIdentity identity = held.certificate().identity();
    Truth user =
        switch (held.placement().store()) {
          case USER -> Truth.YES;
          case MACHINE -> Truth.NO;
          case UNKNOWN -> Truth.UNKNOWN;
        };
    return new Candidate(
        held,
        Dates.of(held.certificate().dates(), terms),
        terms.fill(terms.authority().trust().trusts(identity.issuer()), Assumption.ISSUER_TRUSTED),
        terms.fill(held.certificate().use().deviceAccess().not(), Assumption.NOT_DEVICE_ACCESS),
        terms.fill(user, Assumption.USER_STORE),
        terms.fill(held.placement().keyUsable(), Assumption.KEY_USABLE));
  }

  /** Whether it is a candidate at all (S-17). */
  Truth isCandidate() {
    return trusted.and(attests);
  }

  /**
   * Whether both come from one issuer, given that both are candidates: if only one issuer is
   * trusted they do. Where several are, an unknown issuer that is assumed to be trusted is not
   * assumed to be that of the other.
   */
  Truth sameIssuer(Candidate other, AttestationTerms terms) {
    Optional<List<DistinguishedName>> trusted = terms.authority().trust().issuers();
    if (trusted.filter(names -> names.size() == 1).isPresent()) {
      return Truth.YES;
    }
    Optional<DistinguishedName> mine = held.certificate().identity().issuer();
    Optional<DistinguishedName> theirs = other.held.certificate().identity().issuer();
    Truth same =
        mine.flatMap(name -> theirs.map(another -> Truth.of(name.matches(another))))
            .orElse(Truth.UNKNOWN);
    return trusted.isPresent() ? same : terms.fill(same, Assumption.ISSUER_TRUSTED);
  }

  /**
   * Whether it was issued more recently (S-18): greater notBefore; then notAfter, serial number and
   * SHA-256 decide, in that order.
   */
  Truth isMoreRecentThan(Candidate other) {
    int order = order(issuedAt(), other.issuedAt());
    order = order == 0 ? order(endsAt(), other.endsAt()) : order;
    order = order == 0 ? order(serial(), other.serial()) : order;
    order = order == 0 ? order(sha256(), other.sha256()) : order;
    return order == UNKNOWN ? Truth.UNKNOWN : Truth.of(order > 0);
  }

  /** Which fact is the greater: 1 for mine, -1 for theirs, 0 if they are equal. */
  private static <T extends Comparable<T>> int order(Optional<T> mine, Optional<T> theirs) {
    return mine.isEmpty() || theirs.isEmpty()
        ? UNKNOWN
        : Integer.signum(mine.get().compareTo(theirs.get()));
  }

  /** When it is valid, where both ends are known. */
  Optional<Validity> validity() {
    return dates.validity();
  }

  /** The first instant of its validity, where it is known. */
  Optional<Instant> issuedAt() {
    return dates.issuedAt();
  }

  /** The last instant of its validity, where it is known. */
  Optional<Instant> endsAt() {
    return dates.endsAt();
  }

  private Optional<SerialNumber> serial() {
    return held.certificate().identity().serial();
  }

  private Optional<Fingerprint> sha256() {
    return held.certificate().identity().fingerprint(HashAlgorithm.SHA_256);
  }
}
