package io.github.sceplifecycle.scep;

import static io.github.sceplifecycle.scep.ReadMessages.clean;
import static io.github.sceplifecycle.scep.ReadMessages.problems;
import static io.github.sceplifecycle.scep.ReadMessages.read;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.sceplifecycle.cms.SignatureCheck;
import io.github.sceplifecycle.intake.Intake;
import io.github.sceplifecycle.intake.Problem;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.DERIA5String;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERPrintableString;
import org.bouncycastle.asn1.DERUTCTime;
import org.bouncycastle.asn1.DERUTF8String;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** S-40: what a pkiMessage says is read without decrypting it. */
class PkiMessageReaderTest {

  private static final Signatory DEVICE = Signatory.selfSigned("device");

  @ParameterizedTest
  @CsvSource({
    "17, RENEWAL_REQ",
    "18, UPDATE_REQ",
    "19, PKCS_REQ",
    "20, CERT_POLL",
    "21, GET_CERT",
    "22, GET_CRL"
  })
  void S40_a_request_says_its_type(String code, MessageType type) {
    PkiMessage message = clean(Messages.request(code).signedBy(DEVICE));
    assertTrue(message.is(type));
    assertEquals(code, message.type().orElseThrow().text());
    assertEquals(Reply.none(), message.reply());
  }

