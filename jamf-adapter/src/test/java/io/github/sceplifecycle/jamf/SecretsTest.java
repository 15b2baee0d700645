package io.github.sceplifecycle.jamf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.sceplifecycle.device.Device;
import io.github.sceplifecycle.intake.Intake;
import io.github.sceplifecycle.intake.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** S-33: a challenge or password reaches no result, no problem, no log and no {@code toString}. */
class SecretsTest {

  private static final String MARK = "Zq7Secret9Xw";

  static Stream<Path> profilesWithSecrets() {
    return Fixtures.all().stream()
        .filter(
            file -> text(file).contains("static-word-4711") || text(file).contains("passphrase"));
  }

  @ParameterizedTest
  @MethodSource("profilesWithSecrets")
  void no_secret_of_a_document_reaches_an_answer(Path file) {
    String planted = planted(file);
    assertTrue(planted.contains(MARK), "the mark is planted");
    assertFalse(everythingSaid(planted).contains(MARK));
  }

  @ParameterizedTest
  @MethodSource("profilesWithSecrets")
  void no_secret_of_a_damaged_document_reaches_an_answer(Path file) {
    String planted = planted(file);
    SplittableRandom random = new SplittableRandom(planted.length());
    for (int i = 0; i < 150; i++) {
      int at = random.nextInt(planted.length() - 8);
      String damaged = planted.substring(0, at) + planted.substring(at + 1 + random.nextInt(7));
      assertFalse(everythingSaid(damaged).contains(MARK), () -> "cut at " + at);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<string>%s</string>",
        "<integer>%s</integer>",
        "<real>%s</real>",
        "<data>%s</data>",
        "<array><string>%s</string></array>",
        "<dict><key>%s</key></dict>",
        "<key>%s</key>",
        "<key>%s</key><string/>",
        "<string>a</string><string>%s</string>",
        "%s",
        "<string>%s&undeclared;</string>",
        "<%s/>"
      })
  void whatever_stands_for_a_challenge_is_not_quoted(String value) {
    String list =
        "<plist><dict><key>PayloadType</key><string>Configuration</string>"
            + "<key>PayloadContent</key><array><dict>"
            + "<key>PayloadType</key><string>com.apple.security.scep</string>"
            + "<key>PayloadContent</key><dict><key>Challenge</key>"
            + value.formatted(value.startsWith("<%") ? "z" + MARK + "z" : MARK)
            + "</dict></dict></array></dict></plist>";
    String said = everythingSaid(list);
    assertTrue(value.startsWith("<%") || !said.contains(MARK), said);
  }

  @ParameterizedTest
  @ValueSource(strings = {"PayloadContent", "EncryptedPayloadContent"})
  void a_text_in_place_of_payloads_is_not_quoted(String key) {
    String list =
        "<plist><dict><key>PayloadType</key><string>Configuration</string><key>"
            + key
            + "</key><string>"
            + MARK
            + "</string></dict></plist>";
    assertFalse(everythingSaid(list).contains(MARK));
  }

  @Test
  void a_key_in_place_of_certificates_is_not_quoted() {
    String inventory =
        "{\"udid\":\"U\",\"certificates\":\"-----BEGIN PRIVATE KEY-----" + MARK + "\"}";
    assertFalse(everythingSaid(inventory).contains(MARK));
  }

  @Test
  void what_is_logged_is_counted_and_not_quoted() throws IOException {
    profilesWithSecrets().forEach(file -> everythingSaid(planted(file)));
    String log = Files.readString(Path.of("target", "readers.log"));
    assertTrue(log.contains("1 profiles, 0 problems"), "the readers do log");
    assertFalse(log.contains(MARK));
  }

  @Test
  void challenges_are_told_apart_without_being_kept() {
    assertEquals(
        List.of("VARIABLE", "ABSENT", "VARIABLE"),
        JamfProfileReader.read("d", Fixtures.bytes("profiles/several.mobileconfig"))
            .value()
            .stream()
            .flatMap(profile -> profile.scepProfiles().stream())
            .map(profile -> profile.requested().challenge().name())
            .toList());
  }

  private static String planted(Path file) {
    return text(file).replace("static-word-4711", MARK).replace("wifi-passphrase-91", MARK);
  }

  private static String everythingSaid(String document) {
    byte[] content = document.getBytes(StandardCharsets.UTF_8);
    Intake<List<JamfProfile>> profiles = JamfProfileReader.read("doc", content);
    Intake<List<Device>> devices = JamfInventoryReader.read("doc", content);
    List<Object> said =
        List.of(
            profiles,
            devices,
            profiles.value().stream().map(JamfProfile::scepProfiles).toList(),
            profiles.problems().stream().map(Problem::message).toList());
    return said.toString();
  }

  private static String text(Path file) {
    return new String(Fixtures.bytes(file), StandardCharsets.UTF_8);
  }
}
