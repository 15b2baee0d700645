package io.github.sceplifecycle.intune;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.sceplifecycle.device.Device;
import io.github.sceplifecycle.intake.Intake;
import io.github.sceplifecycle.policy.ScepProfile;
import io.github.sceplifecycle.testkit.Variations;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** S-33: what may be secret in a document is in no result, no problem and no log. */
class SecretsTest {

  private static final String MARK = "s3cr3tMARK";

  private static final String SECRETS =
      """
      "challenge":"%1$s","password":"%1$s","scepChallenge":{"value":"%1$s"},
      "pfxBlob":"%1$s","pkcs12":["%1$s"],"challenge":"%1$s",
      "scepServerUrls":["https://user:%1$s@scep.example/?code=%1$s"],
      "@odata.context":"https://graph.microsoft.com/v1.0/$metadata?code=%1$s",
      "@odata.nextLink":"https://graph.microsoft.com/beta/x?$skiptoken=%1$s",
      "#CustomRef_rootCertificate":"%1$s","rootCertificate@odata.bind":"https://x/?code=%1$s"
      """
          .formatted(MARK);

  private static final String PROFILE =
      "{\"@odata.type\":\"#microsoft.graph.windows81SCEPCertificateProfile\","
          + "\"renewalThresholdPercentage\":0,"
          + SECRETS
          + "}";

  private static final String STATE =
      "{\"@odata.type\":\"#microsoft.graph.managedDeviceCertificateState\"," + SECRETS + "}";

  private static void assertHidden(String document) {
    assertHidden(document.getBytes(StandardCharsets.UTF_8));
    assertHidden(Variations.packed(document.getBytes(StandardCharsets.UTF_8)));
    assertHidden(("\ufeff" + document).getBytes(StandardCharsets.UTF_16LE));
  }

  private static void assertHidden(byte[] content) {
    Intake<List<ScepProfile>> profiles = IntuneProfileReader.read("d", content);
    Intake<List<Device>> devices = IntuneCertificateReader.read("d", content);
    assertFalse(profiles.toString().contains(MARK), profiles::toString);
    assertFalse(devices.toString().contains(MARK), devices::toString);
    assertFalse(Streams.profiles(content).toString().contains(MARK));
    assertFalse(Streams.devices(content).toString().contains(MARK));
    assertFalse(Rendered.profiles(profiles).toString().contains(MARK));
    assertFalse(Rendered.devices(devices).toString().contains(MARK));
  }

  @ParameterizedTest
  @ValueSource(strings = {"%s", "[%s]", "{\"value\":%s}", "{\"value\":[%s]}", "{\"values\":[%s]}"})
  void in_every_shape(String around) {
    for (String entry : List.of(PROFILE, STATE, "{\"AdditionalProperties\":" + PROFILE + "}")) {
      assertHidden(around.formatted(entry));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"value\":[],%s}", "{%s}", "{\"error\":{%s}}", "'@odata.type': x\n%s"})
  void in_what_gives_nothing(String around) {
    assertHidden(around.formatted(SECRETS));
  }

  @ParameterizedTest
  @ValueSource(strings = {"}", "]", "\"", "x", ","})
  void where_the_document_breaks(String fault) {
    for (int at = PROFILE.indexOf(MARK); at > 0; at = PROFILE.indexOf(MARK, at + 1)) {
      assertHidden(PROFILE.substring(0, at + MARK.length()) + fault);
      assertHidden(PROFILE.substring(0, at - 1) + MARK + fault);
    }
  }

  @Test
  void what_is_logged_is_counted_and_not_quoted() throws IOException {
    assertHidden("[" + PROFILE + "," + STATE + "]");
    String log = Files.readString(Path.of("target", "readers.log"));
    assertTrue(log.contains("1 SCEP profiles, "), "the readers do log");
    assertFalse(log.contains(MARK), log);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Challenge", "Password", "CaConfiguration"})
  void in_a_column_of_a_report(String column) {
    String csv = "DeviceId,PolicyId,ValidFrom,ValidTo," + column + "\nd,p,x,y," + MARK + "\n";
    assertEquals(
        1, IntuneCertificateReader.read("d", csv.getBytes(StandardCharsets.UTF_8)).value().size());
    assertHidden(csv);
  }
}
