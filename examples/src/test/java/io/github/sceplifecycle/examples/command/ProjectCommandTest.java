package io.github.sceplifecycle.examples.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProjectCommandTest {

  private static final Pattern EVENT =
      Pattern.compile("\"day\": (\\d+),\\s+\"event\": \"(\\w+)\",\\s+\"certificate\": (\\d+)");
  private static final Pattern STRETCH =
      Pattern.compile(
          "\"from\": \"([^\"]+)\",\\s+\"to\": \"([^\"]+)\",\\s+\"verdict\": \"(\\w+)\"");

  private static Run project(String... more) {
    String[] issued = {"project", "--issued", "2026-01-01T00:00:00Z"};
    return Run.of(Stream.concat(Arrays.stream(issued), Arrays.stream(more)).toArray(String[]::new));
  }

  private static Run json(String... more) {
    return project(
        Stream.concat(Arrays.stream(more), Stream.of("--format", "json")).toArray(String[]::new));
  }

  /** The events as {@code day event certificate}. */
  private static List<String> events(Run run) {
    return EVENT
        .matcher(run.out())
        .results()
        .map(event -> event.group(1) + " " + event.group(2) + " " + event.group(3))
        .toList();
  }

  private static List<String> attestation(Run run) {
    return STRETCH
        .matcher(run.out())
        .results()
        .map(one -> one.group(1) + " " + one.group(2) + " " + one.group(3))
        .toList();
  }

  @Nested
  class S26_the_worked_case {

    private final Run run =
        json("--lifetime", "P365D", "--days", "120", "--unused", "--until", "2028-01-01T00:00:00Z");

    @Test
    void comes_out_to_the_day() {
      List<String> events = events(run);
      assertTrue(events.contains("245 ISSUED 2"), events::toString);
      assertTrue(events.contains("336 REVOKED_FOR_DISUSE 2"), events::toString);
      assertTrue(events.contains("336 ATTESTATION_LOST 2"), events::toString);
      assertTrue(events.contains("365 EXPIRED 1"), events::toString);
      assertEquals(
          List.of("490 WINDOW_OPENED 2"),
          events.stream().filter(event -> event.endsWith("OPENED 2")).toList());
    }

    @Test
    void attestation_is_lost_although_the_first_certificate_goes_on() {
      assertEquals(
          List.of(
              "2026-01-01T00:00:00Z 2026-12-02T00:00:00Z ATTESTED",
              "2026-12-02T00:00:00Z 2026-12-03T00:00:00Z ATTESTED",
              "2026-12-03T00:00:00Z 2027-05-06T00:00:00Z DENIED"),
          attestation(run).subList(0, 3));
    }

    @Test
    void at_90_days_it_is_lost_only_after_the_first_certificate_has_expired() {
      List<String> events = events(json("--days", "90", "--unused"));
      assertTrue(events.indexOf("365 EXPIRED 1") < events.indexOf("366 ATTESTATION_LOST 2"));
      assertTrue(events.contains("366 ATTESTATION_LOST 2"), events::toString);
    }

    @Test
    void with_daily_sign_ins_it_is_never_lost() {
      Run used = json("--days", "120", "--sign-in-every", "P1D");
      assertEquals(List.of("ATTESTED"), kinds(used));
      assertEquals(used, json("--days", "120"));
    }

    private List<String> kinds(Run some) {
      return attestation(some).stream()
          .map(one -> one.substring(one.lastIndexOf(' ') + 1))
          .distinct()
          .toList();
    }
  }

  @Nested
  class S13_S14_attempts {

    @Test
    void begin_again_after_an_absence() {
      List<String> events =
          events(json("--days", "60", "--offline", "2026-10-01T00:00:00Z/2026-12-01T00:00:00Z"));
      assertTrue(events.contains("305 WINDOW_OPENED 1"), events::toString);
      assertTrue(events.contains("334 ISSUED 2"), events::toString);
    }

    @Test
    void fail_as_often_as_is_stated() {
      List<String> events = events(json("--percent", "20", "--failures", "2"));
      assertEquals(
          List.of("292 ATTEMPT_FAILED 1", "292 ATTEMPT_FAILED 1"),
          events.stream().filter(event -> event.endsWith("ATTEMPT_FAILED 1")).toList());
      assertTrue(events.contains("292 ISSUED 2"), events::toString);
    }

    @Test
    void stop_with_the_certificate_or_go_on() {
      String[] away = {"--percent", "20", "--offline", "2026-10-01T00:00:00Z/2027-02-01T00:00:00Z"};
      String[] stopping =
          Stream.concat(Arrays.stream(away), Stream.of("--stops-after-expiry"))
              .toArray(String[]::new);
      assertTrue(events(json(stopping)).contains("365 ATTEMPTS_STOPPED 1"));
      assertFalse(json(stopping).out().contains("ATTESTATION_REGAINED"));
      assertTrue(events(json(away)).contains("396 ATTESTATION_REGAINED 2"));
    }

    @Test
    void wait_for_a_device_that_is_rarely_there() {
      List<String> events = events(json("--days", "120", "--contact-every", "P7D"));
      assertTrue(events.contains("245 ISSUED 2"), events::toString);
      List<String> later = events(json("--days", "121", "--contact-every", "P7D"));
      assertTrue(later.contains("245 ISSUED 2"), later::toString);
    }
  }

  @Test
  void a_policy_that_covers_the_lifetime_ends_and_says_where_it_was_cut_short() {
    Run run = json("--days", "400", "--until", "2050-01-01T00:00:00Z");
    assertEquals(0, run.exitCode());
    assertTrue(run.out().contains("\"cutShort\": \"20"), "cut short");
  }

  @Test
  void the_text_tells_the_loss_first_and_draws_it() {
    String text = project("--days", "120", "--unused", "--until", "2028-01-01T00:00:00Z").out();
    assertTrue(text.contains("attestation is lost on day 336\n(2026-12-03T00:00:00Z)"), text);
    assertTrue(text.contains("S-20"), text);
    assertTrue(text.lines().anyMatch(line -> line.matches("attests +█+·+█+·+")), text);
    assertTrue(text.lines().anyMatch(line -> line.matches("certificate 2 +╌+×+ *")), text);
  }

  @Test
  void the_text_says_when_nothing_is_lost() {
    String text = project("--percent", "20").out();
    assertTrue(text.contains("the device attests all the time"), text);
  }

  @Test
  void long_rows_of_failures_are_not_told_one_by_one() {
    String text = project("--percent", "20", "--failures", "100").out();
    assertEquals(6, text.lines().filter(line -> line.contains("fails")).count(), "3 of each");
    assertTrue(text.contains("… and so on"), text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "--days 120 --percent 20",
        "--days 0",
        "--days 120 --unused --sign-in-every P1D",
        "--days 120 --sign-in-every P1M",
        "--days 120 --sign-in-every P400D",
        "--days 120 --offline 2026-10-01T00:00:00Z",
        "--days 120 --offline 2026-10-02T00:00:00Z/2026-10-01T00:00:00Z",
        "--days 120 --failures -1",
        "--days 120 --until 2026-01-01T00:00:00Z",
        "--days 120 --until 9026-01-01T00:00:00Z",
        "--days 120 --ca generic",
        "--days 120 --retry-every P400D",
        "--days 120 --lifetime P3650000D",
      })
  void wrong_options_end_with_2_and_one_line(String options) {
    Run run = project(options.isEmpty() ? new String[0] : options.split(" ", -1));
    assertEquals(2, run.exitCode(), run.err());
    assertEquals(1, run.err().lines().count(), run.err());
    assertEquals("", run.out());
  }
}
