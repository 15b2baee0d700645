package io.github.sceplifecycle.scep;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.sceplifecycle.certificate.CertificateReader;
import io.github.sceplifecycle.cms.SignedData;
import io.github.sceplifecycle.intake.Place;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.bouncycastle.asn1.DERPrintableString;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.pkcs.Attribute;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** S-33: no challenge and no private key in a message, whole or damaged, is in any answer. */
class SecretsTest {

  private static final String MARK = "Zq7Secret9Xw";

  /** The challenge of a request that nobody encrypted. */
  private static byte[] challenge() throws IOException {
    return new Attribute(
            PKCSObjectIdentifiers.pkcs_9_at_challengePassword,
            new DERSet(new DERPrintableString(MARK)))
        .getEncoded();
  }

  @Test
  void a_challenge_that_is_not_encrypted_is_in_no_answer_however_its_message_is_damaged()
      throws IOException {
    byte[] message =
        Messages.request("19").around(challenge()).signedBy(Signatory.selfSigned("device"));
    assertTrue(new String(message, StandardCharsets.ISO_8859_1).contains(MARK));
    assertHidden(message);
    for (int at = 0; at < message.length; at += 3) {
      byte[] damaged = message.clone();
      damaged[at] ^= 0x04;
      assertHidden(damaged);
      assertHidden(Arrays.copyOf(message, at));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-----BEGIN PRIVATE KEY-----\n%s\n-----END PRIVATE KEY-----\n",
        "-----BEGIN RSA PRIVATE KEY-----\nProc-Type: 4,ENCRYPTED\n\n%s\n",
        "-----BEGIN EC PRIVATE KEY-----%s",
        "AES\r\n-----BEGIN ENCRYPTED PRIVATE KEY-----\r\n%s",
        "-----BEGIN CERTIFICATE-----\n%s\n-----END CERTIFICATE-----\n",
        "-----BEGIN CMS-----\n%s\n-----END CMS-----\n"
      })
  void a_key_in_PEM_is_in_no_answer(String document) {
    assertHidden(document.formatted(MARK).getBytes(StandardCharsets.US_ASCII));
  }

  /** In no case of letters, in no answer and in no problem. */
  private static void assertHidden(byte[] content) {
    List<Object> said =
        List.of(
            PkiMessageReader.read("m", content),
            PkiEnvelopeReader.read("m", content),
            CertificateReader.read("m", content),
            SignedData.read(Place.whole("m"), content, "expected a message"));
    String all = said.toString().toLowerCase(Locale.ROOT);
    assertFalse(all.contains(MARK.toLowerCase(Locale.ROOT)), all);
  }
}
