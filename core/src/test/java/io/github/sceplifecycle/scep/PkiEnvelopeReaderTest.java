package io.github.sceplifecycle.scep;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.sceplifecycle.cms.EnvelopedData;
import io.github.sceplifecycle.cms.Recipient;
import io.github.sceplifecycle.cms.Recipient.Manner;
import io.github.sceplifecycle.intake.Intake;
import java.nio.charset.StandardCharsets;
import java.security.Provider;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cms.CMSAlgorithm;
import org.bouncycastle.cms.CMSEnvelopedDataGenerator;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.jcajce.JceCMSContentEncryptorBuilder;
import org.bouncycastle.cms.jcajce.JceKeyTransRecipientInfoGenerator;
import org.bouncycastle.cms.jcajce.JcePasswordRecipientInfoGenerator;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** S-40: for whom a message is encrypted is read without decrypting it. */
class PkiEnvelopeReaderTest {

  private static final Signatory DEVICE = Signatory.selfSigned("device");
  private static final Provider PROVIDER = new BouncyCastleProvider();
  private static final String RSA = "1.2.840.113549.1.1.1";
  private static final byte[] SECRET = "Marker0fTheChallenge".getBytes(StandardCharsets.US_ASCII);

  private static CMSEnvelopedDataGenerator forDevice() {
    CMSEnvelopedDataGenerator generator = new CMSEnvelopedDataGenerator();
    generator.addRecipientInfoGenerator(
        new JceKeyTransRecipientInfoGenerator(
            "kid".getBytes(StandardCharsets.US_ASCII), DEVICE.keys().getPublic()));
    return generator;
  }

  private static CMSEnvelopedDataGenerator forCertificate() throws Exception {
    CMSEnvelopedDataGenerator generator = new CMSEnvelopedDataGenerator();
    generator.addRecipientInfoGenerator(
        new JceKeyTransRecipientInfoGenerator(
            new JcaX509CertificateConverter().getCertificate(DEVICE.certificate())));
    return generator;
  }

  private static byte[] envelope(CMSEnvelopedDataGenerator generator, ASN1ObjectIdentifier cipher)
      throws Exception {
    return generator
        .generate(
            new CMSProcessableByteArray(SECRET),
            new JceCMSContentEncryptorBuilder(cipher).setProvider(PROVIDER).build())
        .getEncoded();
  }

  private static Intake<Optional<PkiEnvelope>> read(byte[] envelope) {
    return PkiEnvelopeReader.read(
        "m.der", Messages.request("19").around(envelope).signedBy(DEVICE));
  }

  private static String problems(Intake<?> intake) {
    return intake.problems().stream()
        .map(problem -> problem.path() + " " + problem.kind() + " " + problem.found())
        .collect(Collectors.joining(", "));
  }

  @ParameterizedTest
  @CsvSource({
    "2.16.840.1.101.3.4.1.2, AES_128_CBC",
    "2.16.840.1.101.3.4.1.22, AES_192_CBC",
    "2.16.840.1.101.3.4.1.42, AES_256_CBC",
    "1.2.840.113549.3.7, DES_EDE3_CBC",
    "1.3.14.3.2.7, DES_CBC"
  })
  void S40_an_envelope_says_its_cipher_and_for_whose_certificate_it_is(
      String oid, EnvelopeCipher cipher) throws Exception {
    Intake<Optional<PkiEnvelope>> read =
        read(envelope(forCertificate(), new ASN1ObjectIdentifier(oid)));
    assertEquals(List.of(), read.problems());
    PkiEnvelope envelope = read.value().orElseThrow();
    assertTrue(envelope.cipher().is(cipher));
    assertEquals(oid, cipher.oid());
    Recipient recipient = envelope.recipients().get(0);
    assertEquals(Manner.KEY_TRANSPORT, recipient.manner());
    assertEquals(Optional.of(RSA), recipient.keyEncryption());
    assertEquals("CN=device", recipient.named().issuer().orElseThrow().text());
    assertEquals("7", recipient.named().serial().orElseThrow().toString());
    assertFalse(read.toString().contains("Marker0f"));
  }

