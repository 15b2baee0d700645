package io.github.sceplifecycle.jamf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.sceplifecycle.intake.Intake;
import io.github.sceplifecycle.intake.Problem;
import io.github.sceplifecycle.intake.ProblemKind;
import io.github.sceplifecycle.policy.RenewalPolicy;
import io.github.sceplifecycle.policy.RenewalSetting;
import io.github.sceplifecycle.policy.RenewalSetting.Reason;
import io.github.sceplifecycle.policy.RenewalSetting.Stated;
import io.github.sceplifecycle.policy.RenewalSetting.Supplied;
import io.github.sceplifecycle.policy.RenewalSetting.Unknown;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** S-34: "Redistribute Profile" and what only looks like it. */
class RedistributeSettingTest {

  private static final String KEY = "redeploy_days_before_certificate_expires";
  private static final String ALIAS = "redeploy_Dayss_before_certificate_expires";
  private static final String SCEP =
      "<plist><dict><key>PayloadContent</key><array><dict><key>PayloadType</key>"
          + "<string>com.apple.security.scep</string><key>PayloadContent</key><dict>%s</dict>"
          + "</dict></array></dict></plist>";

  @Nested
  class ForMobileDevices {

    @ParameterizedTest
    @ValueSource(longs = {1, 7, 120, 3_652_425})
    void a_number_is_so_many_days_before_expiry(long days) {
      assertEquals(
          new Stated(RenewalPolicy.daysBeforeExpiry(days)), setting(element(KEY, "" + days)));
      assertEquals(
          new Stated(RenewalPolicy.daysBeforeExpiry(days)), setting(element(ALIAS, "" + days)));
    }

