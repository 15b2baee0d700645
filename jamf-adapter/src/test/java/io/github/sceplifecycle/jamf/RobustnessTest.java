package io.github.sceplifecycle.jamf;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.sceplifecycle.device.Device;
import io.github.sceplifecycle.intake.Intake;
import io.github.sceplifecycle.intake.ProblemKind;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** S-30, S-32: no bytes make a reader throw, and a document that gave nothing says so. */
class RobustnessTest {

  private static final int TRUNCATIONS = 120;
  private static final int FLIPS = 250;

  static List<Path> documents() {
    return Fixtures.all();
  }

  @ParameterizedTest
  @MethodSource("documents")
  void a_document_cut_anywhere_is_answered(Path document) {
    byte[] whole = Fixtures.bytes(document);
    int step = Math.max(1, whole.length / TRUNCATIONS);
    for (int length = 0; length < whole.length; length += step) {
      assertAnswered(Arrays.copyOf(whole, length));
    }
  }

  @ParameterizedTest
  @MethodSource("documents")
  void a_document_with_a_changed_byte_is_answered(Path document) {
    byte[] whole = Fixtures.bytes(document);
    SplittableRandom random = new SplittableRandom(whole.length);
    for (int i = 0; i < FLIPS && whole.length > 0; i++) {
      byte[] changed = whole.clone();
      changed[random.nextInt(whole.length)] = (byte) random.nextInt(256);
      assertAnswered(changed);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "{\"a\":", "<a>", "<plist><array>", "<plist><dict><key>k</key>"})
  void a_deep_document_is_refused(String opening) {
    Intake<List<JamfProfile>> answer = profiles(opening.repeat(100_000));
    assertTrue(answer.nothingRead());
    assertTrue(devices(opening.repeat(100_000)).nothingRead());
  }

  @Test
  void expanding_entities_are_refused() {
    Intake<List<JamfProfile>> answer =
        profiles(
            "<!DOCTYPE plist [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;\">]>"
                + "<plist><dict><key>PayloadContent</key><array/><key>x</key>"
                + "<string>&b;</string></dict></plist>");
    assertTrue(answer.value().isEmpty());
    assertTrue(answer.problems().stream().anyMatch(p -> p.kind() == ProblemKind.UNSUPPORTED));
    assertTrue(answer.nothingRead());
  }

  @Test
  void a_bad_payload_does_not_lose_the_document() {
    assertFalse(
        JamfProfileReader.read("d", Fixtures.bytes("bad/payload-truncated.xml")).nothingRead());
  }

  private static void assertAnswered(byte[] content) {
    Intake<List<JamfProfile>> profiles = JamfProfileReader.read("d", content);
    Intake<List<Device>> devices = JamfInventoryReader.read("d", content);
    assertNotNull(profiles.toString());
    assertNotNull(devices.toString());
    assertTrue(
        !profiles.value().isEmpty() || !devices.value().isEmpty() || bothSaySo(profiles, devices));
  }

  /** Nothing from either reader: at least one of them says that it read nothing. */
  private static boolean bothSaySo(Intake<?> profiles, Intake<?> devices) {
    return profiles.nothingRead() || devices.nothingRead();
  }

  private static Intake<List<JamfProfile>> profiles(String text) {
    return JamfProfileReader.read("d", text.getBytes(StandardCharsets.UTF_8));
  }

  private static Intake<List<Device>> devices(String text) {
    return JamfInventoryReader.read("d", text.getBytes(StandardCharsets.UTF_8));
  }
}
