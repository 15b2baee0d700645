package io.github.sceplifecycle.certificate;

import java.util.List;
import java.util.Optional;

/**
 * What tells one certificate from another. Every part may be unknown; a certificate read from its
 * encoding knows all of them.
 *
 * @param subject whom it names; empty when not known
 * @param issuer who issued it; empty when not known
 * @param serial its number at the issuer; empty when not known
 * @param fingerprints hashes of its encoding, at most one for each function; empty when not known
 */
public record CertificateIdentity(
    Optional<DistinguishedName> subject,
    Optional<DistinguishedName> issuer,
    Optional<SerialNumber> serial,
    List<Fingerprint> fingerprints) {

  private static final CertificateIdentity UNKNOWN =
      new CertificateIdentity(Optional.empty(), Optional.empty(), Optional.empty(), List.of());

  /**
   * Copies and sorts the fingerprints.
   *
   * @throws IllegalArgumentException if two are of one hash function
   */
  public CertificateIdentity {
    boolean several = fingerprints.size() > 1;
    fingerprints = several ? fingerprints.stream().sorted().toList() : List.copyOf(fingerprints);
    if (several
        && fingerprints.stream().map(Fingerprint::algorithm).distinct().count()
            != fingerprints.size()) {
      throw new IllegalArgumentException("two fingerprints of one hash function: " + fingerprints);
    }
  }

  /**
   * Nothing known.
   *
   * @return no identity
   */
  public static CertificateIdentity unknown() {
    return UNKNOWN;
  }

  /**
   * A certificate of which only the subject is known.
   *
   * @param subject the subject's name
   * @return the identity
   */
  public static CertificateIdentity ofSubject(String subject) {
    return new CertificateIdentity(
        Optional.of(new DistinguishedName(subject)), Optional.empty(), Optional.empty(), List.of());
  }

  /**
   * The fingerprint by one hash function.
   *
   * @param algorithm the function
   * @return the fingerprint; empty when not known
   */
  public Optional<Fingerprint> fingerprint(HashAlgorithm algorithm) {
    return fingerprints.stream().filter(print -> print.algorithm() == algorithm).findFirst();
  }
}
