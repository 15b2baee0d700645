package io.github.sceplifecycle.examples.lab.responder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.sceplifecycle.authority.CertificateAuthority;
import io.github.sceplifecycle.certificate.CertificateReader;
import io.github.sceplifecycle.certificate.ClientCertificate;
import io.github.sceplifecycle.certificate.KeyUsage;
import io.github.sceplifecycle.certificate.Validity;
import io.github.sceplifecycle.cms.SignatureCheck;
import io.github.sceplifecycle.examples.lab.PooledKeys;
import io.github.sceplifecycle.examples.lab.device.Credential;
import io.github.sceplifecycle.examples.lab.device.EnrolmentRequest;
import io.github.sceplifecycle.examples.lab.device.PkiMessageWriter;
import io.github.sceplifecycle.intake.Intake;
import io.github.sceplifecycle.intake.Problem;
import io.github.sceplifecycle.policy.RenewalPolicy;
import io.github.sceplifecycle.scep.FailInfo;
import io.github.sceplifecycle.scep.MessageType;
import io.github.sceplifecycle.scep.PkiMessage;
import io.github.sceplifecycle.scep.PkiMessageReader;
import io.github.sceplifecycle.scep.RequestKind;
import io.github.sceplifecycle.scep.RequestTerms;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.asn1.x500.X500Name;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(PooledKeys.class)
class ScepResponderTest {

  private static final int PKCS_REQ = 19;
  private static final String CHALLENGE = "open sesame";
  private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");
  private static final SigningAuthority AUTHORITY =
      SigningAuthority.create(
          Validity.startingAt(NOW.minus(Duration.ofDays(1)), Duration.ofDays(1826)));
  private static final Credential DEVICE =
      Credential.selfSigned(new X500Name("CN=device managementAttestation 1"));

  private static final RequestTerms TERMS =
      RequestTerms.of(CertificateAuthority.okta(), RenewalPolicy.daysBeforeExpiry(60));

  private Instant now = NOW;
  private final ScepResponder responder = responder(new StaticChallenge(CHALLENGE));

  private ScepResponder responder(Challenges challenges) {
    InstantSource clock = () -> now;
    return new ScepResponder(AUTHORITY, TERMS, challenges, clock);
  }

  private PkiMessageWriter writer() throws Exception {
    return new PkiMessageWriter(
        new org.bouncycastle.cert.jcajce.JcaX509CertificateConverter()
            .getCertificate(AUTHORITY.certificate()));
  }

  private Reply send(int messageType, Credential signer, Optional<String> challenge)
      throws Exception {
    byte[] message = writer().write(messageType, signer, EnrolmentRequest.of(DEVICE, challenge));
    return new Reply(responder.answer(message).orElseThrow());
  }

  private X509Certificate enrol() throws Exception {
    return send(PKCS_REQ, DEVICE, Optional.of(CHALLENGE)).certificate(DEVICE);
  }

  @Test
  void an_enrolment_yields_a_certificate_of_the_authoritys_lifetime() throws Exception {
    Reply reply = send(PKCS_REQ, DEVICE, Optional.of(CHALLENGE));
    assertTrue(reply.isSignedBy(AUTHORITY.certificate()));
    assertEquals("3", reply.messageType());
    assertEquals("0", reply.status());
    X509Certificate issued = reply.certificate(DEVICE);
    List<ClientCertificate> read = CertificateReader.read("issued", issued.getEncoded()).value();
    assertEquals(CertificateAuthority.okta().issueAt(NOW), read.get(0).validity());
    assertTrue(read.get(0).use().keyUsages().orElseThrow().permits(KeyUsage.DIGITAL_SIGNATURE));
    assertEquals(
        List.of(issued),
        responder.ledger().entries().stream().map(LedgerEntry::certificate).toList());
  }

  @Test
  void what_the_capabilities_say_leaves_renewal_out() {
    assertFalse(responder.capabilities().contains("Renewal"));
    assertTrue(responder.capabilities().lines().anyMatch("POSTPKIOperation"::equals));
  }

  @Test
  void S_11_a_renewal_request_is_refused_as_a_bad_request() throws Exception {
    Credential issued = DEVICE.with(enrol());
    Reply reply = send(PkiMessageWriter.RENEWAL_REQ, issued, Optional.empty());
    assertEquals("2", reply.status());
    assertEquals(Optional.of("2"), reply.failInfo());
    assertFalse(reply.hasContent());
    assertTrue(reply.isSignedBy(AUTHORITY.certificate()));
    assertEquals(1, responder.ledger().entries().size());
  }

  @Test
  void a_renewal_request_with_the_right_challenge_is_refused_all_the_same() throws Exception {
    Credential issued = DEVICE.with(enrol());
    Reply reply = send(PkiMessageWriter.RENEWAL_REQ, issued, Optional.of(CHALLENGE));
    assertEquals(Optional.of("2"), reply.failInfo());
  }

  @Test
  void without_the_challenge_nothing_is_issued() throws Exception {
    assertEquals(Optional.of("2"), send(PKCS_REQ, DEVICE, Optional.empty()).failInfo());
    assertEquals(Optional.of("2"), send(PKCS_REQ, DEVICE, Optional.of("open")).failInfo());
    assertEquals(List.of(), responder.ledger().entries());
  }

  @Test
  void bytes_that_are_no_message_have_no_answer() {
    assertEquals(Optional.empty(), responder.answer(new byte[0]));
    assertEquals(Optional.empty(), responder.answer(new byte[] {0x30, 0x03, 2, 1, 1}));
  }

