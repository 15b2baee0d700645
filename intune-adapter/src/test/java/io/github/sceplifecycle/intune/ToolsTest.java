package io.github.sceplifecycle.intune;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.sceplifecycle.certificate.KeyUsage;
import io.github.sceplifecycle.certificate.KeyUsages;
import io.github.sceplifecycle.device.Device;
import io.github.sceplifecycle.device.HeldCertificate;
import io.github.sceplifecycle.device.Revocation;
import io.github.sceplifecycle.intake.Intake;
import io.github.sceplifecycle.intake.Problem;
import io.github.sceplifecycle.intake.ProblemKind;
import io.github.sceplifecycle.policy.RenewalPolicy;
import io.github.sceplifecycle.policy.RenewalSetting;
import io.github.sceplifecycle.policy.ScepProfile;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** S-35: what tools around Graph make of its shapes. */
class ToolsTest {

  private static final String INNER =
      "{\"@odata.type\":\"#microsoft.graph.iosScepCertificateProfile\","
          + "\"renewalThresholdPercentage\":20,\"id\":null}";

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static Intake<List<ScepProfile>> profiles(String text) {
    return IntuneProfileReader.read("d", bytes(text));
  }

  private static List<ProblemKind> kinds(Intake<?> intake) {
    return intake.problems().stream().map(Problem::kind).toList();
  }

  @Nested
  class Graphs_PowerShell {

    private static String outer(String inner) {
      return "{\"AdditionalProperties\":" + inner + ",\"DisplayName\":\"Wifi\",\"Id\":\"a1\"}";
    }

    @ParameterizedTest
    @ValueSource(strings = {"%s", "[%s]", "{\"value\":[%s]}"})
    void keeps_base_members_outside_and_the_types_own_inside(String around) {
      Intake<List<ScepProfile>> intake = profiles(around.formatted(outer(INNER)));
      assertEquals(List.of(), intake.problems());
      ScepProfile profile = intake.value().get(0);
      assertEquals("a1", profile.identity().identifier());
      assertEquals("Wifi", profile.identity().displayName());
      assertEquals(
          new RenewalSetting.Stated(RenewalPolicy.percentRemaining(20)), profile.setting());
    }

    @Test
    void the_inner_value_is_kept_where_both_state_one() {
      Intake<List<ScepProfile>> intake = profiles(outer(INNER.replace("null", "\"b2\"")));
      assertEquals(List.of(ProblemKind.DUPLICATE), kinds(intake));
      assertEquals("b2", intake.value().get(0).identity().identifier());
    }

    @Test
    void without_a_type_inside_it_says_nothing_known() {
      assertEquals(List.of(ProblemKind.UNRECOGNISED), kinds(profiles(outer("{}"))));
    }
  }

  @Nested
  class The_version_in_the_context {

    private static String link(String version) {
      return "\"@odata.context\":\"https://graph.microsoft.com/" + version + "/$metadata#x\"";
    }

    @ParameterizedTest
    @CsvSource({"v1.0,1", "beta,0"})
    void is_noted_once_when_it_has_no_scep_profiles(String version, int problems) {
      String page = "{" + link(version) + ",\"value\":[" + INNER.replace("null", "\"a\"") + "]}";
      String bare = INNER.replace("\"id\":null", "\"id\":\"a\"," + link(version));
      for (String text : List.of(page, bare)) {
        Intake<List<ScepProfile>> intake = profiles(text);
        assertEquals(1, intake.value().size());
        assertEquals(problems, intake.problems().size());
        assertTrue(intake.problems().stream().allMatch(p -> p.kind() == ProblemKind.CONFLICT));
      }
    }

    @Test
    void is_of_no_interest_where_there_is_no_scep_profile() {
      assertEquals(List.of(), profiles("{" + link("v1.0") + ",\"value\":[]}").problems());
    }
  }

  @Nested
  class A_backup_in_yaml {

    @ParameterizedTest
    @ValueSource(
        strings = {
          "'@odata.type': '#microsoft.graph.iosScepCertificateProfile'\nid: a\n",
          "id: a\n\"@odata.type\": x\n",
          "- id: a\n  '@odata.type': x\n"
        })
    void is_refused_and_told_what_to_do(String text) {
      Intake<List<ScepProfile>> intake = profiles(text);
      assertTrue(intake.nothingRead());
      assertTrue(intake.problems().get(0).expected().contains("let the tool"));
    }

    @Test
    void is_not_suspected_of_any_text() {
      assertTrue(profiles("some notes").problems().get(0).expected().startsWith("expected JSON"));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "days,4,1",
    "days,5,0",
    "days,731,0",
    "days,732,1",
    "months,24,0",
    "months,25,1",
    "years,2,0",
    "years,3,1",
    "months,1,0"
  })
  void a_validity_beyond_the_consoles_bounds_is_kept_and_noted(
      String scale, int value, int problems) {
    Intake<List<ScepProfile>> intake =
        profiles(
            INNER.replace(
                "\"id\":null",
                "\"id\":\"a\",\"certificateValidityPeriodScale\":\""
                    + scale
                    + "\",\"certificateValidityPeriodValue\":"
                    + value));
    assertEquals(problems, intake.problems().size());
    assertTrue(intake.value().get(0).requested().validity().isPresent());
  }

