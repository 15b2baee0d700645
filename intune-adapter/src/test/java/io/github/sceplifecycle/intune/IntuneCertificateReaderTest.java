package io.github.sceplifecycle.intune;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.sceplifecycle.device.Device;
import io.github.sceplifecycle.device.HeldCertificate;
import io.github.sceplifecycle.device.Platform;
import io.github.sceplifecycle.device.Revocation;
import io.github.sceplifecycle.intake.Intake;
import io.github.sceplifecycle.intake.Problem;
import io.github.sceplifecycle.intake.ProblemKind;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IntuneCertificateReaderTest {

  private static Intake<List<Device>> read(String text) {
    return IntuneCertificateReader.read("d", text.getBytes(StandardCharsets.UTF_8));
  }

  private static String state(String members) {
    return "{\"@odata.type\":\"#microsoft.graph.managedDeviceCertificateState\",\"id\":\"a\","
        + "\"certificateIssuanceDateTime\":\"2026-01-01T00:00:00Z\","
        + "\"certificateExpirationDateTime\":\"2027-01-01T00:00:00Z\""
        + members
        + "}";
  }

  private static HeldCertificate only(Intake<List<Device>> intake) {
    assertEquals(1, intake.value().size());
    return intake.value().get(0).certificates().orElseThrow().get(0);
  }

  private static List<ProblemKind> kinds(Intake<?> intake) {
    return intake.problems().stream().map(Problem::kind).toList();
  }

  @Nested
  class Certificate_states {

    @Test
    void S35_records_of_one_display_name_are_not_joined() {
      String name = ",\"deviceDisplayName\":\"NW-LT-0001\"";
      Intake<List<Device>> intake =
          read("[" + state(name) + "," + state(name).replace("\"a\"", "\"b\"") + "]");
      assertEquals(
          List.of("a", "b"),
          intake.value().stream().map(device -> device.identity().identifier()).toList());
      assertEquals(List.of(ProblemKind.NOT_LINKABLE), kinds(intake));
    }

    @ParameterizedTest
    @CsvSource({
      "none,UNKNOWN",
      "pending,UNKNOWN",
      "issued,UNKNOWN",
      "failed,UNKNOWN",
      "revoked,REVOKED"
    })
    void S42_only_a_revocation_that_was_carried_out_is_known(
        String status, Revocation.State expected) {
      Intake<List<Device>> intake = read(state(",\"certificateRevokeStatus\":\"" + status + "\""));
      assertEquals(expected, only(intake).standing().revocation().state());
      assertEquals(List.of(ProblemKind.NOT_LINKABLE), kinds(intake));
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "unknown",
          "challengeIssued",
          "challengeIssueFailed",
          "requestCreationFailed",
          "requestSubmitFailed",
          "challengeValidationSucceeded",
          "challengeValidationFailed",
          "issueFailed",
          "issuePending",
          "issued",
          "responseProcessingFailed",
          "responsePending",
          "enrollmentSucceeded",
          "enrollmentNotNeeded",
          "renewVerified",
          "installFailed",
          "installed",
          "deleteFailed",
          "renewalRequested",
          "requested"
        })
    void whatever_a_request_has_come_to_the_dates_are_kept(String state) {
      Intake<List<Device>> intake = read(state(",\"certificateIssuanceState\":\"" + state + "\""));
      assertTrue(only(intake).certificate().validity().isPresent());
      assertEquals(Revocation.unknown(), only(intake).standing().revocation());
      assertEquals(List.of(ProblemKind.NOT_LINKABLE), kinds(intake));
    }

    @ParameterizedTest
    @ValueSource(strings = {"deleted", "removedFromCollection"})
    void a_certificate_that_is_gone_is_passed_over_and_noted(String state) {
      Intake<List<Device>> intake = read(state(",\"certificateIssuanceState\":\"" + state + "\""));
      assertEquals(List.of(), intake.value());
      assertEquals(List.of(ProblemKind.SKIPPED), kinds(intake));
    }

    @ParameterizedTest
    @CsvSource({
      "android,ANDROID",
      "androidForWork,ANDROID",
      "androidWorkProfile,ANDROID",
      "androidAOSP,ANDROID",
      "androidMobileApplicationManagement,ANDROID",
      "iOS,IOS",
      "iOSMobileApplicationManagement,IOS",
      "macOS,MACOS",
      "windows81AndLater,WINDOWS",
      "windows10AndLater,WINDOWS",
      "windowsMobileApplicationManagement,WINDOWS",
      "windowsPhone81,UNKNOWN",
      "unknown,UNKNOWN",
      "unknownFutureValue,UNKNOWN"
    })
    void every_platform_has_its_meaning(String word, Platform expected) {
      Intake<List<Device>> intake = read(state(",\"devicePlatform\":\"" + word + "\""));
      assertEquals(expected, intake.value().get(0).identity().platform());
      assertEquals(List.of(ProblemKind.NOT_LINKABLE), kinds(intake));
    }
  }

  @Nested
  class Dates {

    private static Optional<String> end(String text) {
      return only(read(state("").replace("2027-01-01T00:00:00Z", text)))
          .certificate()
          .dates()
          .notAfter()
          .map(Object::toString);
    }

    @ParameterizedTest
    @CsvSource({
      "2026-01-01T00:00:00Z,2026-01-01T00:00:00Z",
      "2027-01-01T00:00:00.9999999Z,2027-01-01T00:00:00Z",
      "2027-01-01T00:00:00-08:00,2027-01-01T08:00:00Z"
    })
    void S2_are_whole_seconds(String text, String expected) {
      assertEquals(Optional.of(expected), end(text));
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "0001-01-01T00:00:00Z", "1969-12-31T23:59:59Z", "2027-01-01", "2027-01-01T00:00:00",
          "1/1/2027 12:00:00 AM", "2027-02-29T00:00:00Z", "", "soon"
        })
    void are_unknown_rather_than_guessed(String text) {
      assertEquals(Optional.empty(), end(text));
    }

    @Test
    void that_contradict_each_other_are_both_unknown() {
      Intake<List<Device>> intake =
          read(state("").replace("2027-01-01T00:00:00Z", "2025-12-31T23:59:59Z"));
      assertEquals(Optional.empty(), only(intake).certificate().dates().notBefore());
      assertEquals(Optional.empty(), only(intake).certificate().dates().notAfter());
      assertEquals(List.of(ProblemKind.CONFLICT, ProblemKind.NOT_LINKABLE), kinds(intake));
    }
  }

  @Nested
  class The_report {

    @Test
    void joins_rows_by_the_device_and_ties_certificates_to_profiles() {
      Intake<List<Device>> intake =
          read(
              """
              DeviceId,PolicyId,ValidFrom,ValidTo
              d1,p1,2026-01-01T00:00:00Z,2027-01-01T00:00:00Z
              d2,p1,2026-01-01T00:00:00Z,2027-01-01T00:00:00Z
              d1,p2,2026-01-01T00:00:00Z,2027-01-01T00:00:00Z
              """);
      assertEquals(List.of(), intake.problems());
      assertEquals(
          List.of(List.of(Optional.of("p1"), Optional.of("p2")), List.of(Optional.of("p1"))),
          intake.value().stream()
              .map(
                  device ->
                      device.certificates().orElseThrow().stream()
                          .map(held -> held.placement().profile())
                          .toList())
              .toList());
    }

    @Test
    void is_read_alike_as_csv_and_as_json() {
      String csv = "DeviceId,ValidFrom,ValidTo\nd1,2026-01-01T00:00:00Z,2027-01-01T00:00:00Z\n";
      String row =
          "{\"DeviceId\":\"d1\",\"ValidFrom\":\"2026-01-01T00:00:00Z\","
              + "\"ValidTo\":\"2027-01-01T00:00:00Z\"}";
      Intake<List<Device>> expected = read(csv);
      for (String json : List.of("[" + row + "]", "{\"value\":[" + row + "]}", row)) {
        assertEquals(expected, read(json));
      }
      assertEquals(expected, read("{\"values\":[" + row + "]}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"DeviceId,Name\na,b\n", "a,b\n", "one line of text", "\"DeviceId"})
    void is_told_by_two_of_its_own_columns(String text) {
      assertEquals(List.of(ProblemKind.UNREADABLE), kinds(read(text)));
    }
  }
}
