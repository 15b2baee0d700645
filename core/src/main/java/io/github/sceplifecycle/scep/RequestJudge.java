package io.github.sceplifecycle.scep;

import io.github.sceplifecycle.authority.RenewalRequests;
import io.github.sceplifecycle.certificate.ClientCertificate;
import io.github.sceplifecycle.scep.Replacement.Manner;
import io.github.sceplifecycle.scep.RequestJudgement.Indeterminate;
import io.github.sceplifecycle.scep.RequestJudgement.InitialEnrolment;
import io.github.sceplifecycle.scep.RequestJudgement.NoEnrolment;
import io.github.sceplifecycle.scep.RequestJudgement.NotAuthentic;
import io.github.sceplifecycle.scep.RequestJudgement.RenewalRefused;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Judges one request, from what it calls itself to whom it comes from (S-41). */
final class RequestJudge {

  private final PkiMessage message;
  private final RequestTerms terms;
  private final Instant at;
  private final SignerStanding signer;

  RequestJudge(PkiMessage message, RequestTerms terms, Instant at) {
    this.message = message;
    this.terms = terms;
    this.at = at;
    this.signer = SignerStanding.of(message.signer(), terms);
  }

  RequestJudgement judge() {
    if (message.is(MessageType.RENEWAL_REQ)) {
      return refusesRenewals()
          ? new RenewalRefused(
              FailInfo.BAD_REQUEST, List.of(RequestReason.RENEWAL_REQUESTS_REFUSED))
          : signatureFault().orElseGet(this::renewal);
    }
    if (message.is(MessageType.PKCS_REQ)) {
      return signatureFault().orElseGet(this::enrolment);
    }
    return message
        .type()
        .map(RequestJudge::noEnrolment)
        .orElseGet(() -> new Indeterminate(List.of(RequestReason.TYPE_NOT_STATED)));
  }

  private boolean refusesRenewals() {
    return terms.authority().issuance().renewalRequests() == RenewalRequests.REFUSED;
  }

  private static RequestJudgement noEnrolment(Coded<MessageType> type) {
    boolean known = type.meaning().isPresent();
    return new NoEnrolment(
        List.of(known ? RequestReason.TYPE_ASKS_FOR_NONE : RequestReason.TYPE_NOT_KNOWN));
  }

  private Optional<RequestJudgement> signatureFault() {
    return switch (message.signer().signature()) {
      case MATCHES -> Optional.empty();
      case DOES_NOT_MATCH ->
          Optional.of(
              new NotAuthentic(
                  FailInfo.BAD_MESSAGE_CHECK, List.of(RequestReason.SIGNATURE_MISMATCH)));
      case NOT_CHECKABLE ->
          Optional.of(new Indeterminate(List.of(RequestReason.SIGNATURE_NOT_CHECKABLE)));
      case NO_CERTIFICATE ->
          Optional.of(new Indeterminate(List.of(RequestReason.SIGNER_CERTIFICATE_MISSING)));
    };
  }

  /** The certificate that signs a RenewalReq is the one that it replaces (RFC 8894, 3.3.1). */
  private RequestJudgement renewal() {
    List<RequestReason> reasons = List.of(signer.reason());
    if (signer.isOwn()) {
      return replacing(Manner.RENEWAL, message.signer().certificate());
    }
    return signer == SignerStanding.UNKNOWN
        ? new Indeterminate(reasons)
        : new NotAuthentic(FailInfo.BAD_REQUEST, reasons);
  }

  /**
   * A PKCSReq is a fresh enrolment whoever signs it. What is known of the device decides what it
   * replaces; else the certificate that signs it does, if it is the authority's own.
   */
  private RequestJudgement enrolment() {
    Optional<ClientCertificate> known = terms.current().certificate();
    if (known.isPresent()) {
      return replacing(Manner.REDISTRIBUTION, known.get());
    }
    return signer.isOwn()
        ? replacing(Manner.REDISTRIBUTION, message.signer().certificate())
        : withoutPredecessor();
  }

  private RequestJudgement withoutPredecessor() {
    List<RequestReason> unknown = new ArrayList<>();
    if (signer == SignerStanding.UNKNOWN) {
      unknown.add(signer.reason());
    }
    if (terms.current() instanceof CurrentCertificate.Unknown) {
      unknown.add(RequestReason.CURRENT_CERTIFICATE_UNKNOWN);
    }
    return unknown.isEmpty()
        ? new InitialEnrolment(List.of(signer.reason(), RequestReason.NO_CURRENT_CERTIFICATE))
        : new Indeterminate(unknown);
  }

  private RequestJudgement replacing(Manner manner, ClientCertificate certificate) {
    Replacement replacement = new Replacement(manner, certificate);
    return new ReplacementTiming(replacement, terms.policy(), signer.reason()).at(at);
  }
}
