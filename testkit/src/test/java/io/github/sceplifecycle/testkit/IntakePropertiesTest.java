package io.github.sceplifecycle.testkit;

import io.github.sceplifecycle.certificate.CertificateReader;
import io.github.sceplifecycle.certificate.ClientCertificate;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** S-30 to S-33, over core's reader of certificates. */
class IntakePropertiesTest {

  private static final ReaderFunction<ClientCertificate> CORE = CertificateReader::read;
  private static final String SECRET = "hunter2-never-shown";
  private static final String PEM =
      """
      -----BEGIN PRIVATE KEY-----
      aHVudGVyMi1uZXZlci1zaG93bg==
      -----END PRIVATE KEY-----
      %s
      -----BEGIN CERTIFICATE-----
      MAA=
      -----END CERTIFICATE-----
      """
          .formatted(SECRET);

  @Property
  void every_document_is_answered(@ForAll byte[] content) {
    IntakeLaws.everyDocumentIsAnswered(CORE, "any.der", content);
  }

  @Property
  void every_damaged_document_is_answered(
      @ForAll @IntRange(min = 0, max = 140) int at, @ForAll byte damage) {
    byte[] content = PEM.getBytes(StandardCharsets.ISO_8859_1);
    content[at] = damage;
    IntakeLaws.everyDocumentIsAnswered(CORE, "damaged.pem", content);
    IntakeLaws.secretsStayOut(CORE, "damaged.pem", content, SECRET);
  }

  @Property
  void truncation_adds_nothing(@ForAll @IntRange(min = 0, max = 140) int length) {
    byte[] content = PEM.getBytes(StandardCharsets.ISO_8859_1);
    IntakeLaws.truncationAddsNothing(CORE, "truncated.pem", content, length);
  }
}
