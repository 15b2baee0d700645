package io.github.sceplifecycle.scep;

import io.github.sceplifecycle.certificate.CertificateIdentity;
import io.github.sceplifecycle.certificate.ClientCertificate;
import io.github.sceplifecycle.certificate.HashAlgorithm;
import java.util.Optional;

/** What the signer's certificate is to the authority that a request is sent to. */
enum SignerStanding {
  SELF_SIGNED(RequestReason.SIGNER_SELF_SIGNED),
  CURRENT(RequestReason.SIGNED_WITH_CURRENT),
  OF_THIS_AUTHORITY(RequestReason.SIGNED_WITH_OTHER),
  FOREIGN(RequestReason.SIGNER_OF_OTHER_ISSUER),
  UNKNOWN(RequestReason.SIGNER_ISSUER_UNKNOWN);

  private final RequestReason reason;

  SignerStanding(RequestReason reason) {
    this.reason = reason;
  }

  RequestReason reason() {
    return reason;
  }

  /** Whether the authority issued it, by its issuer's name or by the books of the caller. */
  boolean isOwn() {
    return this == CURRENT || this == OF_THIS_AUTHORITY;
  }

  static SignerStanding of(MessageSigner signer, RequestTerms terms) {
    if (signer.selfSigned().isYes()) {
      return SELF_SIGNED;
    }
    if (terms
        .current()
        .certificate()
        .filter(held -> same(held, signer.certificate()))
        .isPresent()) {
      return CURRENT;
    }
    return switch (terms.authority().trust().trusts(signer.certificate().identity().issuer())) {
      case YES -> OF_THIS_AUTHORITY;
      case NO -> FOREIGN;
      case UNKNOWN -> UNKNOWN;
    };
  }

  /** By the hash of the encoding; where one is not known, by issuer and serial number. */
  private static boolean same(ClientCertificate one, ClientCertificate other) {
    CertificateIdentity mine = one.identity();
    CertificateIdentity theirs = other.identity();
    Optional<Boolean> byHash =
        mine.fingerprint(HashAlgorithm.SHA_256)
            .flatMap(hash -> theirs.fingerprint(HashAlgorithm.SHA_256).map(hash::equals));
    return byHash.orElseGet(() -> sameNumber(mine, theirs));
  }

  private static boolean sameNumber(CertificateIdentity mine, CertificateIdentity theirs) {
    return mine.serial().isPresent()
        && mine.serial().equals(theirs.serial())
        && mine.issuer().flatMap(issuer -> theirs.issuer().filter(issuer::matches)).isPresent();
  }
}
