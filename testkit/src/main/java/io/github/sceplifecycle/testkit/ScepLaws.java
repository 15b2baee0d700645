package io.github.sceplifecycle.testkit;

import io.github.sceplifecycle.authority.RenewalRequests;
import io.github.sceplifecycle.cms.SignatureCheck;
import io.github.sceplifecycle.knowledge.Truth;
import io.github.sceplifecycle.scep.MessageSigner;
import io.github.sceplifecycle.scep.MessageType;
import io.github.sceplifecycle.scep.PkiMessage;
import io.github.sceplifecycle.scep.RequestJudgement;
import io.github.sceplifecycle.scep.RequestKind;
import io.github.sceplifecycle.scep.RequestReason;
import io.github.sceplifecycle.scep.RequestTerms;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** What everyone must satisfy who judges SCEP requests (S-41). */
public final class ScepLaws {

  private static final Set<RequestKind> ENROLS =
      Set.of(
          RequestKind.INITIAL_ENROLMENT,
          RequestKind.TOO_EARLY,
          RequestKind.IN_WINDOW,
          RequestKind.AFTER_EXPIRY);

  private static final List<RequestKind> ORDER =
      List.of(RequestKind.TOO_EARLY, RequestKind.IN_WINDOW, RequestKind.AFTER_EXPIRY);

  private static final Set<RequestReason> OPEN =
      Set.of(
          RequestReason.TYPE_NOT_STATED,
          RequestReason.SIGNATURE_NOT_CHECKABLE,
          RequestReason.SIGNER_CERTIFICATE_MISSING,
          RequestReason.SIGNER_ISSUER_UNKNOWN,
          RequestReason.CURRENT_CERTIFICATE_UNKNOWN,
          RequestReason.DATES_UNKNOWN,
          RequestReason.POLICY_UNKNOWN);

  private ScepLaws() {}

  /**
   * A request is what looking at every question by itself finds.
   *
   * @param code the judge
   * @param message the message
   * @param terms what it is judged by
   * @param at any instant
   */
  public static void equalsTheReferenceModel(
      RequestFunction code, PkiMessage message, RequestTerms terms, Instant at) {
    Law.of("S-41, what a request is", message, terms, at)
        .expectEqual(
            ReferenceRequests.kind(message, terms, at), code.judge(message, terms, at).kind());
  }

  /**
   * An authority that refuses renewals refuses every RenewalReq, whoever signed it and whenever;
   * and nothing else is refused as one.
   *
   * @param code the judge
   * @param message the message
   * @param terms what it is judged by
   * @param at any instant
   */
  public static void onlyRenewalsAreRefused(
      RequestFunction code, PkiMessage message, RequestTerms terms, Instant at) {
    boolean refuses = terms.authority().issuance().renewalRequests() == RenewalRequests.REFUSED;
    boolean refused = code.judge(message, terms, at) instanceof RequestJudgement.RenewalRefused;
    Law.of("S-41 renewals are refused where the authority refuses them", message, terms, at)
        .expectEqual(refuses && message.is(MessageType.RENEWAL_REQ), refused);
  }

  /**
   * A request whose signature does not match, or was not checked, is never told as one that enrols.
   *
   * @param code the judge
   * @param message the message
   * @param terms what it is judged by
   * @param at any instant
   */
  public static void onlyWhatIsSignedEnrols(
      RequestFunction code, PkiMessage message, RequestTerms terms, Instant at) {
    RequestKind kind = code.judge(message, terms, at).kind();
    Law.of("S-41 only what is signed enrols", message, terms, at)
        .expect(
            message.signer().signature() == SignatureCheck.MATCHES || !ENROLS.contains(kind),
            "none of " + ENROLS,
            kind);
  }

  /**
   * Where the device's certificate is known, a PKCSReq replaces it whoever signs (S-11): another
   * signature that matches changes no kind.
   *
   * @param code the judge
   * @param message the message
   * @param terms what it is judged by
   * @param at any instant
   */
  public static void theSignerOfAFreshEnrolmentDecidesNothing(
      RequestFunction code, PkiMessage message, RequestTerms terms, Instant at) {
    MessageSigner signer = message.signer();
    boolean asked =
        message.is(MessageType.PKCS_REQ)
            && signer.signature() == SignatureCheck.MATCHES
            && terms.current().certificate().isPresent();
    if (asked) {
      MessageSigner thrownAway =
          new MessageSigner(
              signer.signature(), signer.certificate(), Truth.YES, signer.signingTime());
      PkiMessage other =
          new PkiMessage(message.type(), message.transaction(), message.reply(), thrownAway);
      Law.of("S-41 who signs a fresh enrolment decides nothing", message, terms, at)
          .expectEqual(code.judge(other, terms, at).kind(), code.judge(message, terms, at).kind());
    }
  }

  /**
   * With time a request only goes from too early to in its window to after expiry (S-9).
   *
   * @param code the judge
   * @param message the message
   * @param terms what it is judged by
   * @param earlier any instant
   * @param later one that is not before it
   */
  public static void timeGoesOneWay(
      RequestFunction code,
      PkiMessage message,
      RequestTerms terms,
      Instant earlier,
      Instant later) {
    int before = ORDER.indexOf(code.judge(message, terms, earlier).kind());
    int after = ORDER.indexOf(code.judge(message, terms, later).kind());
    Law.of("S-41 time goes one way", message, terms, earlier, later)
        .expect(before < 0 || after < 0 || before <= after, "in the order " + ORDER, before);
  }

  /**
   * A judgement says why; what is indeterminate says all that is not known, and nothing else does.
   *
   * @param code the judge
   * @param message the message
   * @param terms what it is judged by
   * @param at any instant
   */
  public static void everyJudgementSaysWhy(
      RequestFunction code, PkiMessage message, RequestTerms terms, Instant at) {
    RequestJudgement judgement = code.judge(message, terms, at);
    boolean open = judgement.kind() == RequestKind.INDETERMINATE;
    Law.of("S-41 every judgement says why", message, terms, at)
        .expect(
            !judgement.reasons().isEmpty() && (!open || OPEN.containsAll(judgement.reasons())),
            open ? "only what is not known" : "at least one reason",
            judgement);
  }
}
