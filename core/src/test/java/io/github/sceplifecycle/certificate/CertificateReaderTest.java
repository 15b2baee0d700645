package io.github.sceplifecycle.certificate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.sceplifecycle.intake.Intake;
import io.github.sceplifecycle.intake.Problem;
import io.github.sceplifecycle.intake.ProblemKind;
import io.github.sceplifecycle.knowledge.Truth;
import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERBitString;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.DERUTF8String;
import org.bouncycastle.asn1.x500.AttributeTypeAndValue;
import org.bouncycastle.asn1.x500.RDN;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CertificateReaderTest {

  private static ClientCertificate only(byte[] encoding) {
    Intake<List<ClientCertificate>> intake = CertificateReader.read("a.der", encoding);
    assertEquals(List.of(), intake.problems());
    assertEquals(1, intake.value().size());
    return intake.value().get(0);
  }

  private static Problem refused(byte[] encoding) {
    Intake<List<ClientCertificate>> intake = CertificateReader.read("a.der", encoding);
    assertEquals(List.of(), intake.value());
    assertEquals(1, intake.problems().size());
    return intake.problems().get(0);
  }

  @Nested
  class The_identity {

    private final byte[] encoding = TestCertificates.plain();
    private final CertificateIdentity identity = only(encoding).identity();

    @Test
    void holds_names_in_the_order_of_the_encoding() {
      assertEquals(
          Optional.of(new DistinguishedName(TestCertificates.SUBJECT)), identity.subject());
      assertEquals(
          Optional.of(new DistinguishedName("CN=Issuing CA,O=Example")), identity.issuer());
    }

    @Test
    void holds_the_serial_number() {
      assertEquals(SerialNumber.parseHex("40f3d9fb"), identity.serial());
    }

    @ParameterizedTest
    @EnumSource
    void holds_the_fingerprint(HashAlgorithm algorithm) throws GeneralSecurityException {
      byte[] hash = MessageDigest.getInstance(algorithm.standardName()).digest(encoding);
      assertEquals(
          Optional.of(new Fingerprint(algorithm, HexFormat.of().formatHex(hash))),
          identity.fingerprint(algorithm));
    }

    @Test
    void holds_a_common_name_longer_than_rfc_5280_allows() {
      String name = "managementAttestation ".repeat(8).strip();
      AttributeTypeAndValue value = new AttributeTypeAndValue(BCStyle.CN, new DERUTF8String(name));
      byte[] encoding =
          TestCertificates.signed(
              new X509v3CertificateBuilder(
                  new X500Name("CN=ca"),
                  BigInteger.ONE,
                  TestCertificates.utc("260101000000Z"),
                  TestCertificates.utc("270101000000Z"),
                  new X500Name(new RDN[] {new RDN(value)}),
                  SubjectPublicKeyInfo.getInstance(TestCertificates.RSA.getPublic().getEncoded())));
      assertEquals(
          Optional.of(new DistinguishedName("CN=" + name)), only(encoding).identity().subject());
    }

    @Test
    void takes_a_negative_serial_as_the_unsigned_number_of_its_octets() {
      X509v3CertificateBuilder negative =
          new X509v3CertificateBuilder(
              new X500Name("CN=ca"),
              BigInteger.valueOf(-2),
              TestCertificates.utc("260101000000Z"),
              TestCertificates.utc("270101000000Z"),
              new X500Name(""),
              SubjectPublicKeyInfo.getInstance(TestCertificates.RSA.getPublic().getEncoded()));
      CertificateIdentity read = only(TestCertificates.signed(negative)).identity();
      assertEquals(SerialNumber.parseHex("fe"), read.serial());
      assertEquals(Optional.of(new DistinguishedName("")), read.subject());
    }
  }

  @Nested
  class The_dates {

    private Optional<Validity> validity(String notBefore, String notAfter) {
      return only(TestCertificates.of(
              TestCertificates.generalized(notBefore), TestCertificates.generalized(notAfter)))
          .validity();
    }

    @Test
    void of_9999_are_read() {
      assertEquals(
          Optional.of(new Validity(Validity.LATEST, Validity.LATEST)),
          validity("99991231235959Z", "99991231235959Z"));
    }

    @Test
    void of_year_0000_are_read() {
      assertEquals(
          Optional.of(new Validity(Validity.EARLIEST, Instant.parse("1582-10-10T00:00:00Z"))),
          validity("00000101000000Z", "15821010000000Z"));
    }

    @Test
    void with_an_offset_are_read_as_the_instant_they_mean() {
      assertEquals(
          Optional.of(
              new Validity(
                  Instant.parse("2025-12-31T23:00:00Z"), Instant.parse("2027-01-01T05:30:00Z"))),
          validity("20260101000000+0100", "20270101000000-0530"));
    }

    @Test
    void a_fraction_is_dropped_and_reported_S_2() {
      byte[] encoding =
          TestCertificates.of(
              TestCertificates.generalized("20260101000000.25Z"),
              TestCertificates.generalized("20270101000000.999Z"));
      Intake<List<ClientCertificate>> intake = CertificateReader.read("a.der", encoding);
      assertEquals(
          Optional.of(
              new Validity(
                  Instant.parse("2026-01-01T00:00:00Z"), Instant.parse("2027-01-01T00:00:00Z"))),
          intake.value().get(0).validity());
      assertEquals(
          List.of(
              "a.der $.notBefore PRECISION_DROPPED: found 2026-01-01T00:00:00.250Z; the fraction"
                  + " of a second was dropped",
              "a.der $.notAfter PRECISION_DROPPED: found 2027-01-01T00:00:00.999Z; the fraction"
                  + " of a second was dropped"),
          intake.problems().stream().map(Problem::toString).toList());
    }

    @ParameterizedTest
    @CsvSource({
      "20270101000001Z, 20270101000000Z",
      "20260230000000Z, 20270101000000Z",
      "20261301000000Z, 20270101000000Z",
      "20260101240000Z, 20270101000000Z",
      "20260101006000Z, 20270101000000Z",
      "20260101000060Z, 20270101000000Z",
      "20260101000000.1234567891Z, 20270101000000Z"
    })
    void that_are_none_or_the_wrong_way_round_are_a_problem(String notBefore, String notAfter) {
      byte[] encoding =
          TestCertificates.of(
              TestCertificates.generalized(notBefore), TestCertificates.generalized(notAfter));
      assertEquals(ProblemKind.UNREADABLE, refused(encoding).kind());
    }
  }

  @Nested
  class The_use {

    private CertificateUse use(ASN1ObjectIdentifier extension, byte[] value) throws IOException {
      return only(TestCertificates.signed(
              TestCertificates.builder().addExtension(extension, false, value)))
          .use();
    }

    private Optional<KeyUsages> keyUsages(DERBitString bits) throws IOException {
      return use(Extension.keyUsage, bits.getEncoded()).keyUsages();
    }

    @Test
    void is_unrestricted_without_extensions() {
      CertificateUse use = only(TestCertificates.plain()).use();
      assertEquals(Optional.of(KeyUsages.unrestricted()), use.keyUsages());
      assertEquals(Optional.of(ExtendedKeyUsages.unrestricted()), use.extendedKeyUsages());
      assertEquals(Truth.NO, use.deviceAccess());
    }

    @ParameterizedTest
    @EnumSource
    void holds_each_of_the_nine_key_usages(KeyUsage usage) throws IOException {
      int bits = 0x8000 >> usage.bit();
      byte[] octets = {(byte) (bits >> 8), (byte) bits};
      assertEquals(
          Optional.of(KeyUsages.of(Set.of(usage))), keyUsages(new DERBitString(octets, 7)));
    }

    @Test
    void holds_all_of_them_together() throws IOException {
      byte[] octets = {(byte) 0xff, (byte) 0x80};
      assertEquals(
          Optional.of(KeyUsages.of(EnumSet.allOf(KeyUsage.class))),
          keyUsages(new DERBitString(octets, 7)));
    }

    @ParameterizedTest
    @CsvSource({"80, 7, DIGITAL_SIGNATURE", "A0, 5, KEY_ENCIPHERMENT", "80, 0, DIGITAL_SIGNATURE"})
    void holds_key_usages_in_one_octet_whatever_its_padding(
        String octet, int padding, KeyUsage last) throws IOException {
      DERBitString bits = new DERBitString(HexFormat.of().parseHex(octet), padding);
      assertEquals(
          Optional.of(KeyUsages.of(EnumSet.of(KeyUsage.DIGITAL_SIGNATURE, last))), keyUsages(bits));
    }

    @Test
    void may_name_no_key_usage_at_all() throws IOException {
      assertEquals(
          Optional.of(KeyUsages.of(Set.of())), keyUsages(new DERBitString(new byte[0], 0)));
    }

    @Test
    void holds_the_purposes_in_their_order() throws IOException {
      KeyPurposeId[] purposes = {KeyPurposeId.id_kp_smartcardlogon, KeyPurposeId.id_kp_clientAuth};
      CertificateUse use =
          use(Extension.extendedKeyUsage, new ExtendedKeyUsage(purposes).getEncoded());
      assertEquals(
          Optional.of(
              ExtendedKeyUsages.of(
                  List.of("1.3.6.1.4.1.311.20.2.2", ExtendedKeyUsages.CLIENT_AUTHENTICATION))),
          use.extendedKeyUsages());
    }

    @Test
    void knows_a_device_access_certificate_by_its_extension_S_17() throws IOException {
      byte[] anything = DERNull.INSTANCE.getEncoded();
      ASN1ObjectIdentifier mark = new ASN1ObjectIdentifier("1.3.6.1.4.1.51150.13.1");
      assertEquals(Truth.YES, use(mark, anything).deviceAccess());
      assertEquals(Truth.NO, use(mark.branch("1"), anything).deviceAccess());
    }
  }

  @Nested
  class The_key {

    private Optional<PublicKeySize> size(KeyPair keys) {
      return only(TestCertificates.signed(
              TestCertificates.builder(
                  TestCertificates.utc("260101000000Z"),
                  TestCertificates.utc("270101000000Z"),
                  keys)))
          .use()
          .publicKey();
    }

    @ParameterizedTest
    @CsvSource({"RSA, 1024", "RSA, 2048", "EC, 256", "EC, 384", "EC, 521", "DSA, 1024"})
    void has_an_algorithm_and_a_size(String algorithm, int bits) {
      assertEquals(
          Optional.of(new PublicKeySize(algorithm, bits)),
          size(TestCertificates.keys(algorithm, bits)));
    }

    @Test
    void of_an_unknown_kind_does_not_lose_the_certificate() {
      assertEquals(Optional.empty(), size(TestCertificates.keys("Ed25519", 255)));
    }
  }

  @Test
  void a_document_of_too_many_bytes_is_not_read() {
    byte[] bytes = new byte[CertificateReader.MOST_BYTES + 1];
    Intake<List<ClientCertificate>> read = CertificateReader.read("d", bytes);
    assertEquals(List.of(), read.value());
    assertEquals(
        List.of(ProblemKind.TOO_LARGE), read.problems().stream().map(Problem::kind).toList());
    byte[] one = Arrays.copyOf(bytes, CertificateReader.MOST_BYTES);
    assertTrue(
        CertificateReader.read("d", one).problems().stream()
            .noneMatch(problem -> problem.kind() == ProblemKind.TOO_LARGE));
  }

  @Test
  void a_certificate_says_nothing_of_its_key_or_challenge() {
    String shown = only(TestCertificates.plain()).toString();
    assertFalse(shown.contains("PRIVATE"), shown);
    assertTrue(shown.contains(TestCertificates.SUBJECT), shown);
  }
}
