package io.github.sceplifecycle.testkit.mutants;

import io.github.sceplifecycle.authority.IssuerTrust;
import io.github.sceplifecycle.certificate.CertificateIdentity;
import io.github.sceplifecycle.certificate.ClientCertificate;
import io.github.sceplifecycle.certificate.DistinguishedName;
import io.github.sceplifecycle.cms.SignatureCheck;
import io.github.sceplifecycle.knowledge.Truth;
import io.github.sceplifecycle.redistribution.RedistributionWindow;
import io.github.sceplifecycle.scep.CurrentCertificate;
import io.github.sceplifecycle.scep.MessageSigner;
import io.github.sceplifecycle.scep.MessageType;
import io.github.sceplifecycle.scep.PkiMessage;
import io.github.sceplifecycle.scep.RequestJudgement;
import io.github.sceplifecycle.scep.RequestTerms;
import io.github.sceplifecycle.testkit.RequestFunction;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Requests that are judged wrongly. */
public enum RequestMutant implements RequestFunction {
  /** See {@link #story()}. */
  SIGNER_OF_A_FRESH_ENROLMENT_DECIDES(
      "Takes the certificate that signs a PKCSReq for the one that it replaces",
      (message, terms, at) ->
          RequestJudgement.of(message, terms.with(CurrentCertificate.unknown()), at)),
  /** See {@link #story()}. */
  SIGNED_WITH_A_CERTIFICATE_IS_A_RENEWAL(
      "Tells a renewal by its signer, as authorities did before RFC 8894 had a type for it",
      (message, terms, at) ->
          RequestJudgement.of(
              isFresh(message) && message.signer().selfSigned() != Truth.YES
                  ? typed("17", message)
                  : message,
              terms,
              at)),
  /** See {@link #story()}. */
  RENEWAL_TAKEN_FOR_FRESH(
      "Knows one kind of request and treats a RenewalReq like a PKCSReq",
      (message, terms, at) ->
          RequestJudgement.of(
              message.is(MessageType.RENEWAL_REQ) ? typed("19", message) : message, terms, at)),
  /** See {@link #story()}. */
  SIGNATURE_IGNORED(
      "Never looks at the signature",
      (message, terms, at) ->
          RequestJudgement.of(signed(SignatureCheck.MATCHES, message), terms, at)),
  /** See {@link #story()}. */
  NOT_CHECKABLE_IS_FORGED(
      "Calls a signature forged that it only could not check",
      (message, terms, at) ->
          RequestJudgement.of(
              message.signer().signature() == SignatureCheck.MATCHES
                  ? message
                  : signed(SignatureCheck.DOES_NOT_MATCH, message),
              terms,
              at)),
  /** See {@link #story()}. */
  CLOSED_AT_OPENING(
      "Asks for strictly less than the lead",
      (message, terms, at) ->
          RequestJudgement.of(message, terms, beforeOpening(message, terms, at))),
  /** See {@link #story()}. */
  EXPIRED_AT_NOT_AFTER(
      "Calls a certificate expired at notAfter already",
      (message, terms, at) ->
          RequestJudgement.of(
              message,
              terms,
              replaced(message, terms).dates().notAfter().filter(at::equals).isPresent()
                  ? at.plusNanos(1)
                  : at)),
  /** See {@link #story()}. */
  UNKNOWN_IS_NONE(
      "Takes a device of which nothing is known for a new one",
      (message, terms, at) ->
          RequestJudgement.of(
              message,
              terms.current() instanceof CurrentCertificate.Unknown
                  ? terms.with(CurrentCertificate.none())
                  : terms,
              at)),
  /** See {@link #story()}. */
  ANY_ISSUER(
      "Takes any certificate for one of the authority's own",
      (message, terms, at) -> RequestJudgement.of(message, trusting(message, terms), at)),
  /** See {@link #story()}. */
  ISSUER_AS_TEXT(
      "Compares issuers as texts",
      (message, terms, at) -> RequestJudgement.of(asText(message, terms), terms, at)),
  /** See {@link #story()}. */
  EVERYTHING_ENROLS(
      "Takes whatever is no renewal for an enrolment",
      (message, terms, at) ->
          RequestJudgement.of(
              message.is(MessageType.RENEWAL_REQ) ? message : typed("19", message), terms, at));

  private final String story;

  @SuppressWarnings("ImmutableEnumChecker") // only lambdas that capture nothing
  private final RequestFunction code;

  RequestMutant(String story, RequestFunction code) {
    this.story = story;
    this.code = code;
  }

  /**
   * Which mistake it is, and whose.
   *
   * @return a sentence without its full stop
   */
  public String story() {
    return story;
  }

  @Override
  public RequestJudgement judge(PkiMessage message, RequestTerms terms, Instant at) {
    return code.judge(message, terms, at);
  }

  private static boolean isFresh(PkiMessage message) {
    return message.is(MessageType.PKCS_REQ);
  }

  private static PkiMessage typed(String type, PkiMessage message) {
    return new PkiMessage(
        Optional.of(MessageType.parse(type)),
        message.transaction(),
        message.reply(),
        message.signer());
  }

  private static PkiMessage signed(SignatureCheck signature, PkiMessage message) {
    MessageSigner old = message.signer();
    return signedBy(
        new MessageSigner(signature, old.certificate(), old.selfSigned(), old.signingTime()),
        message);
  }

  private static PkiMessage signedBy(MessageSigner signer, PkiMessage message) {
    return new PkiMessage(message.type(), message.transaction(), message.reply(), signer);
  }

  private static ClientCertificate replaced(PkiMessage message, RequestTerms terms) {
    return isFresh(message)
        ? terms.current().certificate().orElse(message.signer().certificate())
        : message.signer().certificate();
  }

  /** At the opening itself, an instant before it. */
  private static Instant beforeOpening(PkiMessage message, RequestTerms terms, Instant at) {
    return terms
        .policy()
        .flatMap(
            policy ->
                replaced(message, terms)
                    .validity()
                    .flatMap(validity -> RedistributionWindow.of(policy, validity)))
        .filter(window -> !window.coversLifetime() && window.opensAt().equals(at))
        .map(window -> at.minusNanos(1))
        .orElse(at);
  }

  private static RequestTerms trusting(PkiMessage message, RequestTerms terms) {
    return message
        .signer()
        .certificate()
        .identity()
        .issuer()
        .map(issuer -> terms.authority().withTrust(IssuerTrust.of(issuer)))
        .map(authority -> new RequestTerms(authority, terms.policy(), terms.current()))
        .orElse(terms);
  }

  /** A signer whose issuer is written otherwise becomes a stranger. */
  private static PkiMessage asText(PkiMessage message, RequestTerms terms) {
    MessageSigner old = message.signer();
    CertificateIdentity was = old.certificate().identity();
    boolean same =
        terms.authority().trust().issuers().stream()
            .flatMap(List::stream)
            .anyMatch(trusted -> was.issuer().filter(trusted::equals).isPresent());
    if (same || was.issuer().isEmpty()) {
      return message;
    }
    CertificateIdentity stranger =
        new CertificateIdentity(
            was.subject(),
            Optional.of(new DistinguishedName("CN=Nobody")),
            was.serial(),
            was.fingerprints());
    return signedBy(
        new MessageSigner(
            old.signature(),
            old.certificate().withIdentity(stranger),
            old.selfSigned(),
            old.signingTime()),
        message);
  }
}