  private static Intake<List<ScepProfile>> with(String member) {
    return profiles(INNER.replace("\"id\":null", "\"id\":\"a\"," + member));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"#CustomRef_rootCertificate\":\"Root|:|#microsoft.graph.iosTrustedRootCertificate\"",
        "\"rootCertificate@odata.bind\":\"https://graph.microsoft.com/beta/x('1')\"",
        "\"@microsoft.graph.tips\":\"Use $select\"",
        "\"assignments@odata.context\":\"https://graph.microsoft.com/beta/x\",\"assignments\":[]",
        "\"deviceManagementApplicabilityRuleOsVersion\":null,\"subjectAlternativeNameType\":null"
      })
  void annotations_are_passed_over_in_silence(String members) {
    assertEquals(List.of(), with(members).problems());
    assertEquals(1, with(members).value().size());
  }

  /** The numbers of one enumeration mean different things on different platforms. */
  @ParameterizedTest
  @ValueSource(
      strings = {"keyUsage", "keySize", "hashAlgorithm", "certificateStore", "subjectNameFormat"})
  void a_number_in_the_place_of_a_word_is_never_guessed(String key) {
    Intake<List<ScepProfile>> intake = with("\"" + key + "\":2");
    assertEquals(List.of(ProblemKind.WRONG_TYPE), kinds(intake));
    assertEquals(with("\"" + key + "\":null").value(), intake.value());
  }

  @Test
  void a_number_in_the_place_of_the_unit_leaves_the_validity_unknown() {
    Intake<List<ScepProfile>> intake =
        with("\"certificateValidityPeriodScale\":2,\"certificateValidityPeriodValue\":1");
    assertEquals(List.of(ProblemKind.WRONG_TYPE), kinds(intake));
    assertEquals(Optional.empty(), intake.value().get(0).requested().validity());
  }

  @ParameterizedTest
  @ValueSource(strings = {"keyUsage", "keySize", "certificateStore"})
  void a_word_of_the_future_is_noted_and_unknown(String key) {
    Intake<List<ScepProfile>> intake = with("\"" + key + "\":\"unknownFutureValue\"");
    assertEquals(List.of(ProblemKind.UNKNOWN_VALUE), kinds(intake));
    assertEquals("unknownFutureValue", intake.problems().get(0).found());
    assertEquals(with("\"" + key + "\":null").value(), intake.value());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "#Microsoft.Graph.IosSCEPCertificateProfile",
        "microsoft.graph.IOSscepcertificateprofile"
      })
  void a_type_in_another_case_is_read_and_noted(String type) {
    Intake<List<ScepProfile>> intake =
        profiles(
            "{\"@odata.type\":\"" + type + "\",\"id\":\"a\",\"renewalThresholdPercentage\":1}");
    assertEquals(List.of(ProblemKind.UNKNOWN_VALUE), kinds(intake));
    assertEquals(1, intake.value().size());
  }

  @Nested
  class Cloud_PKIs_record {

    private static Intake<List<Device>> read(String status, String usages) {
      return IntuneCertificateReader.read(
          "d",
          bytes(
              "{\"@odata.type\":\"#microsoft.graph.cloudCertificationAuthorityLeafCertificate\","
                  + "\"deviceId\":\"d1\",\"deviceName\":\"NW-1\",\"certificateStatus\":\""
                  + status
                  + "\",\"validityStartDateTime\":\"2026-01-01T00:00:00Z\","
                  + "\"validityEndDateTime\":\"2027-01-01T00:00:00Z\",\"keyUsages\":"
                  + usages
                  + "}"));
    }

    private static HeldCertificate held(Intake<List<Device>> intake) {
      return intake.value().get(0).certificates().orElseThrow().get(0);
    }

    @ParameterizedTest
    @CsvSource({
      "active,UNKNOWN",
      "expired,UNKNOWN",
      "unknown,UNKNOWN",
      "unknownFutureValue,UNKNOWN",
      "revoked,REVOKED"
    })
    void names_the_device_and_whether_it_is_revoked(String status, Revocation.State state) {
      Intake<List<Device>> intake = read(status, "[\"digitalSignature\"]");
      assertEquals(List.of(), intake.problems());
      assertEquals("d1", intake.value().get(0).identity().identifier());
      assertEquals(state, held(intake).standing().revocation().state());
      assertEquals(Optional.empty(), held(intake).placement().profile());
      assertEquals(
          Optional.of(KeyUsages.of(Set.of(KeyUsage.DIGITAL_SIGNATURE))),
          held(intake).certificate().use().keyUsages());
    }

    @ParameterizedTest
    @ValueSource(strings = {"[\"digitalSignature\",\"x\"]", "[\"digitalSignature\",1]", "[\"x\"]"})
    void with_a_usage_that_is_not_known_has_no_known_usages(String usages) {
      Intake<List<Device>> intake = read("active", usages);
      assertEquals(1, intake.problems().size());
      assertEquals(Optional.empty(), held(intake).certificate().use().keyUsages());
    }
  }

  @Test
  void the_report_by_policy_has_one_column_more() {
    String csv =
        """
        DeviceId,PolicyId,ValidFrom,ValidTo,CaConfiguration
        d1,p1,2026-01-01T00:00:00Z,2027-01-01T00:00:00Z,x
        """;
    Intake<List<Device>> intake = IntuneCertificateReader.read("d", bytes(csv));
    assertEquals(List.of(), intake.problems());
    assertEquals(
        Optional.of("p1"),
        intake.value().get(0).certificates().orElseThrow().get(0).placement().profile());
  }

  @Test
  void an_archive_is_refused_and_told_what_to_do() {
    Intake<List<Device>> intake = IntuneCertificateReader.read("d", bytes("PK\u0003\u0004rest"));
    assertTrue(intake.nothingRead());
    assertEquals("expected the document that is in it", intake.problems().get(0).expected());
  }
}
