package io.github.sceplifecycle.certificate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.sceplifecycle.intake.Intake;
import io.github.sceplifecycle.intake.ProblemKind;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.DERBitString;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.RSAPublicKey;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.DSAParameter;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.junit.jupiter.api.Test;

/** S-32: whatever the bytes are, the answer is an intake. */
class HostileCertificatesTest {

  private static final byte[] DER = certificate();
  private static final Duration SOON = Duration.ofSeconds(20);

  private static byte[] certificate() {
    try {
      return TestCertificates.signed(
          TestCertificates.builder()
              .addExtension(Extension.keyUsage, true, new DERBitString(new byte[] {(byte) 0xA0}, 5))
              .addExtension(
                  Extension.extendedKeyUsage,
                  false,
                  new ExtendedKeyUsage(KeyPurposeId.id_kp_clientAuth)));
    } catch (IOException broken) {
      throw new AssertionError(broken);
    }
  }

  private static Intake<List<ClientCertificate>> read(byte[] content) {
    Intake<List<ClientCertificate>> intake = CertificateReader.read("hostile", content);
    assertFalse(
        intake.value().isEmpty() && intake.problems().isEmpty(), "nothing is dropped in silence");
    return intake;
  }

  private static void assertNothing(byte[] content) {
    Intake<List<ClientCertificate>> intake = read(content);
    assertEquals(List.of(), intake.value());
    assertTrue(intake.nothingRead());
  }

  @Test
  void nothing_at_all_is_no_certificate() {
    assertNothing(new byte[0]);
  }

  @Test
  void a_certificate_cut_off_anywhere_is_none() {
    for (int length = 0; length < DER.length; length++) {
      assertNothing(Arrays.copyOf(DER, length));
    }
  }

  @Test
  void a_certificate_with_something_behind_it_is_none() {
    assertNothing(Arrays.copyOf(DER, DER.length + 1));
  }

  @Test
  void a_flipped_byte_gives_another_certificate_or_none() {
    Random random = new Random(11);
    for (int at = 0; at < DER.length; at++) {
      byte[] flipped = DER.clone();
      flipped[at] ^= (byte) (1 + random.nextInt(255));
      Intake<List<ClientCertificate>> intake = read(flipped);
      if (!intake.value().isEmpty()) {
        assertNotEquals(read(DER).value(), intake.value(), "the hash differs at byte " + at);
      }
    }
  }

  @Test
  void many_flipped_bytes_never_throw() {
    Random random = new Random(12);
    for (int draw = 0; draw < 20_000; draw++) {
      byte[] flipped = DER.clone();
      for (int flips = 1 + random.nextInt(4); flips > 0; flips--) {
        flipped[random.nextInt(flipped.length)] = (byte) random.nextInt(256);
      }
      read(flipped);
    }
  }

  @Test
  void flipped_characters_of_pem_never_throw() {
    Random random = new Random(13);
    byte[] pem =
        (TestCertificates.pem("CERTIFICATE", DER) + TestCertificates.pem("CERTIFICATE", DER))
            .getBytes(StandardCharsets.US_ASCII);
    for (int draw = 0; draw < 5_000; draw++) {
      byte[] flipped = pem.clone();
      flipped[random.nextInt(flipped.length)] = (byte) random.nextInt(256);
      read(flipped);
    }
  }

  @Test
  void noise_is_no_certificate() {
    Random random = new Random(14);
    for (int draw = 0; draw < 5_000; draw++) {
      byte[] noise = new byte[random.nextInt(300)];
      random.nextBytes(noise);
      assertNothing(noise);
    }
  }

  @Test
  void deep_nesting_overflows_no_stack() {
    byte[] indefinite = new byte[CertificateReader.MOST_BYTES];
    for (int at = 0; at < indefinite.length; at += 2) {
      indefinite[at] = 0x30;
      indefinite[at + 1] = (byte) 0x80;
    }
    assertTimeout(SOON, () -> assertNothing(indefinite));
  }

  @Test
  void a_length_that_lies_costs_no_memory() {
    assertNothing(new byte[] {0x30, (byte) 0x84, 0x7f, -1, -1, -1});
    assertNothing(new byte[] {0x30, (byte) 0x84, -1, -1, -1, -1});
    assertNothing(new byte[] {0x04, (byte) 0x88, 0x7f, -1, -1, -1, -1, -1, -1, -1});
  }

  @Test
  void the_largest_document_is_read_and_one_byte_more_is_not() {
    assertNothing(new byte[CertificateReader.MOST_BYTES]);
    Intake<List<ClientCertificate>> tooLarge = read(new byte[CertificateReader.MOST_BYTES + 1]);
    assertEquals(List.of(), tooLarge.value());
    assertEquals(ProblemKind.TOO_LARGE, tooLarge.problems().get(0).kind());
    assertEquals(
        "found 4194305 bytes; expected at most 4194304 bytes",
        tooLarge.problems().get(0).message());
  }

  @Test
  void a_gigantic_rsa_key_is_measured_and_not_tested_for_primes() throws IOException {
    BigInteger modulus = BigInteger.ONE.shiftLeft(1_000_000).subtract(BigInteger.ONE);
    byte[] encoding =
        withKey(
            new AlgorithmIdentifier(PKCSObjectIdentifiers.rsaEncryption),
            new RSAPublicKey(modulus, BigInteger.valueOf(65_537)));
    assertTimeout(
        SOON,
        () ->
            assertEquals(
                Optional.of(new PublicKeySize("RSA", 1_000_000)),
                read(encoding).value().get(0).use().publicKey()));
  }

  @Test
  void a_gigantic_dsa_key_is_measured_and_not_raised_to_powers() throws IOException {
    BigInteger p = BigInteger.ONE.shiftLeft(1_000_000).subtract(BigInteger.ONE);
    DSAParameter parameters = new DSAParameter(p, p, BigInteger.TWO);
    byte[] encoding =
        withKey(
            new AlgorithmIdentifier(X9ObjectIdentifiers.id_dsa, parameters),
            new ASN1Integer(p.subtract(BigInteger.TEN)));
    assertTimeout(
        SOON,
        () ->
            assertEquals(
                Optional.of(new PublicKeySize("DSA", 1_000_000)),
                read(encoding).value().get(0).use().publicKey()));
  }

  @Test
  void a_malformed_key_does_not_lose_the_certificate() throws IOException {
    byte[] encoding =
        withKey(
            new AlgorithmIdentifier(PKCSObjectIdentifiers.rsaEncryption),
            new ASN1Integer(BigInteger.TEN));
    assertEquals(Optional.empty(), read(encoding).value().get(0).use().publicKey());
  }

  private static byte[] withKey(AlgorithmIdentifier algorithm, ASN1Encodable key)
      throws IOException {
    return TestCertificates.signed(
        new X509v3CertificateBuilder(
            new X500Name("CN=ca"),
            BigInteger.ONE,
            TestCertificates.utc("260101000000Z"),
            TestCertificates.utc("270101000000Z"),
            new X500Name("CN=a"),
            new SubjectPublicKeyInfo(algorithm, key)));
  }
}
