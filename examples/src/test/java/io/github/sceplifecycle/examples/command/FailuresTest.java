package io.github.sceplifecycle.examples.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.sceplifecycle.examples.output.Look;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FailuresTest {

  private static final List<String> INPUTS =
      List.of("--jamf-profile", "--jamf-inventory", "--intune-profile", "--intune-certificates");

  private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0};

  @TempDir private Path folder;

  private static void assertOneLine(int exitCode, String line, Run run) {
    assertEquals("scep-lifecycle: " + line + "\n", run.err());
    assertEquals("", run.out());
    assertEquals(exitCode, run.exitCode());
  }

  private static void assertOneLineAbout(String what, Run run) {
    assertTrue(run.err().startsWith("scep-lifecycle: "), run.err());
    assertEquals(run.err().length() - 1, run.err().indexOf('\n'), run.err());
    assertTrue(run.err().contains(what), run.err());
    assertEquals("", run.out());
    assertEquals(2, run.exitCode());
  }

  @Nested
  class An_input_that_cannot_be_read {

    @Test
    void is_missing() {
      Path gone = folder.resolve("gone");
      for (String input : INPUTS) {
        assertOneLine(
            2,
            "cannot read " + gone + ": no such file or folder",
            Run.of("plan", input, gone + ""));
      }
    }

    @Test
    void is_of_another_format() throws IOException {
      Path png = Files.write(folder.resolve("image.xml"), PNG);
      for (String input : INPUTS) {
        assertOneLineAbout("cannot read " + png + ": ", Run.of("plan", input, png + ""));
      }
    }

    @ParameterizedTest(name = "holds {0}")
    @ValueSource(
        strings = {"{\"colour\": \"blue\", \"size\": 3}", "\"text\"", "42", "<html/>", "{", ""})
    void is_another_document(String content) throws IOException {
      Path file = Files.writeString(folder.resolve("other.json"), content);
      for (String input : INPUTS) {
        assertOneLineAbout("cannot read " + file + ": ", Run.of("plan", input, file + ""));
      }
    }

    @ParameterizedTest(name = "{0} given to {1}")
    @CsvSource({
      "jamf-profile.xml, --intune-profile, --jamf-profile",
      "jamf-computers.json, --jamf-profile, --jamf-inventory",
      "intune-profiles.json, --jamf-profile, --intune-profile",
      "intune-certificates.csv, --jamf-inventory, --intune-certificates"
    })
    void is_what_another_option_reads(String sample, String given, String right)
        throws IOException {
      Path file = folder.resolve(sample);
      try (var content = getClass().getResourceAsStream("/samples/" + sample)) {
        Files.write(file, Objects.requireNonNull(content).readAllBytes());
      }
      for (String command : List.of("plan", "forecast")) {
        Run run = Run.of(command, given, file + "");
        assertOneLineAbout("; " + right + " reads it", run);
      }
    }

    @Test
    void is_one_of_several() throws IOException {
      Path good = folder.resolve("a.csv");
      try (var sample = getClass().getResourceAsStream("/samples/intune-certificates.csv")) {
        Files.write(good, Objects.requireNonNull(sample).readAllBytes());
      }
      Path bad = Files.write(folder.resolve("b.png"), PNG);
      assertEquals(0, Run.of("plan", "--intune-certificates", good + "").exitCode());
      assertOneLineAbout(bad.toString(), Run.of("plan", "--intune-certificates", folder + ""));
    }

    @Test
    void has_a_name_that_would_forge_the_line() {
      String name = folder + "/a\nb\u001b[2Jc\u202e";
      assertOneLineAbout(
          "/a b\\u{1b}[2Jc\\u{202e}: no such file", Run.of("plan", "--jamf-profile", name));
    }

    @Test
    void is_an_empty_folder() {
      assertOneLine(
          2,
          "cannot read " + folder + ": the folder has no files",
          Run.of("plan", "--intune-profile", folder + ""));
    }
  }

  @Nested
  class A_time_that_is_none {

    private static final String NONE =
        " is not a duration in days, hours, minutes and seconds, such as P365D or PT20H";

    @ParameterizedTest(name = "{0}")
    @CsvSource({
      "365, '; 365 days are P365D'",
      "30d, '; did you mean P30D?'",
      "30 days, '; did you mean P30D?'",
      "2w, '; did you mean P14D?'",
      "P2W, '; did you mean P14D?'",
      "8h, '; did you mean PT8H?'",
      "90m, '; did you mean PT90M?'",
      "45s, '; did you mean PT45S?'",
      "1y, '; years differ in length, so write days'",
      "P1Y, '; years differ in length, so write days'",
      "P1M, '; months differ in length, so write days'",
      "3 fortnights, ''",
      "soon, ''"
    })
    void is_answered_with_what_to_write(String text, String hint) {
      assertOneLine(
          2,
          "Invalid value for option '--check-in': '" + text + "'" + NONE + hint,
          Run.of("advise", "--check-in", text));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"--lifetime", "--ca-lifetime"})
    void names_the_option_as_it_was_typed(String option) {
      String line =
          "Invalid value for option '" + option + "': '365'" + NONE + "; 365 days are P365D";
      assertOneLine(2, line, Run.of("advise", option, "365"));
      assertOneLine(2, line, Run.of("advise", option + "=365"));
    }
  }

  @Nested
  class Wrong_options_of_window {

    @Test
    void whose_name_is_half_of_one_are_answered_with_the_whole() {
      assertOneLine(
          2,
          "unknown option: '--absence' (did you mean --tolerate-absence?); see scep-lifecycle advise"
              + " --help",
          Run.of("advise", "--absence", "P30D"));
    }

    @Test
    void below_zero_where_zero_is_off() {
      assertOneLine(
          2,
          "Invalid value for option '--jamf-redistribute-days': '-1' is not a number of days: from"
              + " 1, or 0 where it is off",
          Run.of("plan", "--jamf-redistribute-days", "-1"));
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
      "--percent, 0, 'Invalid value for option ''--percent'': percent must be from 1 to 99, but was 0'",
      "--percent, 100, 'Invalid value for option ''--percent'': percent must be from 1 to 99, but was 100'",
      "--percent, 4294967297, 'Invalid value for option ''--percent'': ''4294967297'' is not a number from 1 to 99'",
      "--percent, 2.5, 'Invalid value for option ''--percent'': ''2.5'' is not a whole number'",
      "--days, 0, 'Invalid value for option ''--days'': days must be from 1 to 3652425, but was 0'",
      "--days, -1, 'Invalid value for option ''--days'': days must be from 1 to 3652425, but was -1'",
      "--days, 99999999999999999999, 'Invalid value for option ''--days'': ''99999999999999999999'' is not a number of at most 18 digits'",
      "--share, 3/3, 'Invalid value for option ''--share'': a share n/d needs 0 < n < d, but was 3/3'",
      "--share, 0.5, 'Invalid value for option ''--share'': ''0.5'' is not a share N/D, such as 1/3'",
      "--lead, P1M, 'Invalid value for option ''--lead'': ''P1M'' is not a duration in days, hours, minutes and seconds, such as P365D or PT20H; months differ in length, so write days'",
      "--lead, PT0S, 'Invalid value for option ''--lead'': ''PT0S'' is not a time in whole seconds from PT1S to P3652425D'",
      "--format, yaml, 'Invalid value for option ''--format'': ''yaml'' is not one of [text, json, csv]'",
      "--at, noon, 'Invalid value for option ''--at'': ''noon'' is not an ISO-8601 instant with its offset, such as 2027-01-01T00:00:00Z'",
      "--colour, x, 'unknown option: ''--colour''; see scep-lifecycle window --help'"
    })
    void are_refused_in_one_clear_line(String option, String value, String line) {
      assertOneLine(2, line, Run.window(option, value));
    }

    @Test
    void two_policies() {
      assertOneLine(
          2,
          "--days=N, --percent=P are mutually exclusive (specify only one)",
          Run.window("--days", "1", "--percent", "20"));
    }

    @Test
    void no_policy() {
      assertOneLineAbout("--days=N | --lead=PT20H | --percent=P | --share=N/D", Run.window());
    }

    @Test
    void a_policy_twice() {
      assertOneLineAbout("--days", Run.window("--days", "1", "--days", "2"));
    }

    @Test
    void an_end_before_the_beginning() {
      assertOneLine(
          2,
          "--not-before and --not-after: notAfter must not be before notBefore 2027-01-01T00:00:00Z,"
              + " but was 2026-01-01T00:00:00Z",
          Run.of(
              "window",
              "--not-before",
              "2027-01-01T00:00:00Z",
              "--not-after",
              "2026-01-01T00:00:00Z",
              "--days",
              "1"));
    }

    @ParameterizedTest(name = "instant {0}")
    @ValueSource(
        strings = {
          "garbage",
          "",
          "2026-01-01",
          "2026-01-01T00:00:00",
          "2026-02-30T00:00:00Z",
          "10000-01-01T00:00:00Z",
          "1767225600",
          "2026-01-01T00:00:00Z[Europe/Paris]"
        })
    void what_is_no_instant(String text) {
      assertOneLineAbout(
          "option '--not-before': '" + text + "' is not an ISO-8601 instant",
          Run.of(
              "window",
              "--not-before",
              text,
              "--not-after",
              "2027-01-01T00:00:00Z",
              "--days",
              "1"));
    }

    @Test
    void a_date_with_a_fraction_of_a_second() {
      assertOneLineAbout(
          "notBefore must be a whole second",
          Run.of(
              "window",
              "--not-before",
              "2026-01-01T00:00:00.5Z",
              "--not-after",
              "2027-01-01T00:00:00Z",
              "--days",
              "1"));
    }
  }

  @Nested
  class Wrong_options_of_plan {

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
      "--jamf-redistribute-days, -1, a number of days: from 1",
      "--jamf-redistribute-days, x, 'x'' is not a whole number'",
      "--match, '', --match must not be blank",
      "--ca, acme, 'is not one of [okta, generic]'",
      "--ca-lifetime, P1Y, is not a duration in days, hours, minutes and seconds",
      "--ca-lifetime, -P1D, whole seconds from PT1S",
      "--at, 2026-11-23, is not an ISO-8601 instant"
    })
    void are_refused_in_one_clear_line(String option, String value, String part) {
      assertOneLineAbout(part, Run.of("plan", option, value));
    }
  }

  @Test
  void an_unknown_command_is_refused() {
    assertOneLine(
        2, "no such command: 'pln' (did you mean plan?); see scep-lifecycle --help", Run.of("pln"));
  }

  @Test
  void a_result_that_cannot_be_written_is_told_with_its_file() {
    Path file = folder.resolve("no/such/folder.json");
    assertOneLine(
        2,
        "cannot write " + file + ": no such file or folder",
        Run.of("plan", "-o", file.toString()));
  }

  @Test
  void a_standard_output_that_takes_nothing_is_told() {
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int octet) throws IOException {
            throw new IOException("No space left on device");
          }
        };
    for (String format : List.of("text", "json")) {
      assertOneLine(
          70,
          "cannot write the result to standard output",
          Run.with(new Look(100, false), full, "plan", "--format", format));
    }
  }

  @Test
  void a_reader_who_has_gone_is_not_told() {
    OutputStream closed =
        new OutputStream() {
          @Override
          public void write(int octet) throws IOException {
            throw new IOException("Broken pipe");
          }
        };
    Run run = Run.with(new Look(100, false), closed, "plan", "--format", "json");
    assertEquals(141, run.exitCode());
    assertFalse(run.err().contains("cannot write"), run.err());
  }

  @Test
  void an_option_that_is_nearly_right_is_named() {
    assertOneLine(
        2,
        "unknown option: '--jamf-profil' (did you mean --jamf-profile?); see scep-lifecycle plan --help",
        Run.of("plan", "--jamf-profil", "x"));
  }

  @Test
  void what_is_missing_is_told_with_where_to_look() {
    assertOneLine(
        2,
        "Missing required option: '--issued=INSTANT'; see scep-lifecycle project --help",
        Run.of("project", "--days", "20"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "10001", "many"})
  void a_forecast_of_no_length_names_its_option(String weeks) {
    assertOneLineAbout("'--weeks': '" + weeks + "' is not ", Run.of("forecast", "--weeks", weeks));
  }

  @Test
  void an_empty_file_is_called_empty() throws IOException {
    Path file = Files.createFile(folder.resolve("empty.xml"));
    for (String input : INPUTS) {
      assertOneLine(2, "cannot read " + file + ": it is empty", Run.of("plan", input, file + ""));
    }
  }

  @Test
  void a_result_that_is_to_go_into_a_folder_is_told_once() {
    assertOneLine(
        2, "cannot write " + folder + ": Is a directory", Run.of("plan", "-o", folder + ""));
  }

  @Test
  void a_failure_that_nobody_foresaw_is_one_line_without_a_stack_trace_and_its_message() {
    OutputStream broken =
        new OutputStream() {
          @Override
          public void write(int octet) {
            throw new IllegalStateException("secret detail");
          }
        };
    Run run = Run.with(new Look(100, false), broken, "plan");
    assertEquals(70, run.exitCode());
    assertTrue(
        run.err()
            .matches("scep-lifecycle: unexpected failure: IllegalStateException at \\S+:[0-9]+\n"),
        run.err());
  }

  @Test
  void help_and_version_are_no_failures() {
    for (String[] asked :
        List.of(
            new String[] {"--help"},
            new String[] {"plan", "--help"},
            new String[] {"window", "--help"},
            new String[] {"--version"},
            new String[] {"plan", "--version"})) {
      Run run = Run.of(asked);
      assertEquals(0, run.exitCode());
      assertEquals("", run.err());
      assertTrue(run.out().contains("scep-lifecycle "), run.out());
    }
    assertTrue(Run.of("--version").out().matches("scep-lifecycle [0-9].*\n"));
  }
}
