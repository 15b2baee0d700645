package io.github.sceplifecycle.fleet;

import static io.github.sceplifecycle.Refusals.assertRefused;
import static io.github.sceplifecycle.policy.RenewalPolicy.daysBeforeExpiry;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.sceplifecycle.certificate.Validity;
import io.github.sceplifecycle.device.Platform;
import io.github.sceplifecycle.redistribution.RedistributionWindow;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class SpreadTest {

  private static final Instant OPENS = Instant.parse("2026-03-01T00:00:00Z");
  private static final RedistributionWindow WINDOW = window(Duration.ofDays(60));

  private static RedistributionWindow window(Duration length) {
    return new RedistributionWindow(OPENS, OPENS.plus(length), false);
  }

  private static Spread spread(int spanDays, int marginDays) {
    return new Spread(Duration.ofDays(spanDays), Duration.ofDays(marginDays));
  }

  @Nested
  class Places {

    @Test
    void S39_a_device_s_place_is_the_one_that_its_identifier_s_digest_says() {
      // SHA-256 of "abc" begins with ba7816bf8f01cfea: 0.7284 of the span of 10 days.
      assertEquals(Optional.of(OPENS.plusSeconds(629_333)), spread(10, 0).placeOf("abc", WINDOW));
    }

    @Test
    void S39_places_lie_in_the_span_and_fill_it() {
      Spread spread = spread(10, 0);
      long[] days = new long[11];
      IntStream.range(0, 10_000)
          .mapToObj(device -> spread.placeOf("device " + device, WINDOW).orElseThrow())
          .forEach(place -> days[(int) Duration.between(OPENS, place).toDays()]++);
      for (int day = 0; day < 10; day++) {
        long here = days[day];
        assertTrue(here > 850 && here < 1150, () -> "one of ten days holds " + here);
      }
    }

    @Test
    void S39_no_place_is_later_than_the_margin() {
      Spread spread = spread(100, 7);
      Instant latest = OPENS.plus(Duration.ofDays(53));
      for (int device = 0; device < 1000; device++) {
        Instant place = spread.placeOf("device " + device, WINDOW).orElseThrow();
        assertFalse(place.isBefore(OPENS));
        assertFalse(place.isAfter(latest));
      }
    }

    @Test
    void S39_without_a_span_everybody_s_place_is_the_opening() {
      assertEquals(Optional.of(OPENS), spread(0, 7).placeOf("a", WINDOW));
    }

    @Test
    void S39_a_window_as_long_as_the_margin_has_one_place_and_a_shorter_one_none() {
      Spread spread = spread(10, 7);
      assertEquals(Optional.of(OPENS), spread.placeOf("a", window(Duration.ofDays(7))));
      assertEquals(
          Optional.empty(), spread.placeOf("a", window(Duration.ofDays(7).minusSeconds(1))));
    }

    @Test
    void S39_the_longest_span_does_not_overflow() {
      RedistributionWindow longest =
          new RedistributionWindow(Validity.EARLIEST, Validity.LATEST, true);
      Spread spread = new Spread(Validity.LONGEST, Duration.ZERO);
      for (int device = 0; device < 1000; device++) {
        Instant place = spread.placeOf("device " + device, longest).orElseThrow();
        assertTrue(longest.contains(place));
      }
    }

    @Test
    void illegal_times_are_refused() {
      assertRefused(() -> spread(-1, 0), "span must be whole seconds");
      assertRefused(() -> spread(0, -1), "margin must be whole seconds");
      assertRefused(
          () -> new Spread(Duration.ofMillis(1), Duration.ZERO), "span must be whole seconds");
    }
  }

  @Nested
  class Smallest {

    private final ForecastTerms terms =
        new ForecastTerms(Horizon.ofDays(OPENS, 100), Duration.ofDays(365));

    /** So many windows of 60 days that open together on the tenth day. */
    private FleetCounts together(int certificates) {
      ForecastTally tally = new ForecastTally(terms);
      Validity validity = Validity.endingAt(OPENS.plus(Duration.ofDays(70)), Duration.ofDays(365));
      IntStream.range(0, certificates)
          .forEach(
              one ->
                  tally.certificate(
                      new FleetGroup("", Platform.MACOS, ""), validity, daysBeforeExpiry(60)));
      return tally.forecast().total();
    }

    @Test
    void S39_a_fleet_within_the_rate_needs_no_span() {
      assertEquals(
          Optional.of(spread(0, 7)), Spread.smallestFor(together(50), 50, Duration.ofDays(7)));
    }

    @Test
    void S39_one_more_than_the_rate_needs_two_days() {
      // Over one day, 51 might all be placed within one bucket.
      assertEquals(
          Optional.of(spread(2, 7)), Spread.smallestFor(together(51), 50, Duration.ofDays(7)));
    }

    @Test
    void S39_a_thousand_at_fifty_a_day_need_twenty_days() {
      assertEquals(
          Optional.of(spread(20, 7)), Spread.smallestFor(together(1000), 50, Duration.ofDays(7)));
    }

    @Test
    void S39_a_span_that_does_not_fit_is_not_offered() {
      FleetCounts counts = together(530);
      assertEquals(Optional.of(spread(53, 7)), Spread.smallestFor(counts, 10, Duration.ofDays(7)));
      assertEquals(Optional.empty(), Spread.smallestFor(counts, 10, Duration.ofDays(8)));
    }

    @Test
    void S39_what_opens_in_one_bucket_reaches_into_as_many_more_as_the_span_has() {
      ForecastTally tally = new ForecastTally(terms);
      for (int day : new int[] {70, 72}) {
        Validity validity =
            Validity.endingAt(OPENS.plus(Duration.ofDays(day)), Duration.ofDays(365));
        IntStream.range(0, 100)
            .forEach(
                one ->
                    tally.certificate(
                        new FleetGroup("", Platform.MACOS, ""), validity, daysBeforeExpiry(60)));
      }
      // Over two days both would reach into the third: 50 and 50.
      assertEquals(
          Optional.of(spread(4, 0)),
          Spread.smallestFor(tally.forecast().total(), 60, Duration.ZERO));
    }

    @Test
    void S39_overdue_certificates_count_as_if_they_opened_first() {
      ForecastTally tally = new ForecastTally(terms);
      Validity due = Validity.endingAt(OPENS.plus(Duration.ofDays(30)), Duration.ofDays(365));
      IntStream.range(0, 100)
          .forEach(
              one ->
                  tally.certificate(
                      new FleetGroup("", Platform.MACOS, ""), due, daysBeforeExpiry(60)));
      assertEquals(
          Optional.of(spread(10, 0)),
          Spread.smallestFor(tally.forecast().total(), 10, Duration.ZERO));
    }

    @Test
    void S39_a_rate_must_be_positive() {
      assertRefused(
          () -> Spread.smallestFor(together(1), 0, Duration.ZERO),
          "most must be positive, but was 0");
    }
  }
}