  @Test
  void S40_a_request_says_its_transaction_and_nonce() {
    Transaction transaction = clean(Messages.request("19").signedBy(DEVICE)).transaction();
    assertEquals(Optional.of("4F1A"), transaction.id());
    assertEquals(Optional.of(new Nonce(Messages.NONCE)), transaction.senderNonce());
    assertEquals(Optional.empty(), transaction.recipientNonce());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "0", "1", "16", "23", "019", " 19", "19 ", "PKCSReq"})
  void S40_an_unknown_type_keeps_its_text_and_is_reported(String code) {
    Intake<Optional<PkiMessage>> intake = read(Messages.request(code).signedBy(DEVICE));
    assertEquals("$.messageType UNKNOWN_VALUE", problems(intake));
    assertEquals(
        Optional.of(new Coded<MessageType>(code, Optional.empty())),
        intake.value().orElseThrow().type());
  }

  @Test
  void S40_an_answer_says_that_it_grants() {
    Reply reply = clean(Messages.reply("0").signedBy(DEVICE)).reply();
    assertEquals(Optional.of(PkiStatus.parse("0")), reply.status());
    assertEquals(Optional.empty(), reply.failInfo());
  }

  @ParameterizedTest
  @CsvSource({
    "0, BAD_ALG",
    "1, BAD_MESSAGE_CHECK",
    "2, BAD_REQUEST",
    "3, BAD_TIME",
    "4, BAD_CERT_ID"
  })
  void S40_an_answer_without_content_says_why_it_refuses(String code, FailInfo info) {
    Messages message =
        Messages.reply("2")
            .text(Messages.FAIL_INFO, code)
            .value(Messages.FAIL_INFO_TEXT, new DERUTF8String("nö"))
            .withoutContent();
    PkiMessage read = clean(message.signedBy(DEVICE));
    assertTrue(read.reply().failInfo().orElseThrow().is(info));
    assertEquals(Optional.of("nö"), read.reply().failInfoText());
    assertEquals(SignatureCheck.MATCHES, read.signer().signature());
  }

  @Test
  void S40_an_answer_may_put_off_without_content() {
    PkiMessage read = clean(Messages.reply("3").withoutContent().signedBy(DEVICE));
    assertEquals(Optional.of(PkiStatus.parse("3")), read.reply().status());
  }

  @Test
  void S40_what_an_answer_lacks_is_reported() {
    assertEquals("$.failInfo MISSING", problems(read(Messages.reply("2").signedBy(DEVICE))));
    assertEquals(
        "$.recipientNonce MISSING, $.pkiStatus MISSING",
        problems(read(Messages.request("3").signedBy(DEVICE))));
    assertEquals(
        "$.pkcsPKIEnvelope MISSING",
        problems(read(Messages.reply("0").withoutContent().signedBy(DEVICE))));
    assertEquals("$.pkiStatus UNKNOWN_VALUE", problems(read(Messages.reply("1").signedBy(DEVICE))));
    assertEquals(
        "$.failInfo UNKNOWN_VALUE",
        problems(read(Messages.reply("2").text(Messages.FAIL_INFO, "5").signedBy(DEVICE))));
  }

  @Test
  void S40_what_a_request_lacks_is_reported_and_the_rest_is_read() {
    Intake<Optional<PkiMessage>> intake =
        read(Messages.empty().text(Messages.TYPE, "17").signedBy(DEVICE));
    assertEquals("$.transactionID MISSING, $.senderNonce MISSING", problems(intake));
    assertTrue(intake.value().orElseThrow().is(MessageType.RENEWAL_REQ));
    assertEquals(
        "$.messageType MISSING, $.transactionID MISSING, $.senderNonce MISSING",
        problems(read(Messages.empty().signedBy(DEVICE))));
  }

  private static Intake<Optional<PkiMessage>> readWithNonce(String hex) {
    Messages message =
        Messages.empty()
            .text(Messages.TYPE, "19")
            .text(Messages.TRANSACTION_ID, "1")
            .octets(Messages.SENDER_NONCE, hex);
    return read(message.signedBy(DEVICE));
  }

  @Test
  void S40_a_nonce_of_another_length_is_read_and_reported() {
    Intake<Optional<PkiMessage>> intake = readWithNonce("ae7fe8816cc6bedd");
    assertEquals("$.senderNonce OUT_OF_RANGE", problems(intake));
    assertEquals("expected 16 octets, read all the same", intake.problems().get(0).expected());
    Nonce nonce = intake.value().orElseThrow().transaction().senderNonce().orElseThrow();
    assertEquals("ae7fe8816cc6bedd", nonce.hex());
    assertEquals(8, nonce.octets());
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 257})
  void S40_a_nonce_of_no_octets_or_of_too_many_is_not_read(int octets) {
    Intake<Optional<PkiMessage>> intake = readWithNonce("ab".repeat(octets));
    assertEquals("$.senderNonce OUT_OF_RANGE, $.senderNonce MISSING", problems(intake));
    assertEquals("expected 16 octets", intake.problems().get(0).expected());
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 15, 17, 256})
  void S40_a_nonce_of_any_other_number_of_octets_is_kept(int octets) {
    Intake<Optional<PkiMessage>> intake = readWithNonce("ab".repeat(octets));
    assertEquals("$.senderNonce OUT_OF_RANGE", problems(intake));
    assertEquals(
        Optional.of(octets),
        intake.value().orElseThrow().transaction().senderNonce().map(Nonce::octets));
  }

  @Test
  void S40_a_value_of_another_type_is_reported() {
    Messages message =
        Messages.empty()
            .value(Messages.TYPE, new ASN1Integer(19))
            .value(Messages.TRANSACTION_ID, new DERUTF8String("ä"))
            .value(Messages.SENDER_NONCE, new DERPrintableString("0011"));
    Intake<Optional<PkiMessage>> intake = read(message.signedBy(DEVICE));
    assertEquals(
        "$.messageType WRONG_TYPE, $.transactionID WRONG_TYPE, $.senderNonce WRONG_TYPE,"
            + " $.messageType MISSING, $.senderNonce MISSING",
        problems(intake));
    assertEquals(Optional.of("ä"), intake.value().orElseThrow().transaction().id());
  }

  @Test
  void S40_a_text_of_more_than_1024_characters_is_not_read() {
    Messages longest =
        Messages.empty()
            .text(Messages.TYPE, "19")
            .octets(Messages.SENDER_NONCE, Messages.NONCE)
            .text(Messages.TRANSACTION_ID, "A".repeat(1_024));
    assertEquals(1_024, clean(longest.signedBy(DEVICE)).transaction().id().orElseThrow().length());
    Messages longer =
        Messages.empty()
            .text(Messages.TYPE, "19")
            .octets(Messages.SENDER_NONCE, Messages.NONCE)
            .text(Messages.TRANSACTION_ID, "A".repeat(1_025));
    assertEquals(
        "$.transactionID TOO_LARGE, $.transactionID MISSING",
        problems(read(longer.signedBy(DEVICE))));
  }

  @Test
  void S40_of_two_values_the_first_is_read() {
    Messages message =
        Messages.request("19")
            .value(
                Messages.RECIPIENT_NONCE,
                new DEROctetString(new byte[15]),
                new DEROctetString(new byte[16]));
    Intake<Optional<PkiMessage>> intake = read(message.signedBy(DEVICE));
    assertEquals("$.recipientNonce DUPLICATE, $.recipientNonce OUT_OF_RANGE", problems(intake));
  }

  @Test
  void S40_of_an_attribute_stated_twice_the_first_is_read() {
    Intake<Optional<PkiMessage>> intake =
        read(Messages.request("19").text(Messages.TYPE, "19").signedBy(DEVICE));
    assertEquals("$.messageType DUPLICATE", problems(intake));
    assertTrue(intake.value().orElseThrow().is(MessageType.PKCS_REQ));
  }

  @Test
  void S40_an_attribute_without_a_value_is_reported() {
    Intake<Optional<PkiMessage>> intake =
        read(Messages.request("19").value(Messages.STATUS).signedBy(DEVICE));
    assertEquals("$.pkiStatus MISSING", problems(intake));
  }

  @Test
  void S40_an_unknown_attribute_is_reported_by_its_number_alone() {
    Intake<Optional<PkiMessage>> intake =
        read(Messages.request("19").text("1.2.3.4", "s3cret").signedBy(DEVICE));
    assertEquals("$.signedAttrs UNKNOWN_VALUE", problems(intake));
    Problem problem = intake.problems().get(0);
    assertEquals("the attribute 1.2.3.4", problem.found());
  }

  @Test
  void S40_the_time_of_signing_may_have_an_offset() {
    Messages message =
        Messages.request("19").value("1.2.840.113549.1.9.5", new DERUTCTime("160531073014-0400"));
    assertEquals(
        Optional.of(Instant.parse("2016-05-31T11:30:14Z")),
        clean(message.signedBy(DEVICE)).signer().signingTime());
  }

  @Test
  void S40_a_time_of_signing_that_is_none_is_reported() {
    Messages message =
        Messages.request("19").value("1.2.840.113549.1.9.5", new DERPrintableString("yesterday"));
    Intake<Optional<PkiMessage>> intake = read(message.signedBy(DEVICE));
    assertEquals("$ UNSUPPORTED, $.signingTime WRONG_TYPE", problems(intake));
  }

  @Test
  void S40_types_and_reasons_have_the_names_of_the_RFC() {
    assertEquals("RenewalReq", MessageType.RENEWAL_REQ.standardName());
    assertEquals("badMessageCheck", FailInfo.BAD_MESSAGE_CHECK.standardName());
  }

  @Test
  void S40_a_text_in_another_alphabet_is_read_and_reported() {
    byte[] message =
        Messages.empty()
            .text(Messages.TYPE, "19")
            .value(Messages.TRANSACTION_ID, new DERIA5String("4F1A"))
            .octets(Messages.SENDER_NONCE, Messages.NONCE)
            .signedBy(DEVICE);
    Intake<Optional<PkiMessage>> read = read(message);
    assertEquals(Optional.of("4F1A"), read.value().orElseThrow().transaction().id());
    assertEquals(
        List.of("expected a PrintableString, read all the same"),
        read.problems().stream().map(Problem::expected).toList());
  }

  @Test
  void S40_DER_and_BER_read_alike() throws Exception {
    byte[] ber = Messages.request("19").signedBy(DEVICE);
    byte[] der = Messages.request("19").generated(DEVICE, DEVICE).getEncoded(ASN1Encoding.DER);
    assertEquals(0x80, ber[1] & 0xff, "an indefinite length");
    assertEquals(0x82, der[1] & 0xff, "a length of two octets");
    assertEquals(clean(der).toString(), clean(ber).toString());
  }
}
