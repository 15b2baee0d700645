package io.github.sceplifecycle.examples.lab.responder;

import io.github.sceplifecycle.authority.CertificateAuthority;
import io.github.sceplifecycle.certificate.Validity;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.operator.OperatorCreationException;

/**
 * Answers SCEP messages as an authority with these rules would: what it issues, for how long, and
 * whether it refuses renewal requests is core's {@link CertificateAuthority}.
 */
public final class ScepResponder {

  /** What the responder can do (RFC 8894, 3.5.2); {@code Renewal} is not among it. */
  private static final String CAPABILITIES = "AES\nPOSTPKIOperation\nSCEPStandard\nSHA-256\n";

  private final SigningAuthority authority;
  private final CertificateAuthority rules;
  private final Challenges challenges;
  private final InstantSource clock;
  private final Ledger ledger;
  private final CertRepWriter writer;

  /**
   * A responder with an empty ledger.
   *
   * @param authority with what it signs
   * @param rules what it issues and refuses
   * @param challenges how clients prove that they may enrol
   * @param clock what time it is
   */
  public ScepResponder(
      SigningAuthority authority,
      CertificateAuthority rules,
      Challenges challenges,
      InstantSource clock) {
    this.authority = authority;
    this.rules = rules;
    this.challenges = challenges;
    this.clock = clock;
    this.ledger = new Ledger(rules.issuance().unusedRule(), clock);
    this.writer = new CertRepWriter(authority, clock);
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
   * The answer to GetCACaps.
   *
   * @return one keyword to a line
   */
  public String capabilities() {
    return CAPABILITIES;
  }

  /**
   * The answer to GetCACert.
   *
   * @return the authority's certificate in DER
   */
  public byte[] authorityCertificate() {
    try {
      return authority.certificate().getEncoded();
    } catch (IOException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /**
   * Answers a pkiMessage.
   *
   * @param message its bytes
   * @return a CertRep in DER; empty when the bytes are no message that one could answer
   */
  public Optional<byte[]> answer(byte[] message) {
    return PkiRequest.read(message).map(this::answer);
  }

  private byte[] answer(PkiRequest request) {
    try {
      Optional<Refusal> refused = refusal(request);
      if (refused.isPresent()) {
        return writer.failure(request, refused.get());
      }
      Optional<Enrolment> enrolment =
          Enrolment.open(request.envelope().getOctets(), authority.key());
      Optional<Refusal> unfit =
          enrolment.map(this::refusal).orElse(Optional.of(Refusal.BROKEN_MESSAGE));
      if (unfit.isPresent()) {
        return writer.failure(request, unfit.get());
      }
      return writer.success(request, issue(enrolment.orElseThrow()));
    } catch (CMSException
        | IOException
        | OperatorCreationException
        | GeneralSecurityException failure) {
      throw new IllegalStateException("cannot answer", failure);
    }
  }

  private Optional<Refusal> refusal(PkiRequest request) {
    if (!request.signatureMatches()) {
      return Optional.of(Refusal.BROKEN_MESSAGE);
    }
    return switch (request.messageType()) {
      case "17" -> Optional.of(Refusal.RENEWAL_REFUSED);
      case "19" -> Optional.empty();
      default -> Optional.of(Refusal.UNSUPPORTED);
    };
  }

  private Optional<Refusal> refusal(Enrolment enrolment) {
    if (!enrolment.hasSuitableKey()) {
      return Optional.of(Refusal.UNSUITABLE_KEY);
    }
    if (!enrolment.isSignedWithItsKey()) {
      return Optional.of(Refusal.NO_REQUEST);
    }
    if (rules.issueAt(clock.instant()).isEmpty()) {
      return Optional.of(Refusal.AUTHORITY_NOT_VALID);
    }
    // Last, so that nothing else spends a challenge that may be used once.
    return enrolment.challenge().filter(challenges::redeem).isPresent()
        ? Optional.empty()
        : Optional.of(Refusal.WRONG_CHALLENGE);
  }

  private synchronized X509Certificate issue(Enrolment enrolment)
      throws GeneralSecurityException, IOException, OperatorCreationException {
    Instant now = clock.instant();
    Validity validity = rules.issueAt(now).orElseThrow();
    X509Certificate issued = authority.issue(enrolment.request(), validity, ledger.nextSerial());
    ledger.issued(issued);
    return issued;
  }
}
