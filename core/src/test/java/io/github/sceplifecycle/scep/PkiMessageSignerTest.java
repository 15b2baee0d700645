package io.github.sceplifecycle.scep;

import static io.github.sceplifecycle.scep.ReadMessages.clean;
import static io.github.sceplifecycle.scep.ReadMessages.problems;
import static io.github.sceplifecycle.scep.ReadMessages.read;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.sceplifecycle.certificate.DistinguishedName;
import io.github.sceplifecycle.cms.SignatureCheck;
import io.github.sceplifecycle.cms.SignedData;
import io.github.sceplifecycle.intake.Intake;
import io.github.sceplifecycle.intake.Place;
import io.github.sceplifecycle.knowledge.Truth;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.SignerInformationStore;
import org.junit.jupiter.api.Test;

/** S-40: who signed a message, and whether the signature matches. */
class PkiMessageSignerTest {

  private static final Signatory DEVICE = Signatory.selfSigned("device");

  @Test
  void S40_of_several_signers_the_first_is_read_and_the_others_are_reported() throws Exception {
    CMSSignedData one = Messages.request("19").generated(DEVICE, DEVICE);
    CMSSignedData other = Messages.request("17").generated(DEVICE, DEVICE);
    List<SignerInformation> both = new ArrayList<>(one.getSignerInfos().getSigners());
    both.addAll(other.getSignerInfos().getSigners());
    byte[] message =
        CMSSignedData.replaceSigners(one, new SignerInformationStore(both)).getEncoded();
    Intake<Optional<PkiMessage>> intake = read(message);
    assertEquals("$ DUPLICATE", problems(intake));
    assertEquals("2 signers", intake.problems().get(0).found());
  }

  @Test
  void S40_content_that_is_not_what_was_signed_does_not_match() {
    byte[] message = Messages.request("19").signedBy(DEVICE);
    String hex = HexFormat.of().formatHex(message);
    byte[] altered = HexFormat.of().parseHex(hex.replaceFirst("0403010203", "0403010204"));
    assertEquals(
        SignatureCheck.DOES_NOT_MATCH, read(altered).value().orElseThrow().signer().signature());
  }

  @Test
  void S40_the_signers_certificate_is_read_whole() {
    MessageSigner signer = clean(Messages.request("19").signedBy(DEVICE)).signer();
    assertEquals(SignatureCheck.MATCHES, signer.signature());
    assertEquals(Truth.YES, signer.selfSigned());
    assertEquals("CN=device", signer.certificate().identity().subject().orElseThrow().toString());
    assertEquals(
        Instant.parse("2027-01-01T00:00:00Z"),
        signer.certificate().validity().orElseThrow().notAfter());
  }

  @Test
  void S40_a_certificate_that_an_authority_issued_is_not_self_signed() {
    Signatory issued = Signatory.selfSigned("authority").issues("device");
    MessageSigner signer = clean(Messages.request("17").signedBy(issued)).signer();
    assertEquals(SignatureCheck.MATCHES, signer.signature());
    assertEquals(Truth.NO, signer.selfSigned());
  }

  @Test
  void S40_a_certificate_in_its_own_name_by_another_key_is_not_self_signed() {
    Signatory issued = Signatory.selfSigned("device").issues("device");
    assertEquals(Truth.NO, clean(Messages.request("17").signedBy(issued)).signer().selfSigned());
  }

  @Test
  void S40_without_the_certificate_the_signer_is_known_by_issuer_and_number_alone() {
    Intake<Optional<PkiMessage>> intake =
        read(Messages.request("17").withoutCertificate().signedBy(DEVICE));
    assertEquals("$ MISSING", problems(intake));
    MessageSigner signer = intake.value().orElseThrow().signer();
    assertEquals(SignatureCheck.NO_CERTIFICATE, signer.signature());
    assertEquals(Truth.UNKNOWN, signer.selfSigned());
    assertEquals(Optional.empty(), signer.certificate().validity());
    assertEquals("CN=device", signer.certificate().identity().issuer().orElseThrow().text());
    assertEquals("7", signer.certificate().identity().serial().orElseThrow().toString());
  }

