package io.github.sceplifecycle.jamf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.sceplifecycle.intake.Intake;
import io.github.sceplifecycle.intake.Problem;
import io.github.sceplifecycle.intake.ProblemKind;
import io.github.sceplifecycle.linking.SubjectLink;
import io.github.sceplifecycle.policy.ScepProfile;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** S-34: what a profile says beside its setting. */
class JamfProfileTest {

  private static final String UUID = "6F1E3B7A-1C2D-4E5F-8A9B-0C1D2E3F4A5B";

  private static Intake<List<JamfProfile>> read(String document) {
    return JamfProfileReader.read("d", document.getBytes(StandardCharsets.UTF_8));
  }

  private static JamfProfile only(String document) {
    return read(document).value().get(0);
  }

  private static String bare(String uuid, String... contents) {
    StringBuilder payloads = new StringBuilder();
    for (String content : contents) {
      payloads.append(
          "<dict><key>PayloadType</key><string>com.apple.security.scep</string>"
              + "<key>PayloadContent</key><dict>"
              + content
              + "</dict></dict>");
    }
    return "<plist><dict><key>PayloadUUID</key><string>%s</string><key>PayloadContent</key><array>%s</array></dict></plist>"
        .formatted(uuid, payloads);
  }

  private static String subject(String value) {
    return "<key>Subject</key><array><array><array><string>CN</string><string>"
        + value
        + "</string></array></array></array>";
  }

  @Nested
  class The_link_to_certificates {

    private SubjectLink link(String uuid, String content) {
      JamfProfile profile = only(bare(uuid, content));
      return profile.linkOf(profile.payloads().get(0));
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "$PROFILE_IDENTIFIER",
          "$SERIALNUMBER-$profile_identifier",
          "x$PROFILE_IDENTIFIERx"
        })
    void is_jamfs_variable_for_the_profile(String value) {
      assertEquals(SubjectLink.BY_VARIABLE, link(UUID, subject(value)));
    }

    @Test
    void is_the_profiles_own_identifier_in_letters_of_either_case() {
      assertEquals(SubjectLink.BY_IDENTIFIER, link(UUID, subject("x " + UUID)));
      assertEquals(
          SubjectLink.BY_IDENTIFIER, link(UUID, subject("6f1e3b7a-1c2d-4e5f-8a9b-0c1d2e3f4a5b")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"$UDID", "PROFILE_IDENTIFIER", "%PROFILE_IDENTIFIER%", "6F1E3B7A"})
    void is_missing_from_any_other_subject(String value) {
      assertEquals(SubjectLink.NONE, link(UUID, subject(value)));
    }

    @ParameterizedTest
    @CsvSource({"1234567, NONE", "12345678, BY_IDENTIFIER"})
    void is_no_identifier_that_any_text_may_hold(String uuid, SubjectLink expected) {
      assertEquals(expected, link(uuid, subject("CN " + uuid)));
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "",
          "<key>Subject</key><array/>",
          "<key>Subject</key><array><array><string>CN</string><string>$PROFILE_IDENTIFIER</string></array></array>"
        })
    void is_not_known_where_no_subject_could_be_read(String content) {
      assertEquals(SubjectLink.UNKNOWN, link(UUID, content));
    }

