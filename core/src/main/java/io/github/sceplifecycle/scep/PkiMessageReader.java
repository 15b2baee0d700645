package io.github.sceplifecycle.scep;

import io.github.sceplifecycle.certificate.CertificateDates;
import io.github.sceplifecycle.certificate.CertificateReader;
import io.github.sceplifecycle.certificate.CertificateUse;
import io.github.sceplifecycle.certificate.ClientCertificate;
import io.github.sceplifecycle.cms.SignatureCheck;
import io.github.sceplifecycle.cms.SignedData;
import io.github.sceplifecycle.cms.Signer;
import io.github.sceplifecycle.intake.Intake;
import io.github.sceplifecycle.intake.Place;
import io.github.sceplifecycle.intake.Problem;
import io.github.sceplifecycle.intake.ProblemKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads what a pkiMessage says without decrypting it (RFC 8894, 3.2; S-40).
 *
 * <p>A message is hostile until read (S-32): whatever the bytes are, in BER or DER, the answer is
 * an {@link Intake}, never an exception. What is missing, unknown, stated twice or of the wrong
 * type is a problem beside all that could be read. The signature is checked where the signer's
 * certificate is in the message; {@link MessageSigner#signature()} says what came of it. A message
 * whose signature does not match is read all the same, with a problem.
 */
public final class PkiMessageReader {

  /** The largest message that is read: 4 MiB. */
  public static final int MOST_BYTES = 4 << 20;

  private static final String EXPECTED = "expected a pkiMessage: CMS signed-data (RFC 8894, 3.2)";

  private final Place place;
  private final List<Problem> problems = new ArrayList<>();

  private PkiMessageReader(String document) {
    this.place = Place.whole(document);
  }

  /**
   * Reads one message.
   *
   * @param document a name for it, to appear in problems
   * @param message its bytes, in BER or DER
   * @return the message with the problems met; empty when the bytes are none
   */
  public static Intake<Optional<PkiMessage>> read(String document, byte[] message) {
    PkiMessageReader reader = new PkiMessageReader(document);
    Optional<PkiMessage> read = reader.read(message);
    return new Intake<>(read, reader.problems);
  }

  private Optional<PkiMessage> read(byte[] message) {
    if (message.length > MOST_BYTES) {
      String expected = "expected at most " + MOST_BYTES + " bytes";
      note(ProblemKind.UNREADABLE, message.length + " bytes", expected);
      return Optional.empty();
    }
    Intake<Optional<SignedData>> data = SignedData.read(place, message, EXPECTED);
    problems.addAll(data.problems());
    return data.value().flatMap(this::read);
  }

  private Optional<PkiMessage> read(SignedData data) {
    List<Signer> signers = data.signers();
    if (signers.isEmpty()) {
      String found = data.content().isPresent() ? "content without a signer" : "certificates alone";
      note(ProblemKind.UNRECOGNISED, found, EXPECTED);
      return Optional.empty();
    }
    if (signers.size() > 1) {
      String found = signers.size() + " signers";
      note(ProblemKind.DUPLICATE, found, "expected one; the first is read");
    }
    PkiMessage message = message(signers.get(0));
    MessageShape.check(message, data.content(), place).forEach(problems::add);
    return Optional.of(message);
  }

  private PkiMessage message(Signer signer) {
    AttributeReader attributes = new AttributeReader(place, signer.attributes(), problems);
    attributes.noteUnknown();
    return new PkiMessage(
        attributes.text(ScepAttribute.MESSAGE_TYPE).map(MessageType::parse),
        new Transaction(
            attributes.text(ScepAttribute.TRANSACTION_ID),
            attributes.nonce(ScepAttribute.SENDER_NONCE),
            attributes.nonce(ScepAttribute.RECIPIENT_NONCE)),
        new Reply(
            attributes.text(ScepAttribute.PKI_STATUS).map(PkiStatus::parse),
            attributes.text(ScepAttribute.FAIL_INFO).map(FailInfo::parse),
            attributes.text(ScepAttribute.FAIL_INFO_TEXT)),
        signer(signer, attributes));
  }

  private MessageSigner signer(Signer signer, AttributeReader attributes) {
    if (!attributes.states(ScepAttribute.CONTENT_TYPE)) {
      attributes.note(
          ScepAttribute.CONTENT_TYPE, ProblemKind.MISSING, "", "expected beside signed attributes");
    }
    return new MessageSigner(
        checked(signer),
        certificate(signer),
        signer.selfSigned(),
        attributes.instant(ScepAttribute.SIGNING_TIME));
  }

  private SignatureCheck checked(Signer signer) {
    SignatureCheck signature = signer.signature();
    switch (signature) {
      case MATCHES -> {}
      case DOES_NOT_MATCH ->
          note(
              ProblemKind.SIGNATURE_MISMATCH,
              "a signature that does not match",
              "expected the content that was signed; it is read all the same");
      case NOT_CHECKABLE ->
          note(
              ProblemKind.UNSUPPORTED,
              "a signature that could not be checked",
              "expected an RSA or EC key and attributes as RFC 5652 has them");
      case NO_CERTIFICATE ->
          note(
              ProblemKind.MISSING,
              "a signature that could not be checked",
              "expected the signer's certificate in the message");
    }
    return signature;
  }

  /** What the signer names is kept where his certificate is absent or cannot be read. */
  private ClientCertificate certificate(Signer signer) {
    Optional<ClientCertificate> whole =
        signer.certificate().flatMap(encoding -> certificate(encoding));
    return whole.orElseGet(
        () ->
            new ClientCertificate(
                CertificateDates.unknown(), signer.named(), CertificateUse.unknown()));
  }

  private Optional<ClientCertificate> certificate(byte[] encoding) {
    Intake<List<ClientCertificate>> read =
        CertificateReader.read(place.member("certificates").toString(), encoding);
    read.problems().forEach(this::noteOfCertificate);
    return read.value().stream().findFirst();
  }

  /** A certificate that cannot be read does not make the message unreadable. */
  private void noteOfCertificate(Problem problem) {
    ProblemKind kind = problem.kind().nothingRead() ? ProblemKind.WRONG_TYPE : problem.kind();
    Place certificates = place.member("certificates");
    problems.add(new Problem(certificates, kind, problem.found(), problem.expected()));
  }

  private void note(ProblemKind kind, String found, String expected) {
    problems.add(new Problem(place, kind, found, expected));
  }
}
