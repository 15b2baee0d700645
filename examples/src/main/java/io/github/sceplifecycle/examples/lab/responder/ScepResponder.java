package io.github.sceplifecycle.examples.lab.responder;

import io.github.sceplifecycle.authority.CertificateAuthority;
import io.github.sceplifecycle.authority.IssuerTrust;
import io.github.sceplifecycle.authority.RenewalRequests;
import io.github.sceplifecycle.certificate.CertificateReader;
import io.github.sceplifecycle.certificate.Validity;
import io.github.sceplifecycle.intake.Intake;
import io.github.sceplifecycle.scep.CaCapability;
import io.github.sceplifecycle.scep.CurrentCertificate;
import io.github.sceplifecycle.scep.PkiMessage;
import io.github.sceplifecycle.scep.PkiMessageReader;
import io.github.sceplifecycle.scep.RequestJudgement;
import io.github.sceplifecycle.scep.RequestTerms;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.security.interfaces.RSAPublicKey;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.operator.OperatorCreationException;

/**
 * Answers SCEP messages as an authority with these rules would: what it issues, for how long, and
 * what becomes of a renewal request is core's to say ({@link CertificateAuthority}, {@link
 * RequestJudgement}). When a window opens decides nothing here: an authority like Okta's issues to
 * whoever has the challenge.
 */
public final class ScepResponder {

  /**
   * No keyword of RFC 8894, which has clients pass over what they do not know. It is true, and
   * strongSwan's pki 5.9.8 takes no authority for one that knows SHA-256 and AES without it.
   */
  private static final String UNDERSTOOD_BESIDE = "SHA-384\n";

  private final SigningAuthority authority;
  private final RequestTerms terms;
  private final Challenges challenges;
  private final InstantSource clock;
  private final Ledger ledger;
  private final CertRepWriter writer;
  private volatile Journal journal = Journal.NOBODY;

  /**
   * A responder with an empty ledger.
   *
   * @param authority with what it signs; the only issuer that it trusts
   * @param terms what it issues and refuses, and by what it judges requests
   * @param challenges how clients prove that they may enrol
   * @param clock what time it is
   */
  public ScepResponder(
      SigningAuthority authority, RequestTerms terms, Challenges challenges, InstantSource clock) {
    CertificateAuthority rules = terms.authority().withTrust(IssuerTrust.of(SigningAuthority.NAME));
    this.authority = authority;
    this.terms = new RequestTerms(rules, terms.policy(), terms.current());
    this.challenges = challenges;
    this.clock = clock;
    this.ledger = new Ledger(rules.issuance().unusedRule(), clock);
    this.writer = new CertRepWriter(authority, clock);
  }

  /**
   * Has every message told to somebody, on the thread that answers.
   *
   * @param newJournal who is told from now on
   */
  public void tell(Journal newJournal) {
    this.journal = newJournal;
  }

  /**
   * What it issued, and what became of it.
   *
   * @return the ledger, which goes on changing
   */
  public Ledger ledger() {
    return ledger;
  }

  /**
   * The answer to GetCACaps (RFC 8894, 3.5.2). {@code Renewal} is in it only if the authority takes
   * renewal requests.
   *
   * @return one keyword to a line
   */
  public String capabilities() {
    List<CaCapability> capabilities =
        new ArrayList<>(
            List.of(
                CaCapability.AES,
                CaCapability.POST_PKI_OPERATION,
                CaCapability.SCEP_STANDARD,
                CaCapability.SHA_256));
    if (terms.authority().issuance().renewalRequests() == RenewalRequests.ACCEPTED) {
      capabilities.add(CaCapability.RENEWAL);
    }
    return capabilities.stream()
            .map(capability -> capability.keyword() + "\n")
            .collect(Collectors.joining())
        + UNDERSTOOD_BESIDE;
  }

  /**
   * The answer to GetCACert.
   *
   * @return the authority's certificate in DER
   */
  public byte[] authorityCertificate() {
    return encoded(authority.x509());
  }

