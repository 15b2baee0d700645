package io.github.sceplifecycle.scep;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.sceplifecycle.intake.Intake;
import io.github.sceplifecycle.intake.Problem;
import io.github.sceplifecycle.intake.ProblemKind;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** S-40: an answer to GetCACaps is read leniently. */
class CaCapabilitiesReaderTest {

  private static Intake<Optional<CaCapabilities>> read(String answer) {
    return CaCapabilitiesReader.read("caps", answer.getBytes(StandardCharsets.UTF_8));
  }

  private static CaCapabilities clean(String answer) {
    Intake<Optional<CaCapabilities>> intake = read(answer);
    assertEquals(List.of(), intake.problems());
    return intake.value().orElseThrow();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Renewal\nAES",
        "Renewal\r\nAES\r\n",
        "renewal\rAES",
        "AES\n\n  RENEWAL \t\n\n",
        "\ufeffRenewal\nAES",
        "Renewal\0AES\0\0",
        "AES\nRenewal\nAES"
      })
  void S40_keywords_stand_one_a_line_in_any_case_and_order(String answer) {
    CaCapabilities read = clean(answer);
    assertEquals(Set.of(CaCapability.RENEWAL, CaCapability.AES), read.stated());
    assertEquals(List.of(), read.unknown());
  }

  @ParameterizedTest
  @EnumSource(CaCapability.class)
  void S40_every_keyword_is_known(CaCapability capability) {
    CaCapabilities read = clean(capability.keyword());
    assertEquals(Set.of(capability), read.stated());
    assertTrue(read.has(capability));
  }

  @Test
  void S40_SCEPStandard_stands_for_AES_POSTPKIOperation_and_SHA_256() {
    CaCapabilities standard = clean("SCEPStandard");
    Set<CaCapability> had =
        Arrays.stream(CaCapability.values()).filter(standard::has).collect(Collectors.toSet());
    assertEquals(
        Set.of(
            CaCapability.SCEP_STANDARD,
            CaCapability.AES,
            CaCapability.POST_PKI_OPERATION,
            CaCapability.SHA_256),
        had);
    assertFalse(clean("AES\nPOSTPKIOperation\nSHA-256").has(CaCapability.SCEP_STANDARD));
  }

  @Test
  void S40_unknown_keywords_are_kept_in_order_and_once() {
    CaCapabilities read = clean("SHA-3\nAES\nfoo\nSHA-3\nRenewal yes");
    assertEquals(List.of("SHA-3", "foo", "Renewal yes"), read.unknown());
    assertFalse(read.has(CaCapability.RENEWAL));
  }

  @ParameterizedTest
  @ValueSource(strings = {"PRIVATE KEY", "RSA PRIVATE KEY", "ENCRYPTED PRIVATE KEY"})
  void S33_nothing_of_a_private_key_is_kept_wherever_it_stands(String key) {
    Intake<Optional<CaCapabilities>> intake =
        read("Renewal\nMII1\n-----BEGIN " + key + "-----\nMII2\rMII3\nAES");
    assertEquals(
        Optional.of(new CaCapabilities(Set.of(CaCapability.RENEWAL, CaCapability.AES), List.of())),
        intake.value());
    assertEquals(
        List.of(ProblemKind.SKIPPED), intake.problems().stream().map(Problem::kind).toList());
    assertFalse(intake.toString().contains("MII"), intake::toString);
  }

  @Test
  void S33_words_that_only_speak_of_a_private_key_are_kept() {
    assertEquals(
        List.of("PRIVATE KEY", "no private key"), clean("PRIVATE KEY\nno private key").unknown());
  }

  @Test
  void S40_an_empty_answer_names_no_capability() {
    assertEquals(new CaCapabilities(Set.of(), List.of()), clean(""));
    assertEquals(new CaCapabilities(Set.of(), List.of()), clean("\r\n \0"));
  }

  @Test
  void S40_a_page_that_tells_of_an_error_names_none() {
    Intake<Optional<CaCapabilities>> intake = read(" <html>\nRenewal\n</html>");
    assertEquals(Optional.empty(), intake.value());
    assertEquals(ProblemKind.UNRECOGNISED, intake.problems().get(0).kind());
  }

  @Test
  void S32_an_answer_may_have_64_KiB_and_not_one_byte_more() {
    String most = "AES\n" + " ".repeat(CaCapabilitiesReader.MOST_BYTES - 4);
    assertTrue(clean(most).has(CaCapability.AES));
    Intake<Optional<CaCapabilities>> more = read(most + " ");
    assertEquals(Optional.empty(), more.value());
    assertEquals("65537 bytes", more.problems().get(0).found());
  }

  @Test
  void S32_a_line_of_more_than_128_characters_is_not_kept_and_reported_once() {
    assertEquals(List.of("x".repeat(128)), clean("x".repeat(128)).unknown());
    Intake<Optional<CaCapabilities>> intake =
        read("x".repeat(129) + "\n" + "y".repeat(200) + "\nAES");
    assertEquals(1, intake.problems().size());
    assertEquals(ProblemKind.TOO_LARGE, intake.problems().get(0).kind());
    assertEquals(
        Optional.of(new CaCapabilities(Set.of(CaCapability.AES), List.of())), intake.value());
  }

  @Test
  void S32_a_line_that_is_too_long_and_too_many_keywords_are_two_problems() {
    StringBuilder answer = new StringBuilder("x".repeat(129));
    for (int number = 0; number < 65; number++) {
      answer.append("\nunknown").append(number);
    }
    assertEquals(
        2,
        CaCapabilitiesReader.read("answer", answer.toString().getBytes(StandardCharsets.UTF_8))
            .problems()
            .size());
  }

  @Test
  void S32_of_unknown_keywords_64_are_kept() {
    String most = IntStream.range(0, 64).mapToObj(i -> "k" + i).collect(Collectors.joining("\n"));
    assertEquals(64, clean(most).unknown().size());
    assertEquals(64, clean(most + "\nk63\nRenewal").unknown().size());
    Intake<Optional<CaCapabilities>> intake = read(most + "\nk64\nk65\nRenewal");
    assertEquals(1, intake.problems().size());
    assertEquals(64, intake.value().orElseThrow().unknown().size());
    assertTrue(intake.value().orElseThrow().has(CaCapability.RENEWAL));
  }
}
