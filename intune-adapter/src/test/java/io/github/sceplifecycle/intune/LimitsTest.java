package io.github.sceplifecycle.intune;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.sceplifecycle.documents.Limits;
import io.github.sceplifecycle.intake.Intake;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** S-32: a caller's limits hold for a document that is read whole. */
class LimitsTest {

  private static final Limits ENOUGH = new Limits(1_000, 4, 100, 20);

  private static final byte[] PROFILES =
      bytes(
          "{\"value\":[{\"@odata.type\":\"#microsoft.graph.windows81SCEPCertificateProfile\","
              + "\"id\":\"11111111-2222-4333-8444-555555555555\",\"displayName\":\"Pier\","
              + "\"renewalThresholdPercentage\":20}]}");

  private static final byte[] STATES =
      bytes(
          "{\"value\":[{\"@odata.type\":\"#microsoft.graph.managedDeviceCertificateState\","
              + "\"id\":\"state\",\"certificateSerialNumber\":\"40f3d9fb\","
              + "\"certificateExpirationDateTime\":\"2027-03-01T08:00:00Z\"}]}");

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static void assertRefused(Intake<? extends List<?>> intake) {
    assertEquals(List.of(), intake.value());
    assertTrue(intake.nothingRead(), intake.problems()::toString);
  }

  @Test
  void what_is_within_is_read_as_without() {
    assertEquals(1, IntuneProfileReader.read("doc", PROFILES, ENOUGH).value().size());
    assertEquals(
        IntuneProfileReader.read("doc", PROFILES),
        IntuneProfileReader.read("doc", PROFILES, ENOUGH));
    assertEquals(1, IntuneCertificateReader.read("doc", STATES, ENOUGH).value().size());
    assertEquals(
        IntuneCertificateReader.read("doc", STATES),
        IntuneCertificateReader.read("doc", STATES, ENOUGH));
  }

  @ParameterizedTest
  @CsvSource({"50,4,100,20", "1000,2,100,20", "1000,4,10,20", "1000,4,100,3"})
  void what_is_beyond_any_of_them_is_refused(long bytes, int deepest, int text, int nodes) {
    Limits limits = new Limits(bytes, deepest, text, nodes);
    assertRefused(IntuneProfileReader.read("doc", PROFILES, limits));
    assertRefused(IntuneCertificateReader.read("doc", STATES, limits));
  }
}