    @Test
    void is_told_by_a_value_and_is_no_fault_of_the_document() {
      assertEquals(
          List.of(ProblemKind.NOT_EXPORTED),
          read(bare(UUID, subject("$UDID"))).problems().stream().map(Problem::kind).toList());
    }
  }

  @Nested
  class The_users_of_a_certificate {

    private static final String USED =
        """
        <plist><dict><key>PayloadUUID</key><string>P</string><key>PayloadContent</key><array>
        <dict><key>PayloadType</key><string>com.apple.security.scep</string>
        <key>PayloadUUID</key><string>A-One</string></dict>
        <dict><key>PayloadType</key><string>com.apple.security.scep</string>
        <key>PayloadUUID</key><string>A-Two</string></dict>
        <dict><key>PayloadType</key><string>com.apple.wifi.managed</string>
        <key>PayloadUUID</key><string>W</string>
        <key>PayloadCertificateUUID</key><string>a-ONE</string></dict>
        <dict><key>PayloadType</key><string>com.apple.vpn.managed</string>
        <key>PayloadUUID</key><string>V</string><key>IKEv2</key><dict>
        <key>PayloadCertificateUUID</key><string>A-One</string></dict></dict>
        <dict><key>PayloadType</key><string>com.apple.mdm</string>
        <key>IdentityCertificateUUID</key><string>%s</string></dict>
        </array></dict></plist>
        """;

    @Test
    void are_the_payloads_that_name_its_uuid_at_any_depth() {
      JamfProfile profile = only(USED.formatted("A-One"));
      assertEquals(
          List.of("com.apple.wifi.managed", "com.apple.vpn.managed", "com.apple.mdm"),
          profile.usersOf(profile.payloads().get(0)));
      assertEquals(List.of(), profile.usersOf(profile.payloads().get(1)));
    }

    @Test
    void that_name_a_payload_that_is_not_there_are_reported() {
      assertEquals(
          List.of("$.PayloadContent[4].IdentityCertificateUUID"),
          read(USED.formatted("gone")).problems().stream()
              .filter(problem -> problem.expected().contains("PayloadUUID"))
              .map(problem -> problem.place().path())
              .toList());
    }
  }

  @Nested
  class Several_payloads {

    @Test
    void share_the_one_setting_and_give_a_profile_each() {
      JamfProfile profile =
          only(bare(UUID, subject("a"), subject("b"))).supplyingRedistributeDays(14);
      assertTrue(profile.sharesSetting());
      List<ScepProfile> profiles = profile.scepProfiles();
      assertEquals(2, profiles.size());
      profiles.forEach(each -> assertEquals(profile.setting(), each.setting()));
      profiles.forEach(each -> assertEquals(UUID, each.identity().identifier()));
      assertEquals(
          List.of("$.PayloadContent[0]", "$.PayloadContent[1]"),
          profiles.stream().map(each -> each.identity().place().path()).toList());
    }

    @Test
    void are_two_or_more() {
      assertFalse(only(bare(UUID, subject("a"))).sharesSetting());
      assertFalse(only(bare(UUID)).sharesSetting());
    }
  }

  @Nested
  class What_an_edit_does {

    @ParameterizedTest
    @ValueSource(strings = {"Newly Assigned", "All", "true"})
    void is_kept_as_it_stands(String word) {
      assertEquals(
          Optional.of(word), note("<redeploy_on_update>" + word + "</redeploy_on_update>"));
      assertEquals(Optional.of(word), note("<redeployOnUpdate>" + word + "</redeployOnUpdate>"));
    }

    @Test
    void is_not_known_where_it_is_not_stated() {
      assertEquals(Optional.empty(), note(""));
      assertEquals(Optional.empty(), note("<redeploy_on_update/>"));
    }

    @Test
    void of_another_type_is_no_problem_because_it_decides_nothing() {
      Intake<List<JamfProfile>> intake =
          read("{\"general\":{\"id\":1,\"payloads\":\"\",\"redeploy_on_update\":true}}");
      assertEquals(List.of(), intake.problems());
      assertEquals(Optional.empty(), intake.value().get(0).notes().redeployOnUpdate());
    }

    private Optional<String> note(String elements) {
      return only("<configuration_profile><general><id>1</id>"
              + elements
              + "</general></configuration_profile>")
          .notes()
          .redeployOnUpdate();
    }
  }

  @Nested
  class A_text_in_place_of_payloads {

    @ParameterizedTest
    @ValueSource(strings = {"string", "String", "Payloads", "%payload%", "$PAYLOAD", "${payloads}"})
    void that_is_a_known_marker_is_quoted(String marker) {
      assertEquals('"' + marker + '"', problem(ProblemKind.PLACEHOLDER, marker).found());
    }

    @ParameterizedTest
    @ValueSource(strings = {"hunter2", "%pay load%", "bplist00", "stringent"})
    void that_may_be_anything_else_is_of_the_wrong_type_and_counted_only(String text) {
      assertEquals(
          "a text of " + text.length() + " characters",
          problem(ProblemKind.WRONG_TYPE, text).found());
    }

    private Problem problem(ProblemKind expected, String text) {
      Problem problem =
          read("<configuration_profile><general><payloads>"
                  + text
                  + "</payloads></general></configuration_profile>")
              .problems()
              .get(0);
      assertEquals(expected, problem.kind());
      return problem;
    }
  }

  @Nested
  class In_binary_form {

    @ParameterizedTest
    @CsvSource({
      "several.mobileconfig, several-binary.mobileconfig",
      "profile-list.plist, profile-list-binary.plist"
    })
    void a_property_list_says_what_it_says_in_xml_but_for_its_lines(String xml, String binary) {
      assertEquals(withoutPositions(xml), withoutPositions(binary));
    }

    private String withoutPositions(String name) {
      return Rendering.profiles(JamfProfileReader.read("doc", Fixtures.bytes("profiles/" + name)))
          .replaceAll("doc:\\d+:\\d+", "doc");
    }
  }
}
