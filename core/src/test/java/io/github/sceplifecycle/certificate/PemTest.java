package io.github.sceplifecycle.certificate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.sceplifecycle.intake.Intake;
import io.github.sceplifecycle.intake.Problem;
import io.github.sceplifecycle.intake.ProblemKind;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PemTest {

  private static final byte[] DER = TestCertificates.plain();
  private static final String CERTIFICATE = TestCertificates.pem("CERTIFICATE", DER);

  private static Intake<List<ClientCertificate>> read(String text) {
    return CertificateReader.read("a.pem", text.getBytes(StandardCharsets.UTF_8));
  }

  private static List<ProblemKind> kinds(Intake<?> intake) {
    return intake.problems().stream().map(Problem::kind).toList();
  }

  @Test
  void pem_and_der_give_the_same_certificate() {
    assertEquals(CertificateReader.read("a.pem", DER), read(CERTIFICATE));
  }

  @Test
  void several_are_read_in_order() {
    byte[] other =
        TestCertificates.of(
            TestCertificates.utc("300101000000Z"), TestCertificates.utc("310101000000Z"));
    Intake<List<ClientCertificate>> both =
        read(CERTIFICATE + TestCertificates.pem("X509 CERTIFICATE", other));
    assertEquals(List.of(), both.problems());
    assertEquals(
        List.of(
            CertificateReader.read("", DER).value().get(0),
            CertificateReader.read("", other).value().get(0)),
        both.value());
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void line_ends_and_text_around_do_not_matter(String end) {
    String text = ("Bag Attributes\n  friendlyName: x\n" + CERTIFICATE + "the end\n");
    assertEquals(read(CERTIFICATE), read(text.replace("\n", end)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"PRIVATE KEY", "RSA PRIVATE KEY", "ENCRYPTED PRIVATE KEY"})
  void a_private_key_is_passed_over_and_appears_nowhere_S_33(String type) {
    byte[] key = TestCertificates.RSA.getPrivate().getEncoded();
    Intake<List<ClientCertificate>> intake = read(TestCertificates.pem(type, key) + CERTIFICATE);
    assertEquals(1, intake.value().size());
    assertEquals(List.of(ProblemKind.SKIPPED), kinds(intake));
    assertEquals("$[0]", intake.problems().get(0).path());
    assertHidden(intake, key);
  }

  @Test
  void a_private_key_that_is_cut_off_or_malformed_appears_nowhere_S_33() {
    byte[] key = TestCertificates.RSA.getPrivate().getEncoded();
    String block = TestCertificates.pem("PRIVATE KEY", key);
    for (String broken :
        List.of(
            block.replace("-----END PRIVATE KEY-----", ""),
            block.replace("-----END", "==!?\n-----END"),
            block.replace("PRIVATE KEY", "CERTIFICATE"),
            block.replaceFirst("\n", ":\n"),
            block.replace("\n", ""))) {
      Intake<List<ClientCertificate>> intake = read(broken);
      assertEquals(List.of(), intake.value());
      assertFalse(intake.problems().isEmpty(), broken);
      assertHidden(intake, key);
    }
  }

  private static void assertHidden(Intake<?> intake, byte[] key) {
    String base64 = Base64.getEncoder().encodeToString(key);
    for (int at = 0; at + 12 <= base64.length(); at += 12) {
      String piece = base64.substring(at, at + 12);
      assertFalse(intake.toString().contains(piece), piece);
    }
  }

  @Test
  void a_malformed_block_loses_only_itself() {
    String[] broken = {
      TestCertificates.pem("CERTIFICATE", new byte[] {1, 2, 3}),
      "-----BEGIN CERTIFICATE-----\nno base64 at all!\n-----END CERTIFICATE-----\n",
      "-----BEGIN CERTIFICATE-----\nA\n-----END CERTIFICATE-----\n",
      "-----BEGIN CERTIFICATE-----\na:\n-----END CERTIFICATE-----\n",
      "-----BEGIN CERTIFICATE-----\n-----END CERTIFICATE-----\n"
    };
    for (String block : broken) {
      Intake<List<ClientCertificate>> intake = read(CERTIFICATE + block + CERTIFICATE);
      assertEquals(2, intake.value().size(), block);
      assertEquals(List.of(ProblemKind.UNREADABLE), kinds(intake), block);
      assertEquals("$[1]", intake.problems().get(0).path(), block);
    }
  }

  @Test
  void a_block_without_an_end_is_reported_beside_those_before_it() {
    Intake<List<ClientCertificate>> intake =
        read(CERTIFICATE + CERTIFICATE.substring(0, CERTIFICATE.length() - 10));
    assertEquals(1, intake.value().size());
    assertEquals(List.of(ProblemKind.UNREADABLE), kinds(intake));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-----BEGIN ",
        "-----BEGIN CERTIFICATE",
        "-----BEGIN CERTIFICATE-----",
        "x -----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----",
        "\ufeff-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----"
      })
  void a_document_that_gives_nothing_says_so(String text) {
    Intake<List<ClientCertificate>> intake = read(text);
    assertEquals(List.of(), intake.value());
    assertTrue(intake.nothingRead());
  }
}
