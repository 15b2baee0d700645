package io.github.sceplifecycle.intune;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.sceplifecycle.device.Device;
import io.github.sceplifecycle.intake.Intake;
import io.github.sceplifecycle.policy.ScepProfile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** S-30, S-32: whatever the bytes, there is an answer; and what gives nothing says so. */
class RobustnessTest {

  private static final int CUTS = 60;
  private static final int FLIPS = 200;

  static Stream<Path> documents() {
    return Fixtures.documents("profiles", "certificates", "bad");
  }

  private static void assertAnswered(byte[] content) {
    Intake<List<ScepProfile>> profiles = IntuneProfileReader.read("d", content);
    Intake<List<Device>> devices = IntuneCertificateReader.read("d", content);
    assertTrue(profiles.value().isEmpty() || !profiles.nothingRead());
    assertTrue(devices.value().isEmpty() || !devices.nothingRead());
  }

  @ParameterizedTest
  @MethodSource("documents")
  void a_document_cut_off_anywhere_is_answered(Path document) {
    byte[] whole = Fixtures.bytes(document);
    for (int cut = 0; cut < CUTS; cut++) {
      assertAnswered(Arrays.copyOf(whole, (int) ((long) whole.length * cut / CUTS)));
    }
  }

  @ParameterizedTest
  @MethodSource("documents")
  void a_document_with_a_changed_byte_is_answered(Path document) {
    byte[] whole = Fixtures.bytes(document);
    Random random = new Random(document.getFileName().hashCode());
    for (int flip = 0; flip < FLIPS && whole.length > 0; flip++) {
      byte[] changed = whole.clone();
      changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
      assertAnswered(changed);
    }
  }

  @Test
  void a_json_document_cut_off_gives_nothing_and_one_problem() {
    byte[] whole = Fixtures.bytes(Fixtures.document("profiles/all-ten-types.json"));
    for (int length : new int[] {1, 50, whole.length / 2, whole.length - 3}) {
      Intake<List<ScepProfile>> intake =
          IntuneProfileReader.read("d", Arrays.copyOf(whole, length));
      assertTrue(intake.nothingRead());
      assertEquals(1, intake.problems().size());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "{\"value\":", "{\"value\":[", "{\"@odata.type\":["})
  void a_hundred_thousand_levels_are_refused(String level) {
    byte[] content = level.repeat(100_000).getBytes(StandardCharsets.UTF_8);
    assertTrue(IntuneProfileReader.read("d", content).nothingRead());
    assertTrue(IntuneCertificateReader.read("d", content).nothingRead());
  }

  @ParameterizedTest
  @ValueSource(strings = {"1e400", "-1e400", "99999999999999999999999999", "0.1", "-0", "1E+2"})
  void a_number_of_any_size_is_a_problem_and_no_threshold(String literal) {
    String profile =
        "{\"@odata.type\":\"#microsoft.graph.iosScepCertificateProfile\",\"id\":\"a\","
            + "\"certificateValidityPeriodScale\":\"days\",\"certificateValidityPeriodValue\":"
            + literal
            + ",\"renewalThresholdPercentage\":"
            + literal
            + "}";
    Intake<List<ScepProfile>> intake =
        IntuneProfileReader.read("d", profile.getBytes(StandardCharsets.UTF_8));
    assertEquals(2, intake.problems().size());
    assertTrue(intake.value().get(0).setting().policy().isEmpty());
    assertTrue(intake.value().get(0).requested().validity().isEmpty());
  }

  @Test
  void S33_a_token_in_a_link_is_not_quoted() {
    byte[] page = Fixtures.bytes(Fixtures.document("profiles/mixed-page.json"));
    assertTrue(new String(page, StandardCharsets.UTF_8).contains("skiptoken"));
    assertFalse(IntuneProfileReader.read("d", page).problems().toString().contains("skiptoken"));
  }
}
