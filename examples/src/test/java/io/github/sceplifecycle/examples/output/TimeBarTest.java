package io.github.sceplifecycle.examples.output;

import static io.github.sceplifecycle.examples.plan.Sample.day;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.sceplifecycle.certificate.Validity;
import io.github.sceplifecycle.examples.plan.PlannedWindow;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeBarTest {

  private static final Validity TEN_DAYS = new Validity(day("2026-01-01"), day("2026-01-11"));

  private static Optional<PlannedWindow> from(String opensAt) {
    return Optional.of(
        new PlannedWindow(Instant.parse(opensAt), day("2026-01-11"), Optional.empty()));
  }

  @ParameterizedTest(name = "at {0}: {1}")
  @CsvSource({
    "2025-12-31T23:59:59Z, ───────░░░",
    "2026-01-01T00:00:00Z, ●──────░░░",
    "2026-01-01T23:59:59.999999999Z, ●──────░░░",
    "2026-01-02T00:00:00Z, ━●─────░░░",
    "2026-01-07T23:59:59Z, ━━━━━━●░░░",
    "2026-01-08T00:00:00Z, ━━━━━━━●░░",
    "2026-01-11T00:00:00Z, ━━━━━━━▓▓●",
    "2026-01-11T00:00:00.000000001Z, ━━━━━━━▓▓▓"
  })
  void now_moves_from_the_first_cell_to_the_last(Instant now, String bar) {
    assertEquals(
        bar, new TimeBar(TEN_DAYS, 10).draw(from("2026-01-08T00:00:00Z"), Optional.of(now)));
  }

  @Test
  void without_now_nothing_is_over() {
    assertEquals(
        "───────░░░",
        new TimeBar(TEN_DAYS, 10).draw(from("2026-01-08T00:00:00Z"), Optional.empty()));
  }

  @Test
  void without_a_window_there_is_only_the_life() {
    assertEquals(
        "━━●───────",
        new TimeBar(TEN_DAYS, 10).draw(Optional.empty(), Optional.of(day("2026-01-03"))));
  }

  @Test
  void a_window_over_the_whole_life_fills_it() {
    assertEquals(
        "░░░░░", new TimeBar(TEN_DAYS, 5).draw(from("2026-01-01T00:00:00Z"), Optional.empty()));
  }

  @Test
  void a_life_of_one_instant_and_one_of_ten_thousand_years_fit() {
    Instant end = day("2026-01-11");
    TimeBar instant = new TimeBar(new Validity(end, end), 4);
    assertEquals("●░░░", instant.draw(from(end.toString()), Optional.of(end)));
    TimeBar longest = new TimeBar(new Validity(Validity.EARLIEST, Validity.LATEST), 4);
    assertEquals("━━━●", longest.draw(Optional.empty(), Optional.of(Validity.LATEST)));
  }
}