  @Test
  void S_20_a_certificate_that_is_never_used_is_revoked_on_the_91st_day() throws Exception {
    X509Certificate issued = enrol();
    now = NOW.plus(Duration.ofDays(91)).minusNanos(1);
    responder.ledger().revokeUnused();
    assertTrue(responder.ledger().attests(issued, "mac"));
    now = NOW.plus(Duration.ofDays(91));
    responder.ledger().revokeUnused();
    assertFalse(responder.ledger().attests(issued, "mac"));
    assertEquals(Optional.of(now), responder.ledger().entries().get(0).revokedAt());
  }

  @Test
  void a_certificate_used_once_is_never_revoked_for_disuse_and_bound_to_its_device()
      throws Exception {
    X509Certificate issued = enrol();
    assertTrue(responder.ledger().signIn(issued, "mac"));
    now = NOW.plus(Duration.ofDays(364));
    responder.ledger().revokeUnused();
    assertTrue(responder.ledger().attests(issued, "mac"));
    assertFalse(responder.ledger().attests(issued, "another mac"));
    assertNotEquals(Optional.empty(), responder.ledger().entries().get(0).firstUse());
  }

  @Test
  void at_notAfter_a_certificate_still_attests_and_a_millisecond_later_no_more() throws Exception {
    X509Certificate issued = enrol();
    responder.ledger().signIn(issued, "mac");
    now = issued.getNotAfter().toInstant();
    assertTrue(responder.ledger().attests(issued, "mac"));
    now = now.plusMillis(1);
    assertFalse(responder.ledger().attests(issued, "mac"));
  }

  @Test
  void S_41_a_fresh_enrolment_is_judged_by_what_was_issued_before_and_answered_in_any_case()
      throws Exception {
    List<RequestKind> kinds = new ArrayList<>();
    responder.tell(
        new Journal() {
          @Override
          public void answered(Answered answered) {
            kinds.add(answered.judgement().kind());
          }

          @Override
          public void unanswerable(Instant at, List<Problem> problems) {}
        });
    enrol();
    now = NOW.plus(Duration.ofDays(305)).minusSeconds(1);
    enrol();
    now = NOW.plus(Duration.ofDays(700));
    enrol();
    now = NOW.plus(Duration.ofDays(1066));
    enrol();
    assertEquals(
        List.of(
            RequestKind.INITIAL_ENROLMENT,
            RequestKind.TOO_EARLY,
            RequestKind.AFTER_EXPIRY,
            RequestKind.AFTER_EXPIRY),
        kinds);
    assertEquals(4, responder.ledger().entries().size());
  }

  @Test
  void a_one_time_challenge_is_spent_by_a_certificate_and_by_nothing_else() throws Exception {
    OneTimeChallenges oneTime = new OneTimeChallenges();
    ScepResponder strict = responder(oneTime);
    Optional<String> challenge = Optional.of(oneTime.issue());
    Credential issued = DEVICE;
    byte[] renewal =
        writer()
            .write(PkiMessageWriter.RENEWAL_REQ, issued, EnrolmentRequest.of(DEVICE, challenge));
    byte[] enrolment = writer().write(PKCS_REQ, DEVICE, EnrolmentRequest.of(DEVICE, challenge));
    assertEquals("2", new Reply(strict.answer(renewal).orElseThrow()).status());
    assertEquals("0", new Reply(strict.answer(enrolment).orElseThrow()).status());
    assertEquals("2", new Reply(strict.answer(enrolment).orElseThrow()).status());
  }

  @Test
  void the_answer_is_read_by_core() throws Exception {
    byte[] message =
        writer()
            .write(
                PkiMessageWriter.RENEWAL_REQ,
                DEVICE,
                EnrolmentRequest.of(DEVICE, Optional.empty()));
    Intake<Optional<PkiMessage>> read =
        PkiMessageReader.read("answer", responder.answer(message).orElseThrow());
    assertEquals(List.of(), read.problems());
    PkiMessage answer = read.value().orElseThrow();
    assertTrue(answer.is(MessageType.CERT_REP));
    assertTrue(answer.reply().failInfo().orElseThrow().is(FailInfo.BAD_REQUEST));
    assertEquals(
        PkiMessageReader.read("request", message).value().orElseThrow().transaction().senderNonce(),
        answer.transaction().recipientNonce());
    assertEquals(SignatureCheck.MATCHES, answer.signer().signature());
  }

  @Test
  void a_message_changed_on_its_way_is_refused_by_its_signature() throws Exception {
    byte[] message =
        writer().write(PKCS_REQ, DEVICE, EnrolmentRequest.of(DEVICE, Optional.of(CHALLENGE)));
    message[message.length - 1] ^= 1;
    Reply reply = new Reply(responder.answer(message).orElseThrow());
    assertEquals(Optional.of("1"), reply.failInfo());
    assertEquals(List.of(), responder.ledger().entries());
  }

  @Test
  void whatever_is_cut_off_is_answered_with_a_refusal_or_not_at_all() throws Exception {
    byte[] message =
        writer().write(PKCS_REQ, DEVICE, EnrolmentRequest.of(DEVICE, Optional.of(CHALLENGE)));
    for (int length = 0; length < message.length; length += 97) {
      Optional<byte[]> answer = responder.answer(Arrays.copyOf(message, length));
      assertEquals(Optional.empty(), answer);
    }
    assertEquals(List.of(), responder.ledger().entries());
  }
}
