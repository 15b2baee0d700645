package io.github.sceplifecycle.certificate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.sceplifecycle.intake.Intake;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** S-2: at every millisecond the same answer as {@code X509Certificate.checkValidity}. */
@SuppressWarnings("JavaUtilDate") // the JDK's method takes no other type
class ValidityAgreesWithTheJdkTest {

  private static final int SEED = 20_260_101;

  @ParameterizedTest
  @CsvSource({
    "1950-01-01T00:00:00Z, 1951-01-01T00:00:00Z",
    "1969-12-31T23:59:59Z, 1970-01-01T00:00:00Z",
    "2026-01-01T00:00:00Z, 2027-01-01T00:00:00Z",
    "2028-02-28T23:59:59Z, 2028-02-29T23:59:59Z",
    "2049-12-31T23:59:59Z, 2050-01-01T00:00:00Z",
    "2049-12-31T23:59:59Z, 2049-12-31T23:59:59Z",
    "2050-01-01T00:00:00Z, 2150-01-01T00:00:00Z",
    "2026-01-01T00:00:00Z, 9999-12-31T23:59:59Z",
    "9999-12-31T23:59:58Z, 9999-12-31T23:59:59Z",
    "1900-02-28T00:00:00Z, 1949-12-31T23:59:59Z",
    "1582-10-04T00:00:00Z, 1582-10-15T00:00:00Z",
    "1000-02-28T00:00:00Z, 1200-01-01T00:00:00Z",
    "0001-01-01T00:00:00Z, 0400-02-29T00:00:00Z"
  })
  void around_both_bounds(Instant notBefore, Instant notAfter) {
    Validity stated = new Validity(notBefore, notAfter);
    byte[] encoding = TestCertificates.of(stated);
    Validity read = read(encoding);
    X509Certificate jdk = TestCertificates.jdk(encoding);
    assertEquals(stated, read);
    for (long millis = -2_000; millis <= 2_000; millis++) {
      assertAgreement(jdk, read, notBefore.plusMillis(millis));
      assertAgreement(jdk, read, notAfter.plusMillis(millis));
    }
  }

  @Test
  void at_drawn_instants_of_drawn_certificates() {
    Random random = new Random(SEED);
    for (int certificate = 0; certificate < 50; certificate++) {
      Validity stated = drawn(random);
      byte[] encoding = TestCertificates.of(stated);
      Validity read = read(encoding);
      X509Certificate jdk = TestCertificates.jdk(encoding);
      assertEquals(stated, read, () -> "seed " + SEED);
      for (int draw = 0; draw < 400; draw++) {
        long spread = Math.max(10_000, 2_000 * stated.lifetimeSeconds());
        long offset = (long) (random.nextGaussian() * spread);
        assertAgreement(jdk, read, stated.notAfter().plusMillis(offset));
      }
    }
  }

  private static Validity drawn(Random random) {
    long from = Instant.parse("1950-01-01T00:00:00Z").getEpochSecond();
    long to = Validity.LATEST.getEpochSecond();
    long one = from + Math.floorMod(random.nextLong(), to - from);
    long other = Math.min(to, one + random.nextInt(100_000_000));
    return new Validity(Instant.ofEpochSecond(one), Instant.ofEpochSecond(other));
  }

  private static Validity read(byte[] encoding) {
    Intake<List<ClientCertificate>> intake = CertificateReader.read("drawn.der", encoding);
    assertEquals(List.of(), intake.problems());
    return intake.value().get(0).validity().orElseThrow();
  }

  private static void assertAgreement(X509Certificate jdk, Validity validity, Instant at) {
    assertEquals(jdkAnswer(jdk, at), answer(validity, at), () -> validity + " at " + at);
  }

  private static String answer(Validity validity, Instant at) {
    if (validity.isValidAt(at)) {
      return "valid";
    }
    return validity.isExpiredAt(at) ? "expired" : "not yet valid";
  }

  private static String jdkAnswer(X509Certificate jdk, Instant at) {
    try {
      jdk.checkValidity(Date.from(at));
      return "valid";
    } catch (CertificateExpiredException expired) {
      return "expired";
    } catch (CertificateNotYetValidException early) {
      return "not yet valid";
    }
  }
}
