package io.github.sceplifecycle.scep;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.sceplifecycle.cms.SignatureCheck;
import io.github.sceplifecycle.intake.Intake;
import io.github.sceplifecycle.intake.Problem;
import io.github.sceplifecycle.intake.ProblemKind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.cms.CMSAbsentContent;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** S-32, S-40: whatever the bytes are, there is an answer. */
class HostileMessagesTest {

  private static final Signatory DEVICE = Signatory.selfSigned("device");
  private static final byte[] MESSAGE = Messages.request("17").signedBy(DEVICE);

  private static Intake<Optional<PkiMessage>> read(byte[] bytes) {
    return PkiMessageReader.read("m.der", bytes);
  }

  private static void assertNothing(ProblemKind kind, String found, byte[] bytes) {
    Intake<Optional<PkiMessage>> intake = read(bytes);
    assertEquals(Optional.empty(), intake.value());
    assertEquals(1, intake.problems().size(), () -> intake.problems().toString());
    Problem problem = intake.problems().get(0);
    assertEquals(kind, problem.kind());
    assertEquals(found, problem.found());
    assertTrue(intake.nothingRead());
  }

  @Test
  void S40_a_message_cut_off_anywhere_is_none() {
    for (int length = 0; length < MESSAGE.length; length++) {
      assertNothing(
          ProblemKind.UNREADABLE,
          "a CMS message that is cut off, damaged or too intricate",
          Arrays.copyOf(MESSAGE, length));
    }
  }

  @Test
  void S40_a_message_damaged_anywhere_is_answered_and_never_without_a_problem() {
    for (int at = 0; at < MESSAGE.length; at++) {
      byte[] damaged = MESSAGE.clone();
      damaged[at] ^= 0x04;
      Intake<Optional<PkiMessage>> intake = read(damaged);
      boolean matches =
          intake
              .value()
              .filter(read -> read.signer().signature() == SignatureCheck.MATCHES)
              .isPresent();
      assertFalse(matches && intake.problems().isEmpty() && isSigned(at), "octet " + at);
    }
  }

  /** The content, three octets in all, and what follows the certificate is covered. */
  private static boolean isSigned(int at) {
    int content = indexOf(MESSAGE, new byte[] {4, 3, 1, 2, 3});
    byte[] type = encodedType();
    int attribute = indexOf(MESSAGE, type);
    return (at >= content + 2 && at < content + 5)
        || (at >= attribute && at < attribute + type.length);
  }

  private static byte[] encodedType() {
    try {
      return new ASN1ObjectIdentifier(Messages.TYPE).getEncoded();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static int indexOf(byte[] whole, byte[] part) {
    int at = 0;
    while (!Arrays.equals(whole, at, at + part.length, part, 0, part.length)) {
      at++;
    }
    return at;
  }

  @Test
  void S40_text_is_no_message() {
    byte[] page = "<html>moved</html>".getBytes(StandardCharsets.US_ASCII);
    assertNothing(
        ProblemKind.UNREADABLE, "a CMS message that is cut off, damaged or too intricate", page);
    assertNothing(ProblemKind.UNREADABLE, "ASN.1 that is no CMS message", new byte[] {0x30, 0x00});
  }

  @ParameterizedTest
  @CsvSource({
    "1.2.840.113549.1.7.1, plain data",
    "1.2.840.113549.1.7.3, 'enveloped data, which is encrypted'",
    "1.2.840.113549.1.7.6, encrypted data",
    "1.2.3, type 1.2.3"
  })
  void S40_another_type_of_CMS_is_named(String type, String words) throws Exception {
    byte[] other =
        new ContentInfo(new ASN1ObjectIdentifier(type), new DERSequence()).getEncoded("DER");
    assertNothing(ProblemKind.UNREADABLE, "a CMS message of " + words, other);
  }

  @Test
  void S40_certificates_alone_are_no_message() throws Exception {
    CMSSignedDataGenerator certificates = new CMSSignedDataGenerator();
    certificates.addCertificate(DEVICE.certificate());
    byte[] degenerate =
        certificates.generate(new CMSAbsentContent(CMSObjectIdentifiers.data), false).getEncoded();
    assertNothing(ProblemKind.UNRECOGNISED, "certificates alone", degenerate);
    byte[] unsigned =
        new CMSSignedDataGenerator()
            .generate(new CMSProcessableByteArray(new byte[] {1}), true)
            .getEncoded();
    assertNothing(ProblemKind.UNRECOGNISED, "content without a signer", unsigned);
  }

  @Test
  void S32_a_message_may_have_4_MiB_and_not_one_byte_more() {
    assertNothing(
        ProblemKind.UNREADABLE,
        "a CMS message that is cut off, damaged or too intricate",
        new byte[PkiMessageReader.MOST_BYTES]);
    assertNothing(
        ProblemKind.UNREADABLE, "4194305 bytes", new byte[PkiMessageReader.MOST_BYTES + 1]);
  }

  @Test
  void S32_a_million_levels_are_no_more_trouble_than_one() {
    byte[] deep = new byte[2_000_000];
    for (int at = 0; at < deep.length; at += 2) {
      deep[at] = 0x30;
      deep[at + 1] = (byte) 0x80;
    }
    assertNothing(
        ProblemKind.UNREADABLE, "a CMS message that is cut off, damaged or too intricate", deep);
  }

  @Test
  void S40_what_stands_behind_a_message_is_not_read_and_reported() {
    byte[] longer = Arrays.copyOf(MESSAGE, MESSAGE.length + 1);
    Intake<Optional<PkiMessage>> intake = read(longer);
    assertEquals(
        List.of(ProblemKind.SKIPPED), intake.problems().stream().map(Problem::kind).toList());
    assertEquals(read(MESSAGE).value(), intake.value());
  }

  @Test
  void S33_no_text_of_the_message_reaches_a_problem() {
    byte[] message =
        Messages.empty()
            .value(Messages.TYPE, new DEROctetString("s3cret".getBytes(StandardCharsets.US_ASCII)))
            .text("1.2.3", "s3cret")
            .signedBy(DEVICE);
    assertFalse(read(message).toString().contains("s3cret"));
  }
}