  @Test
  void S40_a_signature_by_another_key_does_not_match_and_the_message_is_read() {
    Signatory other = Signatory.selfSigned("device");
    Intake<Optional<PkiMessage>> intake = read(Messages.request("19").signedBy(DEVICE, other));
    assertEquals("$ SIGNATURE_MISMATCH", problems(intake));
    assertEquals(SignatureCheck.DOES_NOT_MATCH, intake.value().orElseThrow().signer().signature());
    assertTrue(intake.value().orElseThrow().is(MessageType.PKCS_REQ));
  }

  @Test
  void S40_a_key_that_is_neither_RSA_nor_EC_cannot_be_checked_with() {
    Signatory dsa = Signatory.selfSigned("device", "DSA", 1024, "SHA256withDSA");
    Intake<Optional<PkiMessage>> intake = read(Messages.request("19").signedBy(dsa));
    assertEquals("$ UNSUPPORTED", problems(intake));
    MessageSigner signer = intake.value().orElseThrow().signer();
    assertEquals(SignatureCheck.NOT_CHECKABLE, signer.signature());
    assertEquals(Truth.UNKNOWN, signer.selfSigned());
  }

  @Test
  void S40_an_elliptic_curve_signs_as_well() {
    Signatory ec = Signatory.selfSigned("device", "EC", 256, "SHA256withECDSA");
    MessageSigner signer = clean(Messages.request("19").signedBy(ec)).signer();
    assertEquals(SignatureCheck.MATCHES, signer.signature());
    assertEquals(Truth.YES, signer.selfSigned());
  }

  @Test
  void S40_without_a_signed_content_type_the_signature_cannot_be_checked() {
    Intake<Optional<PkiMessage>> intake =
        read(Messages.reply("0").withoutContentType().signedBy(DEVICE));
    assertEquals("$.contentType MISSING, $ UNSUPPORTED", problems(intake));
    assertEquals(Optional.of(PkiStatus.parse("0")), intake.value().orElseThrow().reply().status());
  }

  @Test
  void S40_the_signers_subject_is_told() {
    byte[] message = Messages.request("19").signedBy(DEVICE);
    assertEquals(
        Optional.of(new DistinguishedName("CN=device")),
        SignedData.read(Place.whole("m.der"), message, "expected a message")
            .value()
            .flatMap(data -> data.signers().get(0).subject()));
  }

  /** The message with a text of it made no UTF-8 wherever it stands. */
  private static Intake<Optional<PkiMessage>> readWithout(String text, Signatory signer) {
    String hex = HexFormat.of().formatHex(Messages.request("19").signedBy(signer));
    String name = HexFormat.of().formatHex(text.getBytes(StandardCharsets.US_ASCII));
    assertTrue(hex.contains(name));
    return read(HexFormat.of().parseHex(hex.replace(name, "ff".repeat(text.length()))));
  }

  @Test
  void S40_a_certificate_whose_subject_cannot_be_read_is_none() {
    Intake<Optional<PkiMessage>> intake = readWithout("subject", DEVICE.issues("subject"));
    assertEquals("$ MISSING", problems(intake));
    assertEquals(SignatureCheck.NO_CERTIFICATE, intake.value().orElseThrow().signer().signature());
  }

  @Test
  void S40_a_certificate_whose_issuer_cannot_be_read_leaves_the_message_readable() {
    Intake<Optional<PkiMessage>> intake = readWithout("device", DEVICE.issues("subject"));
    assertEquals("$.certificates WRONG_TYPE", problems(intake));
    assertTrue(intake.value().orElseThrow().is(MessageType.PKCS_REQ));
  }
}
