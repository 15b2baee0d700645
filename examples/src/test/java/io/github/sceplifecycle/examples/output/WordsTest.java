package io.github.sceplifecycle.examples.output;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

  @ParameterizedTest(name = "{0} to {1}: {2} days")
  @CsvSource({
    "2026-01-01T00:00:00Z, 2026-01-02T00:00:00Z, 1",
    "2026-01-01T00:00:00.000000001Z, 2026-01-02T00:00:00Z, 0",
    "2026-01-01T00:00:00Z, 2026-01-01T00:00:00Z, 0",
    "2026-01-01T00:00:00.000000001Z, 2026-01-01T00:00:00Z, -1",
    "2026-01-02T00:00:00Z, 2026-01-01T00:00:00Z, -1",
    "2026-01-02T00:00:01Z, 2026-01-01T00:00:00Z, -2",
    "0000-01-01T00:00:00Z, 9999-12-31T23:59:59Z, 3652424"
  })
  void days_are_rounded_down_on_both_sides_of_the_end(Instant from, Instant to, long days) {
    assertEquals(days, Words.daysBetween(from, to));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "PT0S, 0 days",
    "P1D, 1 day",
    "PT48H, 2 days",
    "PT20H, 20 hours",
    "PT1M, 1 minute",
    "PT90S, 90 seconds",
    "PT0.5S, PT0.5S"
  })
  void a_duration_is_told_in_its_largest_whole_unit(Duration duration, String words) {
    assertEquals(words, Words.duration(duration));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "2026-11-23T00:00:00Z, 2026-11-23",
    "2026-11-23T00:00:00.000000001Z, 2026-11-23T00:00:00.000000001Z",
    "2026-11-23T12:00:00Z, 2026-11-23T12:00:00Z",
    "1969-12-31T00:00:00Z, 1969-12-31",
    "0000-01-01T00:00:00Z, 0000-01-01"
  })
  void a_moment_is_a_day_where_it_begins_one(Instant at, String words) {
    assertEquals(words, Words.moment(at));
  }
}
