package io.github.sceplifecycle.testkit;

import io.github.sceplifecycle.authority.RenewalRequests;
import io.github.sceplifecycle.certificate.CertificateIdentity;
import io.github.sceplifecycle.certificate.ClientCertificate;
import io.github.sceplifecycle.certificate.Fingerprint;
import io.github.sceplifecycle.certificate.HashAlgorithm;
import io.github.sceplifecycle.cms.SignatureCheck;
import io.github.sceplifecycle.knowledge.Truth;
import io.github.sceplifecycle.scep.Coded;
import io.github.sceplifecycle.scep.CurrentCertificate;
import io.github.sceplifecycle.scep.PkiMessage;
import io.github.sceplifecycle.scep.RequestKind;
import io.github.sceplifecycle.scep.RequestTerms;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * S-41 the long way: every question is asked whatever the others say, and what decides is read off
 * a table. Whether a certificate is due comes from {@link ReferenceModel}.
 */
public final class ReferenceRequests {

  private final PkiMessage message;
  private final RequestTerms terms;
  private final Instant at;

  private ReferenceRequests(PkiMessage message, RequestTerms terms, Instant at) {
    this.message = message;
    this.terms = terms;
    this.at = at;
  }

  /**
   * What a request is.
   *
   * @param message the message
   * @param terms what it is judged by
   * @param at any instant
   * @return the kind
   */
  public static RequestKind kind(PkiMessage message, RequestTerms terms, Instant at) {
    return new ReferenceRequests(message, terms, at).kind();
  }

  private RequestKind kind() {
    String type = message.type().map(Coded::text).orElse("not stated");
    boolean refused = terms.authority().issuance().renewalRequests() == RenewalRequests.REFUSED;
    if (type.equals("17") && refused) {
      return RequestKind.RENEWAL_REFUSED;
    }
    if (type.equals("not stated")) {
      return RequestKind.INDETERMINATE;
    }
    if (!type.equals("17") && !type.equals("19")) {
      return RequestKind.NO_ENROLMENT;
    }
    if (message.signer().signature() != SignatureCheck.MATCHES) {
      return message.signer().signature() == SignatureCheck.DOES_NOT_MATCH
          ? RequestKind.NOT_AUTHENTIC
          : RequestKind.INDETERMINATE;
    }
    return type.equals("17") ? renewal() : enrolment();
  }

  private RequestKind renewal() {
    return switch (signerIsOurs()) {
      case YES -> replacing(message.signer().certificate());
      case NO -> RequestKind.NOT_AUTHENTIC;
      case UNKNOWN -> RequestKind.INDETERMINATE;
    };
  }

  private RequestKind enrolment() {
    Optional<ClientCertificate> last = terms.current().certificate();
    if (last.isPresent()) {
      return replacing(last.get());
    }
    Truth ours = signerIsOurs();
    if (ours == Truth.YES) {
      return replacing(message.signer().certificate());
    }
    boolean first = terms.current() instanceof CurrentCertificate.None;
    return ours == Truth.NO && first ? RequestKind.INITIAL_ENROLMENT : RequestKind.INDETERMINATE;
  }

  /** Whether the signer's certificate is of this authority. */
  private Truth signerIsOurs() {
    if (message.signer().selfSigned() == Truth.YES) {
      return Truth.NO;
    }
    if (terms.current().certificate().filter(this::signs).isPresent()) {
      return Truth.YES;
    }
    return terms
        .authority()
        .trust()
        .issuers()
        .flatMap(
            trusted ->
                message
                    .signer()
                    .certificate()
                    .identity()
                    .issuer()
                    .map(issuer -> Truth.of(trusted.stream().anyMatch(issuer::matches))))
        .orElse(Truth.UNKNOWN);
  }

  private boolean signs(ClientCertificate last) {
    CertificateIdentity one = last.identity();
    CertificateIdentity other = message.signer().certificate().identity();
    List<Fingerprint> prints = new ArrayList<>(one.fingerprints());
    prints.retainAll(other.fingerprints());
    boolean hashed =
        one.fingerprint(HashAlgorithm.SHA_256).isPresent()
            && other.fingerprint(HashAlgorithm.SHA_256).isPresent();
    boolean named =
        one.issuer().isPresent()
            && other.issuer().isPresent()
            && one.issuer().get().matches(other.issuer().get())
            && one.serial().isPresent()
            && one.serial().equals(other.serial());
    return hashed ? !prints.isEmpty() : named;
  }

  private RequestKind replacing(ClientCertificate certificate) {
    if (certificate.dates().notAfter().filter(end -> end.isBefore(at)).isPresent()) {
      return RequestKind.AFTER_EXPIRY;
    }
    if (certificate.dates().notBefore().filter(start -> start.isAfter(at)).isPresent()) {
      return RequestKind.TOO_EARLY;
    }
    if (certificate.validity().isEmpty() || terms.policy().isEmpty()) {
      return RequestKind.INDETERMINATE;
    }
    boolean due =
        ReferenceModel.window(terms.policy().get(), certificate.validity().get())
            .filter(window -> !window.opensAt().isAfter(at))
            .isPresent();
    return due ? RequestKind.IN_WINDOW : RequestKind.TOO_EARLY;
  }
}
