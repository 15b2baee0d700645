package io.github.sceplifecycle.jamf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.sceplifecycle.documents.Limits;
import io.github.sceplifecycle.intake.Intake;
import io.github.sceplifecycle.intake.Problem;
import io.github.sceplifecycle.intake.ProblemKind;
import io.github.sceplifecycle.jamf.SignedMessages.Signer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** S-32: a caller's limits hold for a document, and for the documents in it. */
class ProfileLimitsTest {

  private static final Limits ENOUGH = new Limits(2_000, 6, 1_000, 40);

  private static final String LIST =
      "<plist version='1.0'><dict><key>PayloadContent</key><array><dict>"
          + "<key>PayloadType</key><string>com.apple.security.scep</string>"
          + "<key>PayloadContent</key><dict><key>URL</key><string>https://pier.example</string>"
          + "</dict></dict></array></dict></plist>";

  private static final String EXPORT =
      "{\"configuration_profile\":{\"general\":{\"name\":\"Pier\",\"payloads\":\""
          + LIST.replace("\"", "\\\"")
          + "\"}}}";

  private static Intake<List<JamfProfile>> read(String text, Limits limits) {
    return read(text.getBytes(StandardCharsets.UTF_8), limits);
  }

  private static Intake<List<JamfProfile>> read(byte[] content, Limits limits) {
    return JamfProfileReader.read("doc", content, limits);
  }

  private static int payloads(Intake<List<JamfProfile>> read) {
    return read.value().stream().mapToInt(profile -> profile.payloads().size()).sum();
  }

  @Test
  void what_is_within_is_read_as_without() {
    for (String text : List.of(LIST, EXPORT)) {
      Intake<List<JamfProfile>> within = read(text, ENOUGH);
      assertEquals(1, payloads(within));
      byte[] content = text.getBytes(StandardCharsets.UTF_8);
      assertEquals(JamfProfileReader.read("doc", content), within);
    }
  }

  @ParameterizedTest
  @CsvSource({"200,6,1000,40", "2000,3,1000,40", "2000,6,20,40", "2000,6,1000,5"})
  void a_list_beyond_any_of_them_is_refused(long bytes, int deepest, int text, int nodes) {
    Intake<List<JamfProfile>> refused = read(LIST, new Limits(bytes, deepest, text, nodes));
    assertEquals(List.of(), refused.value());
    assertTrue(refused.nothingRead(), refused.problems()::toString);
  }

  /** The export itself is 4 deep, and has 4 values. */
  @ParameterizedTest
  @CsvSource({"4,1000,40", "6,1000,6"})
  void payloads_beyond_them_cost_the_payloads_alone(int deepest, int text, int nodes) {
    Intake<List<JamfProfile>> read = read(EXPORT, new Limits(2_000, deepest, text, nodes));
    assertEquals(1, read.value().size());
    assertEquals(0, payloads(read));
    assertTrue(
        read.problems().stream().anyMatch(ProfileLimitsTest::isOfPayloads),
        read.problems()::toString);
  }

  private static boolean isOfPayloads(Problem problem) {
    return problem.place().path().contains("payloads") && problem.kind() == ProblemKind.TOO_LARGE;
  }

  @Test
  void a_signed_message_and_its_content_are_measured_alike() {
    Signer signer = Signer.of("Ada", "RSA", 2048, "SHA256withRSA");
    byte[] message =
        new SignedMessages()
            .signedBy(signer)
            .with(signer)
            .around(LIST.getBytes(StandardCharsets.UTF_8));
    Limits larger = new Limits(message.length, 6, 1_000, 40);
    assertEquals(1, payloads(read(message, larger)));
    Intake<List<JamfProfile>> tooLong = read(message, new Limits(message.length - 1, 6, 1_000, 40));
    assertEquals(List.of(), tooLong.value());
    assertEquals(ProblemKind.UNREADABLE, tooLong.problems().get(0).kind());
    assertEquals(List.of(), read(message, new Limits(message.length, 3, 1_000, 40)).value());
  }
}
