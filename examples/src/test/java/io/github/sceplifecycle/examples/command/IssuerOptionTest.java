package io.github.sceplifecycle.examples.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The authority of the samples has a certificate that ends on 2027-06-01. */
class IssuerOptionTest {

  @TempDir private Path folder;
  private Path certificate = Path.of("");

  @BeforeEach
  void write() throws IOException {
    certificate = folder.resolve("ca.pem");
    try (InputStream in = getClass().getResourceAsStream("/authority/sample-device-ca.pem")) {
      Files.copy(Objects.requireNonNull(in), certificate);
    }
  }

  @Test
  void S27_audit_tells_which_certificate_ends_after_its_issuer() {
    Run run = Run.of("audit", "--format", "json", "--ca-certificate", certificate.toString());
    assertTrue(run.out().contains("OUTLIVES_ISSUER"), run.out());
    assertTrue(run.out().contains("2027-06-01T00:00:00Z"), run.out());
    assertFalse(Run.of("audit", "--format", "json").out().contains("OUTLIVES_ISSUER"));
  }

  @Test
  void S17_the_samples_are_issued_by_it_so_that_no_verdict_changes_but_in_what_it_assumes() {
    Run stated = Run.of("plan", "--format", "json", "--ca-certificate", certificate.toString());
    assertEquals(0, stated.exitCode(), stated.err());
    assertEquals(
        verdicts(Run.of("plan", "--format", "json").out()), verdicts(stated.out()), stated.out());
  }

  private static List<String> verdicts(String json) {
    return json.lines().filter(line -> line.contains("\"verdict\"")).toList();
  }

  @Test
  void S17_certificates_of_others_do_not_attest() throws IOException {
    Path other = folder.resolve("other.csv");
    try (InputStream in = getClass().getResourceAsStream("/samples/intune-certificates.csv")) {
      String samples =
          new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      Files.writeString(other, samples.replace("CN=Sample Device CA", "CN=Another CA"));
    }
    Run run =
        Run.of(
            "plan",
            "--at",
            "2026-11-23T00:00:00Z",
            "--format",
            "json",
            "--intune-certificates",
            other.toString(),
            "--ca-certificate",
            certificate.toString());
    assertEquals(0, run.exitCode(), run.err());
    assertFalse(run.out().contains("\"ATTESTED\""), run.out());
  }

  @Test
  void a_file_without_a_certificate_ends_with_2_and_one_line() throws IOException {
    Files.writeString(certificate, "no certificate");
    Run run = Run.of("audit", "--ca-certificate", certificate.toString());
    assertEquals(2, run.exitCode());
    assertEquals(
        "scep-lifecycle: cannot read "
            + certificate
            + ": it is no X.509 certificate in PEM or DER, or not only that",
        run.err().strip());
  }

  @Test
  void a_file_that_is_not_there_ends_with_2() {
    Run run = Run.of("plan", "--ca-certificate", folder.resolve("none.pem").toString());
    assertEquals(2, run.exitCode());
    assertTrue(run.err().contains("no such file or folder"), run.err());
  }
}
