package io.github.sceplifecycle.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.sceplifecycle.intake.Intake;
import io.github.sceplifecycle.intake.Problem;
import io.github.sceplifecycle.jamf.JamfProfile;
import io.github.sceplifecycle.jamf.JamfProfileReader;
import io.github.sceplifecycle.jamf.ScepPayload;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Any text where a profile's answer carries its payloads: escaped, in CDATA, in JSON. */
@Seeds(
    folders = {"jamf-adapter/src/test/resources/profiles", "jamf-adapter/src/test/resources/bad"})
class JamfPayloadsFuzzTest extends ReaderFuzz {

  JamfPayloadsFuzzTest() {
    super(
        (document, list) -> JamfProfileReader.read(document, Envelope.ESCAPED.around(text(list))));
  }

  /** The envelope says nothing: what is read does not depend on it. */
  @Override
  void alsoHolds(byte[] content) {
    String list = text(content);
    if (Envelope.canHold(list)) {
      List<Object> escaped = read(Envelope.ESCAPED, list);
      assertEquals(escaped, read(Envelope.CDATA, list), "CDATA");
      assertEquals(escaped, read(Envelope.JSON, list), "JSON");
    }
  }

  private static List<Object> read(Envelope envelope, String list) {
    byte[] content = envelope.around(list);
    if (!list.contains("CDATA") && !list.contains("&")) {
      Secrets.stayOutWherever(JamfProfileReader::read, content);
    }
    Intake<List<JamfProfile>> answer = JamfProfileReader.read(Oracle.DOCUMENT, content);
    return List.of(
        answer.value().stream()
            .flatMap(profile -> profile.payloads().stream())
            .map(ScepPayload::requested)
            .toList(),
        answer.problems().stream().map(Problem::kind).toList());
  }

  private static String text(byte[] content) {
    return new String(content, StandardCharsets.UTF_8);
  }
}