    @Test
    void zero_is_off_and_stated() {
      assertEquals(new Stated(RenewalPolicy.none()), setting(element(KEY, "0")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n"})
    void absent_or_blank_is_not_stated_and_never_a_default(String blank) {
      assertEquals(new Unknown(Reason.NOT_STATED), setting(""));
      assertEquals(new Unknown(Reason.NOT_STATED), setting(element(KEY, blank)));
      assertEquals(List.of(ProblemKind.MISSING), kinds(element(KEY, blank)));
    }

    @ParameterizedTest
    @CsvSource({
      "-1, OUT_OF_RANGE",
      "3652426, OUT_OF_RANGE",
      "99999999999999999999, OUT_OF_RANGE",
      "14.0, WRONG_TYPE",
      "1e2, WRONG_TYPE",
      "0x10, WRONG_TYPE",
      "fourteen, WRONG_TYPE",
      "٧, WRONG_TYPE"
    })
    void what_is_no_legal_number_is_refused_and_not_moved(String value, ProblemKind kind) {
      assertEquals(new Unknown(Reason.INVALID), setting(element(KEY, value)));
      assertEquals(List.of(kind), kinds(element(KEY, value)));
    }

    @Test
    void both_names_with_one_value_are_that_value() {
      assertEquals(
          new Stated(RenewalPolicy.daysBeforeExpiry(14)),
          setting(element(KEY, "14") + element(ALIAS, "014")));
    }

    @ParameterizedTest
    @CsvSource({"14, 30", "14, 0", "14, soon", "-1, 14"})
    void both_names_with_two_values_are_neither(String right, String alias) {
      String both = element(KEY, right) + element(ALIAS, alias);
      assertEquals(new Unknown(Reason.INVALID), setting(both));
      assertTrue(kinds(both).contains(ProblemKind.CONFLICT));
    }

    @Test
    void the_same_name_twice_is_refused() {
      assertEquals(new Unknown(Reason.INVALID), setting(element(KEY, "14") + element(KEY, "14")));
    }

    @ParameterizedTest
    @ValueSource(strings = {KEY, ALIAS})
    void so_it_is_in_json(String name) {
      String json =
          "{\"configuration_profile\":{\"general\":{\"id\":1,\"%1$s\":14,\"%1$s\":15}}}"
              .formatted(name);
      Intake<List<JamfProfile>> read =
          JamfProfileReader.read("d", json.getBytes(StandardCharsets.UTF_8));
      assertEquals(new Unknown(Reason.INVALID), read.value().get(0).setting());
      assertEquals(
          List.of(ProblemKind.DUPLICATE, ProblemKind.CONFLICT),
          read.problems().stream().map(Problem::kind).toList());
    }
  }

  @Nested
  class Lookalikes {

    @ParameterizedTest
    @ValueSource(strings = {"CertificateRenewalTimeInterval", "Retries", "RetryDelay"})
    void a_number_in_the_payload_never_is_the_setting(String key) {
      String inner = "<key>" + key + "</key><integer>33</integer>";
      JamfProfile with = profile("configuration_profile", element(KEY, "7"), inner);
      JamfProfile without = profile("configuration_profile", element(KEY, "7"), "");
      assertEquals(without.setting(), with.setting());
      assertNotEquals(without.payloads().get(0).timers(), with.payloads().get(0).timers());
      assertEquals(
          new Unknown(Reason.NOT_STATED), profile("configuration_profile", "", inner).setting());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Newly Assigned", "All", "true", "14"})
    void what_an_edit_does_never_is_the_setting(String value) {
      assertEquals(new Unknown(Reason.NOT_STATED), setting(element("redeploy_on_update", value)));
    }

    @ParameterizedTest
    @ValueSource(
        strings = {"redeploy_days_before_cert_expires", "redeployDaysBeforeCertificateExpires"})
    void a_name_of_another_product_is_reported_and_not_read(String name) {
      assertEquals(new Unknown(Reason.NOT_STATED), setting(element(name, "14")));
      assertTrue(kinds(element(name, "14")).contains(ProblemKind.MISSPELT));
    }
  }

  @Nested
  class ForComputers {

    @Test
    void the_export_does_not_carry_it() {
      JamfProfile profile = profile("os_x_configuration_profile", "", "");
      assertEquals(new Unknown(Reason.NOT_EXPORTED), profile.setting());
    }

    @Test
    void a_caller_supplies_it_and_it_is_marked_so() {
      JamfProfile profile =
          profile("os_x_configuration_profile", "", "").supplyingRedistributeDays(120);
      RenewalSetting supplied = new Supplied(RenewalPolicy.daysBeforeExpiry(120));
      assertEquals(supplied, profile.setting());
      assertEquals(supplied, profile.scepProfiles().get(0).setting());
    }

    @Test
    void a_stated_one_is_taken_although_it_is_unusual() {
      Intake<List<JamfProfile>> intake = read("os_x_configuration_profile", element(KEY, "5"), "");
      assertEquals(new Stated(RenewalPolicy.daysBeforeExpiry(5)), intake.value().get(0).setting());
      assertEquals(ProblemKind.UNKNOWN_VALUE, intake.problems().get(0).kind());
    }
  }

  @Test
  void what_a_document_states_is_not_replaced_by_a_caller() {
    JamfProfile profile = profile("configuration_profile", element(KEY, "0"), "");
    assertEquals(profile, profile.supplyingRedistributeDays(120));
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 3_652_426})
  void a_caller_who_supplies_no_legal_number_is_told(int days) {
    JamfProfile profile = profile("os_x_configuration_profile", "", "");
    assertThrows(IllegalArgumentException.class, () -> profile.supplyingRedistributeDays(days));
  }

  @Test
  void a_caller_who_supplies_zero_says_that_it_is_off() {
    JamfProfile profile = profile("os_x_configuration_profile", "", "");
    assertEquals(
        new Supplied(RenewalPolicy.none()), profile.supplyingRedistributeDays(0).setting());
  }

  @Test
  void without_a_scep_payload_nothing_is_missing() {
    byte[] content = Fixtures.bytes("profiles/mobile-no-payloads.xml");
    assertEquals(List.of(), JamfProfileReader.read("d", content).problems());
  }

  private static RenewalSetting setting(String elements) {
    return profile("configuration_profile", elements, "").setting();
  }

  private static List<ProblemKind> kinds(String elements) {
    return read("configuration_profile", elements, "").problems().stream()
        .map(Problem::kind)
        .toList();
  }

  private static JamfProfile profile(String root, String elements, String inner) {
    return read(root, elements, inner).value().get(0);
  }

  private static Intake<List<JamfProfile>> read(String root, String elements, String inner) {
    String escaped = SCEP.formatted(inner).replace("<", "&lt;");
    String document =
        "<"
            + root
            + "><general><id>1</id>"
            + elements
            + element("payloads", escaped)
            + "</general></"
            + root
            + ">";
    return JamfProfileReader.read("d", document.getBytes(StandardCharsets.UTF_8));
  }

  private static String element(String name, String value) {
    return "<" + name + ">" + value + "</" + name + ">";
  }
}
