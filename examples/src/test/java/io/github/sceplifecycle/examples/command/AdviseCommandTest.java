package io.github.sceplifecycle.examples.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** S-28. */
class AdviseCommandTest {

  private static Run advise(String options) {
    Stream<String> more = options.isEmpty() ? Stream.of() : Stream.of(options.split(" ", -1));
    return Run.of(Stream.concat(Stream.of("advise"), more).toArray(String[]::new));
  }

  private static String onOneLine(Run run) {
    return run.out().replaceAll("\\s+", " ");
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = AdviseCommandTest.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Nested
  class Okta_for_a_year {

    @Test
    void the_text_is_this() throws IOException {
      Run run = advise("--ca okta --lifetime P365D");
      assertEquals(resource("/golden/advise.txt"), run.out());
      assertEquals(0, run.exitCode());
      assertEquals("", run.err());
    }

    @Test
    void the_json_is_this() throws IOException {
      Run run = advise("--ca okta --ca-lifetime P365D --format json");
      assertEquals(resource("/golden/advise.json"), run.out());
      assertEquals(0, run.exitCode());
    }

    @Test
    void is_what_is_taken_where_nothing_is_said() {
      assertEquals(
          advise("--ca okta --lifetime P365D --check-in PT8H --tolerate-absence P30D"), advise(""));
    }
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "--first-use-within P7D | safe are 31 to 364 days before expiry, or 9 to 99 % remaining",
        "--ca generic --lifetime P90D | safe are 31 to 89 days before expiry, or 34 to 99 % rem",
        "--tolerate-absence PT0S | safe are 1 to 90 days before expiry, or 1 to 24 % remaining",
        "--check-in P7D | safe are 42 to 90 days before expiry, or 12 to 24 % remaining",
        "--tolerate-absence P89D | safe are 90 days before expiry, and nothing in the other unit",
        "--lifetime P31D | safe are 98 to 99 % remaining, and nothing in the other unit"
      })
  void the_first_line_says_what_is_safe(String options, String expected) {
    Run run = advise(options);
    assertTrue(onOneLine(run).contains(expected), run.out());
    assertEquals(0, run.exitCode());
  }

  @Nested
  class None_safe {

    @Test
    void ends_with_1_and_says_what_to_relax() {
      Run run = advise("--tolerate-absence P90D");
      assertEquals(1, run.exitCode());
      assertEquals("", run.err());
      assertTrue(run.out().startsWith("Okta, certificates of 365 days: no setting is safe\n"));
      assertTrue(run.out().contains("- tolerate an absence of at most 89 days 16 hours (--tol"));
      assertTrue(run.out().contains("(--first-use-within P90D)"), run.out());
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
      "--tolerate-absence P90D, --tolerate-absence P89DT16H",
      "--tolerate-absence P90D, --tolerate-absence P90D --first-use-within P90D",
      "--tolerate-absence P80D --check-in P7D, --tolerate-absence P80D --check-in P6DT22H9M13S",
      "--lifetime P30D, --lifetime P30D --tolerate-absence P29DT8H",
      "--lifetime P30D, --ca-lifetime P32D",
      "--tolerate-absence PT1H --lifetime PT9H, --lifetime PT9H --tolerate-absence PT0S",
      "--check-in P91D --tolerate-absence PT0S, --tolerate-absence PT0S --check-in P90D"
    })
    void what_is_told_can_be_done(String none, String relaxed) {
      String last = relaxed.substring(relaxed.lastIndexOf("--"));
      assertTrue(advise(none).out().contains("(" + last + ")"), advise(none).out());
      assertEquals(0, advise(relaxed).exitCode());
    }

    @Test
    void may_take_more_than_one_relaxation() {
      Run run = advise("--lifetime P150D --check-in P100D --tolerate-absence P100D");
      assertTrue(run.out().contains("More than one assumption would have to be relaxed."));
      assertEquals(1, run.exitCode());
    }

    @Test
    void of_whole_numbers_is_none_to_set() {
      Run run = advise("--lifetime P30DT8H1S");
      assertTrue(run.out().contains("no whole number of days or percent is safe"), run.out());
      assertEquals(1, run.exitCode());
    }

    @Test
    void is_null_in_json() {
      String json = onOneLine(advise("--lifetime P30D --format json"));
      assertTrue(
          json.contains(
              "\"safe\": false, \"days\": null, \"percent\": null, \"relaxations\": [ {"
                  + " \"kind\": \"SHORTER_ABSENCE\", \"to\": \"PT704H\" }, {"
                  + " \"kind\": \"LONGER_LIFETIME\", \"to\": \"PT728H1S\" } ] }"),
          json);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--ca generic",
        "--check-in PT0S",
        "--check-in P400D",
        "--check-in PT1.5S",
        "--tolerate-absence P1M",
        "--tolerate-absence -P1D",
        "--first-use-within week",
        "--lifetime P3652425D",
        "--days 90",
      })
  void wrong_options_end_with_2_and_one_line(String options) {
    Run run = advise(options);
    assertEquals(2, run.exitCode(), run.out());
    assertEquals(1, run.err().lines().count(), run.err());
    assertEquals("", run.out());
  }
}
