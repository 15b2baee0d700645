package io.github.sceplifecycle.jamf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import io.github.sceplifecycle.device.Device;
import io.github.sceplifecycle.intake.Intake;
import io.github.sceplifecycle.policy.RenewalSetting;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Documents of other people, which are not part of this project: runs where the system property
 * {@code scep.corpus} names a folder whose sub-folder {@code jamf} holds them.
 */
@EnabledIfSystemProperty(named = "scep.corpus", matches = ".+")
class JamfCorpusTest {

  private static Path folder() {
    return Path.of(System.getProperty("scep.corpus", ""), "jamf");
  }

  static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(folder())) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void every_file_is_answered(Path file) throws IOException {
    byte[] content = Files.readAllBytes(file);
    assertNotNull(JamfProfileReader.read(file.toString(), content).toString());
    assertNotNull(JamfInventoryReader.read(file.toString(), content).toString());
  }

  /** File; setting of each profile; SCEP payloads; kinds of problems. */
  @ParameterizedTest
  @CsvSource(
      value = {
        "classic-01-mobile-cdata.xml, 'LeadTime[lead=PT336H]', 0, ''",
        "classic-02-mobile-empty-payloads.xml, 'NOT_STATED', 0, ''",
        "classic-03-macos.xml, 'NOT_EXPORTED', 0, ''",
        "classic-04-jamfkit-mobile-general.json, 'NoRedistribution[]', 0, 'PLACEHOLDER'",
        "classic-05-jamfkit-computer.json, 'NOT_EXPORTED', 0, 'PLACEHOLDER'",
        "classic-07-autopkg-mobile-template.xml, 'NOT_STATED', 0, 'PLACEHOLDER'",
        "classic-16-demisto-macos.json, 'NOT_EXPORTED', 0, 'PLACEHOLDER'",
        "classic-20-openapi-11.26-general-schemas.json, '', 0, 'UNRECOGNISED'",
        "inv-03-pro-v1-computer-detail.json, '', 0, 'UNRECOGNISED'",
        "inv-11-demisto-classic-mobile.json, '', 0, 'UNRECOGNISED'",
        "scep-02-jamf-export-okta-oda-dynamic.mobileconfig.tpl, 'NOT_EXPORTED', 1, 'NOT_EXPORTED'",
        "scep-03-nanomdm-enroll.mobileconfig, 'NOT_EXPORTED', 1, 'NOT_EXPORTED'",
        "scep-04-micromdm-sceptest.mobileconfig, 'NOT_EXPORTED', 1, 'MISSPELT NOT_EXPORTED'",
        "scep-05-profilelist-macos10.11.xml, 'NOT_EXPORTED', 1, 'MISSING NOT_EXPORTED'",
        "scep-06-profilelist-zentral.plist, 'NOT_EXPORTED NOT_EXPORTED', 1, 'MISSING NOT_EXPORTED'",
        "scep-07-apple-schema.yaml, '', 0, 'UNREADABLE'",
        "scep-08-profilemanifests.plist, '', 0, 'UNRECOGNISED'",
        "scep-14-fleet-raw-template.mobileconfig.tpl, 'NOT_EXPORTED', 1, 'NOT_EXPORTED'",
        "signed-01-cms-ber.mobileconfig, 'NOT_EXPORTED', 0, ''",
        "INDEX.tsv, '', 0, 'UNREADABLE'"
      })
  void profiles_are_read_as_expected(String file, String settings, int payloads, String problems)
      throws IOException {
    Intake<List<JamfProfile>> intake = JamfProfileReader.read(file, bytes(file));
    assertEquals(settings, joined(intake.value().stream().map(JamfCorpusTest::shortly)));
    assertEquals(payloads, intake.value().stream().mapToInt(p -> p.scepProfiles().size()).sum());
    assertEquals(problems, kinds(intake));
  }

  /** File; devices; certificates, unknown sections not counted; kinds of problems. */
  @ParameterizedTest
  @CsvSource(
      value = {
        "inv-03-pro-v1-computer-detail.json, 1, 1, ''",
        "inv-11-demisto-classic-mobile.json, 1, 0, ''",
        "classic-03-macos.xml, 0, 0, UNRECOGNISED",
        "classic-05-jamfkit-computer.json, 0, 0, UNRECOGNISED",
        "classic-20-openapi-11.26-general-schemas.json, 0, 0, UNRECOGNISED",
        "scep-05-profilelist-macos10.11.xml, 0, 0, UNRECOGNISED",
        "signed-01-cms-ber.mobileconfig, 0, 0, UNREADABLE"
      })
  void inventories_are_read_as_expected(String file, int devices, int certificates, String problems)
      throws IOException {
    Intake<List<Device>> intake = JamfInventoryReader.read(file, bytes(file));
    assertEquals(devices, intake.value().size());
    assertEquals(
        certificates,
        intake.value().stream().mapToInt(d -> d.certificates().orElse(List.of()).size()).sum());
    assertEquals(problems, kinds(intake));
  }

  private static String shortly(JamfProfile profile) {
    return profile
        .setting()
        .policy()
        .map(Object::toString)
        .orElseGet(() -> reason(profile.setting()));
  }

  private static String reason(RenewalSetting setting) {
    return setting instanceof RenewalSetting.Unknown unknown ? unknown.reason().name() : "";
  }

  private static String kinds(Intake<?> intake) {
    return joined(intake.problems().stream().map(problem -> problem.kind().name()));
  }

  private static String joined(Stream<String> words) {
    return words.collect(Collectors.joining(" "));
  }

  private static byte[] bytes(String file) throws IOException {
    return Files.readAllBytes(folder().resolve(file));
  }
}
