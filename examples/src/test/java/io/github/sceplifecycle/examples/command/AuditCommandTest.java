package io.github.sceplifecycle.examples.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuditCommandTest {

  @TempDir private Path folder;

  private static String resource(String name) throws IOException {
    try (InputStream opened = AuditCommandTest.class.getResourceAsStream(name)) {
      return new String(
          Objects.requireNonNull(opened, name).readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** A text on one line, as it was before it was wrapped. */
  private static String unwrapped(String text) {
    return text.replaceAll("\\s+", " ");
  }

  private String sample(String name, String old, String changed) throws IOException {
    String content = resource("/samples/" + name);
    assertTrue(content.contains(old), old);
    return Files.writeString(folder.resolve(name), content.replace(old, changed)).toString();
  }

  private Run intune(String old, String changed, String... more) throws IOException {
    String path = sample("intune-profiles.json", old, changed);
    List<String> arguments = new ArrayList<>(List.of("audit", "--intune-profile", path));
    arguments.addAll(List.of(more));
    return Run.of(arguments.toArray(String[]::new));
  }

  private Run jamf(String days, String... more) throws IOException {
    String path = sample("jamf-profile.xml", "", "");
    List<String> arguments =
        new ArrayList<>(List.of("audit", "--jamf-profile", path, "--jamf-redistribute-days", days));
    arguments.addAll(List.of(more));
    return Run.of(arguments.toArray(String[]::new));
  }

  @Nested
  class What_okta_says_to_choose {

    /** The sample has a profile for Windows, of which this is found, and one for a Mac. */
    @Test
    void is_the_users_store_on_windows() throws IOException {
      Run run = intune("\"certificateStore\": \"user\"", "\"certificateStore\": \"machine\"");
      assertEquals(2, run.out().split("WARNING MACHINE_STORE_REQUESTED", -1).length, run.out());
      assertTrue(unwrapped(run.out()).contains(" Setting: Certificate type: User "), run.out());
    }

    @Test
    void is_client_authentication() throws IOException {
      Run run = intune("1.3.6.1.5.5.7.3.2", "1.3.6.1.5.5.7.3.1");
      assertTrue(
          unwrapped(run.out())
              .contains(
                  "WARNING CLIENT_AUTHENTICATION_MISSING The extended key usage of the profile's"
                      + " request is 1.3.6.1.5.5.7.3.1, without client authentication"),
          run.out());
      assertTrue(
          unwrapped(run.out()).contains(" Setting: Extended key usage: Client Authentication "),
          run.out());
    }
  }

  @Nested
  class On_the_samples {

    @Test
    void the_text_is_this() throws IOException {
      Run run = Run.of("audit");
      assertEquals(resource("/golden/audit.txt"), run.out());
      assertEquals("scep-lifecycle: 2 problems: 1 MISSING, 1 NOT_EXPORTED\n", run.err());
      assertEquals(0, run.exitCode());
    }

    @Test
    void the_json_is_this() throws IOException {
      assertEquals(
          resource("/golden/audit.json"), Run.of("audit", "--all", "--format", "json").out());
    }

    @Test
    void the_same_input_gives_the_same_bytes() {
      for (String format : List.of("text", "json")) {
        assertEquals(
            Run.of("audit", "--all", "--format", format),
            Run.of("audit", "--all", "--format", format));
      }
    }

    @Test
    void rules_that_had_nothing_to_say_are_named_when_asked_for() {
      assertFalse(Run.of("audit").out().contains("the profile states no hash function"));
      assertTrue(
          unwrapped(Run.of("audit", "--all").out())
              .contains(
                  "WEAK_HASH, Device attestation (Mac): the profile states no hash function"));
      assertFalse(Run.of("audit", "--format", "json").out().contains("notApplicable"));
    }

    @Test
    void the_challenge_is_nowhere() {
      for (String format : List.of("text", "json")) {
        Run run = Run.of("audit", "--all", "--format", format);
        assertFalse((run.out() + run.err()).contains("sample-challenge"), run.toString());
      }
    }
  }

  @Nested
  class On_documents {

    @Test
    void without_an_error_it_ends_with_0() throws IOException {
      Run run = jamf("60");
      assertEquals(0, run.exitCode());
      assertTrue(run.out().startsWith("1 profile: 0 errors, 0 warnings, 0 notices\n"), run.out());
    }

    @ParameterizedTest
    @CsvSource({"90, 0 warnings, false", "91, 1 warning, true", "120, 1 warning, true"})
    void more_than_90_days_before_expiry_are_told_with_jamfs_setting(
        String days, String warnings, boolean found) throws IOException {
      String out = jamf(days).out();
      assertTrue(out.contains(warnings), out);
      assertEquals(found, out.contains("Setting: Redistribute Profile: at most 90 days"), out);
    }

    /** 24 % of 365 days are 87.6 days, 25 % are 91.25. */
    @ParameterizedTest
    @CsvSource({"24, false", "25, true"})
    void more_than_90_days_are_told_with_intunes_setting(String percent, boolean found)
        throws IOException {
      String out =
          intune("renewalThresholdPercentage\": 20", "renewalThresholdPercentage\": " + percent)
              .out();
      assertEquals(found, out.contains("Setting: Renewal threshold (%): at most 24"), out);
    }

    /** 30 days and twice 8 hours are 8.4 % of 365 days; with 6 hours Jamf needs 30.25 days. */
    @Test
    void a_window_that_is_too_short_is_told_with_the_least_setting() throws IOException {
      String intune =
          intune("renewalThresholdPercentage\": 20", "renewalThresholdPercentage\": 8").out();
      assertTrue(intune.contains("Setting: Renewal threshold (%): at least 9"), intune);
      String jamf = jamf("30").out();
      assertTrue(jamf.contains("Setting: Redistribute Profile: at least 31 days"), jamf);
    }

    @Test
    void where_no_setting_is_long_enough_none_is_named() throws IOException {
      String out = jamf("30", "--tolerate-absence", "P365D").out();
      assertTrue(out.contains("Setting: Redistribute Profile: none is long enough"), out);
    }

    @Test
    void an_error_ends_it_with_1() throws IOException {
      Run run = intune("\"keyUsage\": \"digitalSignature\"", "\"keyUsage\": \"keyEncipherment\"");
      assertEquals(1, run.exitCode());
      assertTrue(run.out().contains("ERROR KEY_USAGE_UNSUITABLE"), run.out());
      assertTrue(run.out().startsWith("2 profiles: 2 errors, 1 warning, 0 notices\n"), run.out());
    }

    @Test
    void the_gravest_come_first() throws IOException {
      String out =
          intune("\"keyUsage\": \"digitalSignature\"", "\"keyUsage\": \"keyEncipherment\"").out();
      assertTrue(out.indexOf("WARNING ") > out.lastIndexOf("ERROR "), out);
    }

    @Test
    void a_threshold_out_of_range_is_an_error_and_not_a_default() throws IOException {
      Run run = intune("renewalThresholdPercentage\": 20", "renewalThresholdPercentage\": 0");
      assertEquals(1, run.exitCode());
      assertTrue(run.out().contains("ERROR THRESHOLD_INVALID"), run.out());
    }

    @Test
    void a_finding_says_where_it_stands() throws IOException {
      String out =
          unwrapped(intune("\"keySize\": \"size2048\"", "\"keySize\": \"size1024\"").out());
      assertTrue(out.contains("ERROR KEY_TOO_SMALL The key of the profile's request has 1024"));
      assertTrue(out.contains("intune-profiles.json:36:5 $.value[1] Source: Okta: "), out);
    }

    @Test
    void a_jamf_subject_without_the_identifier_is_found() throws IOException {
      String path = sample("jamf-profile.xml", " $PROFILE_IDENTIFIER", "");
      Run run = Run.of("audit", "--jamf-profile", path, "--jamf-redistribute-days", "60");
      assertTrue(run.out().contains("NOTICE NOT_LINKABLE"), run.out());
      assertFalse(jamf("60").out().contains("NOT_LINKABLE"));
    }

    @Test
    void a_dynamic_challenge_of_okta_is_found() throws IOException {
      String path = sample("jamf-profile.xml", "sample-challenge-never-shown", "$MSSCEPCHALLENGE");
      String[] arguments = {"audit", "--jamf-profile", path, "--jamf-redistribute-days", "60"};
      assertTrue(Run.of(arguments).out().contains("NOTICE CHALLENGE_SHORT_LIVED"));
    }

    @Test
    void S_8_of_0_days_is_never_and_told_with_what_to_set() throws IOException {
      Run run = jamf("0");
      assertEquals(1, run.exitCode());
      assertTrue(run.out().contains("ERROR NO_REDISTRIBUTION"), run.out());
      assertTrue(run.out().contains("Setting: Redistribute Profile: 73 days"), run.out());
    }

    /** No profile states it, so the caller does. */
    @Test
    void renewal_requests_are_refused_by_okta_and_by_no_authority_that_accepts_them()
        throws IOException {
      Run run = jamf("60", "--renewal-requests");
      assertEquals(1, run.exitCode());
      assertTrue(run.out().contains("ERROR RENEWAL_REQUEST_REFUSED"), run.out());
      Run generic = jamf("60", "--renewal-requests", "--ca", "generic", "--ca-lifetime", "P365D");
      assertEquals(0, generic.exitCode());
      assertFalse(generic.out().contains("RENEWAL_REQUEST_REFUSED"), generic.out());
      assertFalse(jamf("60").out().contains("RENEWAL_REQUEST_REFUSED"));
    }

    @Test
    void a_setting_that_nobody_states_is_found() throws IOException {
      Run run = Run.of("audit", "--jamf-profile", sample("jamf-profile.xml", "", ""));
      assertEquals(0, run.exitCode());
      assertTrue(run.out().contains("WARNING SETTING_NOT_EXPORTED"), run.out());
    }

    @Test
    void replacements_that_are_used_in_time_allow_a_longer_lead() throws IOException {
      String out = jamf("120", "--first-use-within", "P7D").out();
      assertFalse(out.contains("EXCEEDS_UNUSED_RULE"), out);
    }

    @Test
    void the_check_in_is_what_is_stated() throws IOException {
      assertFalse(jamf("31").out().contains("WINDOW_TOO_SHORT"));
      assertTrue(jamf("31", "--check-in", "P7D").out().contains("WINDOW_TOO_SHORT"));
    }
  }

  @Nested
  class Wrong_options {

    private static void refused(String why, String... arguments) {
      Run run = Run.of(arguments);
      assertEquals(2, run.exitCode(), run.toString());
      assertEquals("", run.out());
      assertTrue(run.err().contains(why), run.err());
    }

    @Test
    void no_absence_at_all_may_be_tolerated() {
      assertEquals(0, Run.of("audit", "--tolerate-absence", "PT0S").exitCode());
      refused("--tolerate-absence", "audit", "--tolerate-absence", "-PT1S");
    }

    @Test
    void end_it_with_2_and_one_line() {
      refused("--ca generic needs --ca-lifetime", "audit", "--ca", "generic");
      refused("every must be", "audit", "--check-in", "P367D");
      refused("--match must not be blank", "audit", "--match", "");
      refused("no such file", "audit", "--jamf-profile", "/nowhere/at/all.xml");
    }
  }
}