  @Test
  void S40_a_recipient_named_by_his_key_and_one_with_a_password_name_no_certificate()
      throws Exception {
    CMSEnvelopedDataGenerator generator = forDevice();
    generator.addRecipientInfoGenerator(
        new JcePasswordRecipientInfoGenerator(CMSAlgorithm.AES128_CBC, "secret".toCharArray())
            .setProvider(PROVIDER));
    List<Recipient> recipients =
        read(envelope(generator, CMSAlgorithm.AES128_CBC)).value().orElseThrow().recipients();
    assertEquals(
        List.of(Manner.KEY_TRANSPORT, Manner.PASSWORD),
        recipients.stream().map(Recipient::manner).toList());
    assertTrue(recipients.stream().allMatch(one -> one.named().serial().isEmpty()));
  }

  @Test
  void S40_a_cipher_that_is_not_known_keeps_its_number_and_is_reported() throws Exception {
    Intake<Optional<PkiEnvelope>> read =
        read(envelope(forCertificate(), CMSAlgorithm.CAMELLIA128_CBC));
    String camellia = CMSAlgorithm.CAMELLIA128_CBC.getId();
    assertEquals("$.pkcsPKIEnvelope UNKNOWN_VALUE " + camellia, problems(read));
    assertEquals(camellia, read.value().orElseThrow().cipher().text());
  }

  @Test
  void S40_content_that_is_no_envelope_is_reported() throws Exception {
    assertEquals(
        "$.pkcsPKIEnvelope WRONG_TYPE a CMS message that is cut off, damaged or too intricate",
        problems(read(new byte[] {1, 2, 3})));
    assertEquals(
        "$.pkcsPKIEnvelope WRONG_TYPE ASN.1 that is no CMS message",
        problems(read(new byte[] {2, 1, 19})));
    byte[] signed = Messages.request("19").signedBy(DEVICE);
    assertTrue(problems(read(signed)).startsWith("$.pkcsPKIEnvelope WRONG_TYPE a CMS message of"));
  }

  @Test
  void S40_a_message_without_content_has_no_envelope_and_no_problem() {
    byte[] refusal =
        Messages.reply("2").text(Messages.FAIL_INFO, "2").withoutContent().signedBy(DEVICE);
    assertEquals(Intake.of(Optional.empty()), PkiEnvelopeReader.read("m.der", refusal));
  }

  @Test
  void S40_what_is_no_message_or_too_large_is_said_to_be_none() {
    assertEquals(
        "$ UNREADABLE a CMS message that is cut off, damaged or too intricate",
        problems(PkiEnvelopeReader.read("m.der", new byte[0])));
    assertEquals(
        "$ UNREADABLE " + (PkiMessageReader.MOST_BYTES + 1) + " bytes",
        problems(PkiEnvelopeReader.read("m.der", new byte[PkiMessageReader.MOST_BYTES + 1])));
  }

  @Test
  void S32_however_many_recipients_there_are_few_are_read() throws Exception {
    for (int more = 0; more < 2; more++) {
      CMSEnvelopedDataGenerator generator = new CMSEnvelopedDataGenerator();
      for (int i = 0; i < EnvelopedData.MOST_RECIPIENTS + more; i++) {
        generator.addRecipientInfoGenerator(
            new JceKeyTransRecipientInfoGenerator(new byte[] {1}, DEVICE.keys().getPublic()));
      }
      Intake<Optional<PkiEnvelope>> read = read(envelope(generator, CMSAlgorithm.AES128_CBC));
      assertEquals(EnvelopedData.MOST_RECIPIENTS, read.value().orElseThrow().recipients().size());
      assertEquals(more, read.problems().size());
    }
  }

  @Test
  void S32_wherever_a_message_is_cut_off_or_changed_there_is_an_answer() throws Exception {
    byte[] message =
        Messages.request("19")
            .around(envelope(forCertificate(), CMSAlgorithm.AES128_CBC))
            .signedBy(DEVICE);
    for (int at = 0; at < message.length; at += 3) {
      PkiEnvelopeReader.read("m.der", Arrays.copyOf(message, at));
      byte[] changed = message.clone();
      changed[at] ^= 0x5a;
      assertFalse(PkiEnvelopeReader.read("m.der", changed).toString().contains("Marker0f"));
    }
  }
}
