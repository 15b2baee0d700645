package io.github.sceplifecycle.examples.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.sceplifecycle.examples.lab.PooledKeys;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(PooledKeys.class)
class LabCommandTest {

  @TempDir private Path folder;

  private static void assertOneLine(String part, Run run) {
    assertTrue(run.err().startsWith("scep-lifecycle: "), run.err());
    assertEquals(run.err().length() - 1, run.err().indexOf('\n'), run.err());
    assertTrue(run.err().contains(part), run.err());
    assertEquals("", run.out());
    assertEquals(2, run.exitCode());
  }

  @Test
  void S_26_it_tells_the_same_story_twice_and_ends_with_0() {
    Run run = Run.of("lab", "--days", "120", "--unused");
    assertEquals(0, run.exitCode(), run.err());
    assertEquals("", run.err());
    assertTrue(run.out().contains("Attestation is lost on day 336 because"), run.out());
    assertTrue(
        run.out()
            .startsWith(
                "What the issued certificates and the responder's records show is what was"
                    + " projected.\n"),
        run.out());
    assertTrue(
        run.out()
            .contains(
                " day 245  2026-09-03  the device asks to renew certificate 1        RenewalReq"
                    + " refused, badRequest\n day 245  2026-09-03  an attempt to replace certificate"
                    + " 1 succeeds "),
        run.out());
    assertTrue(
        run.out()
            .replace('\n', ' ')
            .contains("2 renewal requests were refused with badRequest (S-11)"),
        run.out());
    assertEquals(run, Run.of("lab", "--days", "120", "--unused"));
  }

  @Test
  void json_holds_what_was_seen_and_no_difference() {
    Run run = Run.of("lab", "--percent", "1", "--failures", "1", "--format", "json");
    assertEquals(0, run.exitCode(), run.err());
    assertTrue(run.out().contains("\"event\": \"ATTEMPT_FAILED\""), run.out());
    assertTrue(run.out().contains("\"answer\": \"refused, badRequest\""), run.out());
    assertTrue(run.out().contains("\"differences\": []"), run.out());
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource({
    "--days, 0, days must be from 1",
    "--days, 364, --days 364 makes more than 24 certificates",
    "--percent, 100, percent must be from 1 to 99",
    "--percent, 99, --percent 99 makes more than 24 certificates",
    "--failures, 1001, '--failures must be from 0 to 1000, but was 1001'",
    "--failures, -1, is not a number from 0",
    "--format, csv, only a forecast has this form",
    "--port, 0, --port goes only with --serve",
    "--challenge-file, x, --challenge-file goes only with --serve"
  })
  void options_that_cannot_be_followed_are_refused_in_one_line(
      String option, String value, String part) {
    assertOneLine(part, Run.of("lab", option, value));
  }

  @Test
  void one_time_challenges_are_for_clients_of_ones_own() {
    assertOneLine("--one-time goes only with --serve", Run.of("lab", "--one-time"));
  }

  @ParameterizedTest(name = "--serve {0} {1}")
  @CsvSource({
    "--port, 65536, '''65536'' is not a port from 0 to 65535'",
    "--port, -1, '''-1'' is not a port from 0 to 65535'",
    "--port, http, '''http'' is not a whole number'",
    "--percent, 20, --percent does not go with --serve",
    "--failures, 1, --failures does not go with --serve",
    "--format, json, --format does not go with --serve",
    "-o, x, --output does not go with --serve"
  })
  void options_that_a_served_lab_cannot_follow_are_refused_in_one_line(
      String option, String value, String part) {
    assertOneLine(part, Run.of("lab", "--serve", option, value));
  }

  @ParameterizedTest(name = "holding \"{0}\"")
  @ValueSource(strings = {"", "\n \n", "s3cret\nan0ther\n"})
  void a_challenge_file_that_cannot_be_used_is_refused_without_telling_what_it_holds(String content)
      throws IOException {
    String file = Files.writeString(folder.resolve("challenge"), content).toString();
    Run run = Run.of("lab", "--serve", "--challenge-file", file);
    assertOneLine("cannot read " + file + ": expected a challenge in one line", run);
    assertFalse(run.err().contains("s3cret"));
  }

  @Test
  void a_challenge_file_that_is_not_there_or_too_large_is_refused() throws IOException {
    Path gone = folder.resolve("gone");
    assertOneLine(
        "cannot read " + gone + ": no such file or folder",
        Run.of("lab", "--serve", "--challenge-file", gone.toString()));
    Path large = Files.writeString(folder.resolve("large"), "x".repeat((64 << 10) + 1));
    assertOneLine("larger than", Run.of("lab", "--serve", "--challenge-file", large.toString()));
  }

  @Test
  void its_help_names_every_option_and_exit_code() {
    String help = Run.of("lab", "--help").out();
    for (String part :
        new String[] {
          "--serve", "--port", "--challenge-file", "--one-time", "Exit codes: 0", "SIGTERM"
        }) {
      assertTrue(help.contains(part), help);
    }
  }
}
