package io.github.sceplifecycle.fleet;

import static io.github.sceplifecycle.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.github.sceplifecycle.authority.Issuance;
import io.github.sceplifecycle.authority.RenewalRequests;
import io.github.sceplifecycle.certificate.Validity;
import io.github.sceplifecycle.device.Platform;
import io.github.sceplifecycle.policy.RenewalPolicy;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** S-29 and S-39 at the bounds of what may be asked, and of buckets. */
class FleetBoundsTest {

  private static final Instant FROM = Instant.parse("2026-03-01T00:00:00Z");
  private static final FleetGroup MACS = new FleetGroup("jamf", Platform.MACOS, "");
  private static final Horizon HOURS = new Horizon(FROM, Duration.ofHours(1), 3);

  /** An authority whose certificates are replaced every so many minutes. */
  private static FleetCounts replacedEvery(int minutes, Instant firstOpensAt) {
    Duration lead = Duration.ofMinutes(7);
    ForecastTally tally = new ForecastTally(new ForecastTerms(HOURS, lead.plusMinutes(minutes)));
    Validity first = new Validity(FROM.minus(Duration.ofDays(1)), firstOpensAt.plus(lead));
    tally.certificate(MACS, first, RenewalPolicy.leadTime(lead));
    return tally.forecast().total();
  }

  private static List<Long> enrolments(FleetCounts counts) {
    return counts.buckets(Series.ENROLMENTS).boxed().toList();
  }

  @Test
  void S29_several_enrolments_in_a_bucket_are_counted_at_its_bounds() {
    assertEquals(List.of(3L, 3L, 3L), enrolments(replacedEvery(20, FROM)));
    assertEquals(List.of(3L, 3L, 3L), enrolments(replacedEvery(20, FROM.plusSeconds(1))));
    assertEquals(List.of(3L, 3L, 3L), enrolments(replacedEvery(20, FROM.plusSeconds(1_199))));
    assertEquals(List.of(2L, 3L, 3L), enrolments(replacedEvery(20, FROM.plusSeconds(1_200))));
    assertEquals(List.of(1L, 3L, 3L), enrolments(replacedEvery(20, FROM.plusSeconds(3_599))));
    assertEquals(List.of(0L, 3L, 3L), enrolments(replacedEvery(20, FROM.plusSeconds(3_600))));
  }

  @Test
  void S29_an_enrolment_in_every_bucket_or_every_other_is_counted_at_its_bounds() {
    assertEquals(List.of(1L, 1L, 1L), enrolments(replacedEvery(60, FROM)));
    assertEquals(List.of(1L, 1L, 1L), enrolments(replacedEvery(60, FROM.plusSeconds(3_599))));
    assertEquals(List.of(1L, 0L, 1L), enrolments(replacedEvery(120, FROM)));
    assertEquals(List.of(2L, 1L, 1L), enrolments(replacedEvery(59, FROM)));
    assertEquals(List.of(1L, 1L, 1L), enrolments(replacedEvery(61, FROM)));
  }

  @Test
  void S29_a_device_that_attests_until_the_horizon_begins_has_not_lapsed_before_it() {
    ForecastTally tally = new ForecastTally(new ForecastTerms(HOURS, Duration.ofDays(365)));
    tally.attestedUntil(MACS, FROM);
    assertEquals(0, tally.forecast().total().count(Census.LAPSED));
    tally.attestedUntil(MACS, FROM.minusNanos(1));
    assertEquals(1, tally.forecast().total().count(Census.LAPSED));
    assertEquals(1, tally.forecast().total().inBucket(Series.LAPSING, 0));
  }

  @Test
  void the_shortest_and_the_longest_horizons_are_horizons() {
    assertEquals(FROM.plusSeconds(1), new Horizon(FROM, Duration.ofSeconds(1), 1).to());
    assertEquals(10_000, Horizon.ofDays(FROM, 10_000).buckets());
    assertEquals(Validity.LATEST, new Horizon(Validity.EARLIEST, Validity.LONGEST, 1).to());
  }

  @Test
  void the_shortest_and_the_longest_lifetimes_may_be_issued_and_no_others() {
    for (Duration legal : List.of(Duration.ofSeconds(1), Validity.LONGEST)) {
      assertEquals(legal, new ForecastTerms(HOURS, legal).issuedLifetime());
    }
    for (Duration illegal :
        List.of(Duration.ZERO, Duration.ofMillis(1_500), Validity.LONGEST.plusSeconds(1))) {
      assertRefused(() -> new ForecastTerms(HOURS, illegal), "issuedLifetime must be");
    }
    Issuance year = new Issuance(Duration.ofDays(365), RenewalRequests.REFUSED, Optional.empty());
    assertEquals(new ForecastTerms(HOURS, Duration.ofDays(365)), ForecastTerms.of(HOURS, year));
  }

  @Test
  void a_peak_of_one_is_a_peak_and_of_none_is_not() {
    assertEquals(1, new Peak(FROM, 1).count());
    assertRefused(() -> new Peak(FROM, 0), "count must be positive, but was 0");
  }

  @Test
  void S39_a_rate_of_one_may_be_asked_for_and_a_span_may_fill_the_shortest_window() {
    FleetCounts two = opening(2, Duration.ofHours(3));
    assertEquals(
        Optional.of(Duration.ofHours(2)),
        Spread.smallestFor(two, 1, Duration.ofHours(1)).map(Spread::span));
    assertEquals(
        Optional.empty(),
        Spread.smallestFor(two, 1, Duration.ofHours(1).plusSeconds(1)).map(Spread::span));
    assertEquals(
        Optional.of(Duration.ofHours(3)),
        Spread.smallestFor(opening(3, Duration.ofHours(9)), 1, Duration.ZERO).map(Spread::span));
  }

  private static FleetCounts opening(int windows, Duration open) {
    ForecastTally tally = new ForecastTally(new ForecastTerms(HOURS, Duration.ofDays(365)));
    Validity validity = new Validity(FROM.minusSeconds(1), FROM.plus(open));
    for (int at = 0; at < windows; at++) {
      tally.certificate(MACS, validity, RenewalPolicy.leadTime(open));
    }
    return tally.forecast().total();
  }

  @Test
  void equal_forecasts_have_equal_hash_codes_and_others_tell_themselves_apart() {
    Forecast one = forecast(FROM);
    assertEquals(one.hashCode(), forecast(FROM).hashCode());
    assertEquals(one.total().hashCode(), forecast(FROM).total().hashCode());
    assertNotEquals(one.hashCode(), forecast(FROM.plusSeconds(3_600)).hashCode());
    assertNotEquals(one.total().hashCode(), forecast(FROM.plusSeconds(3_600)).total().hashCode());
    assertEquals(
        "forecast from 2026-03-01T00:00:00Z to 2026-03-01T03:00:00Z: counts of 1 certificates",
        one.toString());
  }

  private static Forecast forecast(Instant notAfter) {
    ForecastTally tally = new ForecastTally(new ForecastTerms(HOURS, Duration.ofDays(365)));
    Validity validity = new Validity(FROM.minusSeconds(1), notAfter);
    tally.certificate(MACS, validity, RenewalPolicy.none());
    return tally.forecast();
  }
}