  /**
   * Answers a pkiMessage.
   *
   * @param message its bytes
   * @return a CertRep in DER; empty when the bytes are no message that one could answer
   */
  public Optional<byte[]> answer(byte[] message) {
    Intake<Optional<PkiMessage>> read = PkiMessageReader.read("request", message);
    Optional<PkiRequest> request = PkiRequest.of(read, message);
    if (request.isEmpty()) {
      journal.unanswerable(clock.instant(), read.problems());
    }
    return request.map(this::answer);
  }

  private byte[] answer(PkiRequest request) {
    try {
      return written(request);
    } catch (CMSException
        | IOException
        | OperatorCreationException
        | GeneralSecurityException failure) {
      throw new IllegalStateException("cannot answer", failure);
    }
  }

  private byte[] written(PkiRequest request)
      throws CMSException, IOException, OperatorCreationException, GeneralSecurityException {
    RequestJudgement judgement =
        RequestJudgement.of(request.message(), terms.with(current(request)), clock.instant());
    Answer answer = answer(request, judgement);
    byte[] reply =
        answer instanceof Answer.Issued issued
            ? writer.success(request, issued.certificate())
            : writer.failure(request, (Answer.Refused) answer);
    journal.answered(new Answered(clock.instant(), request.read(), judgement, answer));
    return reply;
  }

  private Answer answer(PkiRequest request, RequestJudgement judgement)
      throws IOException, OperatorCreationException, GeneralSecurityException {
    Optional<Answer.Refused> atOnce = Judgement.refusal(judgement);
    if (atOnce.isPresent()) {
      return atOnce.get();
    }
    Optional<Enrolment> enrolment = Enrolment.open(request.envelope().getOctets(), authority.key());
    if (enrolment.isEmpty()) {
      return Refusal.BROKEN_MESSAGE;
    }
    Optional<Answer.Refused> refusal = refusal(request, enrolment.get());
    return refusal.isPresent() ? refusal.get() : new Answer.Issued(issue(enrolment.get()));
  }

  /** What the ledger holds for whom the request names, before its envelope is opened. */
  private CurrentCertificate current(PkiRequest request) {
    return ledger
        .latest(request.signer().getSubjectX500Principal())
        .flatMap(
            issued ->
                CertificateReader.read("ledger", encoded(issued)).value().stream().findFirst())
        .map(CurrentCertificate::known)
        .orElse(CurrentCertificate.none());
  }

  private static byte[] encoded(X509Certificate certificate) {
    try {
      return certificate.getEncoded();
    } catch (CertificateEncodingException impossible) {
      throw new IllegalStateException("a certificate that was just made", impossible);
    }
  }

  private Optional<Answer.Refused> refusal(PkiRequest request, Enrolment enrolment) {
    // Who signs the request opens the answer, and SCEP encrypts for RSA keys only.
    boolean canOpen = request.signer().getPublicKey() instanceof RSAPublicKey;
    if (!canOpen || !enrolment.hasSuitableKey()) {
      return Optional.of(Refusal.UNSUITABLE_KEY);
    }
    if (!enrolment.isSignedWithItsKey()) {
      return Optional.of(Refusal.NO_PROOF);
    }
    if (terms.authority().issueAt(clock.instant()).isEmpty()) {
      return Optional.of(Refusal.NOT_ISSUING);
    }
    // Last, so that nothing else spends a challenge that may be used once.
    return enrolment.challenge().filter(challenges::redeem).isPresent()
        ? Optional.empty()
        : Optional.of(Refusal.WRONG_CHALLENGE);
  }

  private synchronized X509Certificate issue(Enrolment enrolment)
      throws GeneralSecurityException, IOException, OperatorCreationException {
    Validity validity = terms.authority().issueAt(clock.instant()).orElseThrow();
    X509Certificate issued = authority.issue(enrolment.request(), validity, ledger.nextSerial());
    ledger.issued(issued);
    return issued;
  }
}
