package io.github.sceplifecycle.fleet;

import static io.github.sceplifecycle.Refusals.assertRefused;
import static io.github.sceplifecycle.policy.RenewalPolicy.daysBeforeExpiry;
import static io.github.sceplifecycle.policy.RenewalPolicy.none;
import static io.github.sceplifecycle.policy.RenewalPolicy.percentRemaining;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.github.sceplifecycle.attestation.BriefVerdict;
import io.github.sceplifecycle.attestation.VerdictKind;
import io.github.sceplifecycle.certificate.Validity;
import io.github.sceplifecycle.device.Platform;
import io.github.sceplifecycle.policy.RenewalPolicy;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** S-29, on certificates of 365 days. Day 0 is the first of the horizon. */
class ForecastTest {

  private static final Instant FROM = Instant.parse("2026-03-01T00:00:00Z");
  private static final Duration YEAR = Duration.ofDays(365);
  private static final FleetGroup MACS = new FleetGroup("jamf", Platform.MACOS, "attest");
  private static final FleetGroup PCS = new FleetGroup("intune", Platform.WINDOWS, "attest");

  private static ForecastTerms days(int days) {
    return new ForecastTerms(Horizon.ofDays(FROM, days), YEAR);
  }

  /** A certificate of a year that ends so many days after the horizon's beginning. */
  private static Validity endingOnDay(long day) {
    return Validity.endingAt(day(day), YEAR);
  }

  private static Instant day(long day) {
    return FROM.plus(Duration.ofDays(day));
  }

  private static FleetCounts counts(int days, RenewalPolicy policy, Validity... certificates) {
    ForecastTally tally = new ForecastTally(days(days));
    Stream.of(certificates).forEach(one -> tally.certificate(MACS, one, policy));
    return tally.forecast().total();
  }

  private static long[] filled(FleetCounts counts, Series series) {
    return LongStream.range(0, counts.horizon().buckets())
        .filter(bucket -> counts.inBucket(series, (int) bucket) > 0)
        .toArray();
  }

  @Nested
  class Certificates {

    @Test
    void S29_a_window_and_an_expiry_are_counted_on_their_days() {
      FleetCounts counts = counts(100, daysBeforeExpiry(60), endingOnDay(90));
      assertArrayEquals(new long[] {30}, filled(counts, Series.WINDOWS_OPENING));
      assertArrayEquals(new long[] {90}, filled(counts, Series.EXPIRING));
      assertEquals(1, counts.count(Census.CERTIFICATES));
      assertEquals(0, counts.count(Census.OVERDUE));
    }

    @Test
    void S29_a_certificate_that_opened_before_the_horizon_is_overdue_and_enrols_at_once() {
      FleetCounts counts = counts(100, daysBeforeExpiry(60), endingOnDay(59));
      assertArrayEquals(new long[] {}, filled(counts, Series.WINDOWS_OPENING));
      assertArrayEquals(new long[] {0}, filled(counts, Series.ENROLMENTS));
      assertEquals(1, counts.count(Census.OVERDUE));
    }

    @Test
    void S29_a_window_that_opens_with_the_horizon_is_not_overdue() {
      FleetCounts counts = counts(100, daysBeforeExpiry(60), endingOnDay(60));
      assertArrayEquals(new long[] {0}, filled(counts, Series.WINDOWS_OPENING));
      assertEquals(0, counts.count(Census.OVERDUE));
    }

    @Test
    void S29_an_expired_certificate_expects_nothing_more() {
      Validity expired = Validity.endingAt(FROM.minusSeconds(1), YEAR);
      FleetCounts counts = counts(100, daysBeforeExpiry(60), expired);
      assertEquals(1, counts.count(Census.EXPIRED));
      assertEquals(0, counts.count(Census.OVERDUE));
      assertEquals(0, counts.within(Series.ENROLMENTS));
      assertEquals(0, counts.within(Series.EXPIRING));
      assertEquals(new BigDecimal("0.000"), counts.steadyEnrolments());
      assertEquals(Optional.empty(), counts.shortestWindow());
    }

    @Test
    void S29_at_notAfter_a_certificate_is_not_yet_expired() {
      FleetCounts counts = counts(1, daysBeforeExpiry(60), endingOnDay(0));
      assertEquals(0, counts.count(Census.EXPIRED));
      assertEquals(1, counts.count(Census.OVERDUE));
      assertEquals(1, counts.inBucket(Series.EXPIRING, 0));
    }

    @Test
    void S29_without_redistribution_certificates_expire_and_nothing_enrols() {
      FleetCounts counts = counts(100, none(), endingOnDay(90));
      assertEquals(1, counts.count(Census.NEVER_REDISTRIBUTED));
      assertEquals(1, counts.within(Series.EXPIRING));
      assertEquals(0, counts.within(Series.ENROLMENTS));
    }

    @Test
    void S29_what_is_unknown_is_counted_and_nowhere_else() {
      ForecastTally tally = new ForecastTally(days(10));
      tally.group(MACS).unknown();
      FleetCounts counts = tally.forecast().total();
      assertEquals(1, counts.count(Census.CERTIFICATES));
      assertEquals(1, counts.count(Census.UNKNOWN));
      for (Series series : Series.values()) {
        assertEquals(0, counts.within(series));
      }
    }

    @Test
    void S29_a_window_within_a_second_of_a_bucket_s_end_lies_in_that_bucket() {
      Validity second = new Validity(day(1).minusSeconds(1), day(1));
      FleetCounts counts = counts(3, RenewalPolicy.shareRemaining(1, 2), second);
      assertArrayEquals(new long[] {0}, filled(counts, Series.WINDOWS_OPENING));
      assertArrayEquals(new long[] {1}, filled(counts, Series.EXPIRING));
    }
  }

  @Nested
  class Enrolments {

    @Test
    void S29_replacements_are_replaced_in_turn() {
      FleetCounts counts = counts(1000, daysBeforeExpiry(65), endingOnDay(75));
      assertArrayEquals(new long[] {10, 310, 610, 910}, filled(counts, Series.ENROLMENTS));
    }

    @Test
    void S29_the_authority_s_lifetime_decides_for_replacements() {
      ForecastTally tally =
          new ForecastTally(new ForecastTerms(Horizon.ofDays(FROM, 200), Duration.ofDays(100)));
      tally.certificate(MACS, endingOnDay(73), percentRemaining(20));
      assertArrayEquals(
          new long[] {0, 80, 160}, filled(tally.forecast().total(), Series.ENROLMENTS));
    }

    @Test
    void S29_lifetimes_shorter_than_a_bucket_enrol_several_times_in_it() {
      ForecastTally tally =
          new ForecastTally(new ForecastTerms(Horizon.ofDays(FROM, 3), Duration.ofHours(10)));
      Validity first = Validity.endingAt(FROM.plus(Duration.ofHours(5)), Duration.ofHours(10));
      tally.certificate(MACS, first, percentRemaining(50));
      FleetCounts counts = tally.forecast().total();
      // At 0, 5, 10, 15, 20 | 25, 30, 35, 40, 45 | 50, 55, 60, 65, 70 hours.
      assertArrayEquals(new long[] {5, 5, 5}, counts.buckets(Series.ENROLMENTS).toArray());
    }

    @Test
    void S29_several_in_a_bucket_begin_where_the_first_window_opens() {
      ForecastTally tally =
          new ForecastTally(new ForecastTerms(Horizon.ofDays(FROM, 3), Duration.ofHours(20)));
      Validity first = Validity.endingAt(day(1).plus(Duration.ofHours(15)), Duration.ofHours(20));
      tally.certificate(MACS, first, percentRemaining(50));
      // The first opens at 29 hours: 29, 39 | 49, 59, 69.
      assertArrayEquals(
          new long[] {0, 2, 3}, tally.forecast().total().buckets(Series.ENROLMENTS).toArray());
    }

    @Test
    void S07_a_window_that_covers_the_lifetime_is_counted_once_and_named() {
      FleetCounts counts = counts(1000, daysBeforeExpiry(365), endingOnDay(300));
      assertEquals(1, counts.count(Census.COVERS_LIFETIME));
      assertEquals(1, counts.within(Series.ENROLMENTS));
      assertEquals(new BigDecimal("0.000"), counts.steadyEnrolments());
    }

    @Test
    void S29_the_steady_rate_is_one_enrolment_for_the_lifetime_less_the_lead() {
      Validity[] fleet =
          LongStream.range(0, 300).mapToObj(day -> endingOnDay(100)).toArray(Validity[]::new);
      FleetCounts counts = counts(10, daysBeforeExpiry(65), fleet);
      // 300 certificates, each replaced every 300 days: one a day.
      assertEquals(new BigDecimal("1.000"), counts.steadyEnrolments());
      assertEquals(300, counts.count(Census.CERTIFICATES));
    }
  }

  @Nested
  class Devices {

    @Test
    void S29_a_device_lapses_in_the_bucket_of_its_last_attested_instant() {
      ForecastTally tally = new ForecastTally(days(10));
      tally.attestedUntil(MACS, day(3));
      tally.attestedUntil(MACS, day(4).minusNanos(1));
      tally.attestedUntil(MACS, day(10));
      FleetCounts counts = tally.forecast().total();
      assertEquals(2, counts.inBucket(Series.LAPSING, 3));
      assertEquals(2, counts.within(Series.LAPSING));
      assertEquals(3, counts.count(Census.DEVICES));
      assertEquals(0, counts.count(Census.LAPSED));
    }

    @Test
    void S29_a_device_is_counted_by_its_verdict() {
      assertEquals("1 device: lapsing on day 3", told(VerdictKind.ATTESTED, Optional.of(day(3))));
      assertEquals("1 device: unknown", told(VerdictKind.ATTESTED, Optional.empty()));
      assertEquals("1 device: lapsed", told(VerdictKind.DENIED, Optional.of(day(3))));
      assertEquals("1 device: unknown", told(VerdictKind.INDETERMINATE, Optional.of(day(3))));
    }

    @Test
    void S29_a_device_that_needs_no_certificate_is_not_counted() {
      assertEquals("0 device:", told(VerdictKind.NOT_APPLICABLE, Optional.empty()));
    }

    private String told(VerdictKind kind, Optional<Instant> until) {
      ForecastTally tally = new ForecastTally(days(10));
      tally.group(MACS).device(new BriefVerdict(kind, until, Optional.empty()));
      FleetCounts counts = tally.forecast().of(MACS);
      StringBuilder told = new StringBuilder(counts.count(Census.DEVICES) + " device:");
      told.append(" lapsed".repeat((int) counts.count(Census.LAPSED)));
      told.append(" unknown".repeat((int) counts.count(Census.LAPSE_UNKNOWN)));
      for (long day : filled(counts, Series.LAPSING)) {
        told.append(" lapsing on day ").append(day);
      }
      return told.toString();
    }

    @Test
    void S29_lapsed_and_unknown_devices_are_counted_apart() {
      ForecastTally tally = new ForecastTally(days(10));
      tally.group(MACS).lapsed();
      tally.attestedUntil(MACS, FROM.minusSeconds(1));
      tally.group(MACS).lapseUnknown();
      FleetCounts counts = tally.forecast().total();
      assertEquals(3, counts.count(Census.DEVICES));
      assertEquals(2, counts.count(Census.LAPSED));
      assertEquals(1, counts.count(Census.LAPSE_UNKNOWN));
      assertEquals(0, counts.within(Series.LAPSING));
    }
  }

  @Nested
  class Sums {

    private Forecast one(FleetGroup group, long day) {
      ForecastTally tally = new ForecastTally(days(100));
      tally.certificate(group, endingOnDay(day), daysBeforeExpiry(30));
      return tally.forecast();
    }

    @Test
    void S29_forecasts_add_up_in_any_order() {
      Forecast a = one(MACS, 40);
      Forecast b = one(PCS, 50);
      Forecast c = one(MACS, 60);
      assertEquals(a.plus(b).plus(c), c.plus(a.plus(b)));
      assertEquals(a.plus(b.plus(c)), a.plus(b).plus(c));
      assertEquals(a, a.plus(Forecast.none(days(100))));
      assertNotEquals(a, a.plus(a));
    }

    @Test
    void S29_groups_are_counted_apart_and_together() {
      Forecast both = one(MACS, 40).plus(one(PCS, 50)).plus(one(MACS, 40));
      assertEquals(Set.of(MACS, PCS), both.groups());
      assertEquals(2, both.of(MACS).count(Census.CERTIFICATES));
      assertEquals(1, both.of(PCS).inBucket(Series.WINDOWS_OPENING, 20));
      assertEquals(3, both.total().count(Census.CERTIFICATES));
      FleetGroup absent = new FleetGroup("other", Platform.IOS, "");
      assertEquals(0, both.of(absent).count(Census.CERTIFICATES));
    }

    @Test
    void S29_forecasts_under_other_terms_do_not_add_up() {
      assertRefused(() -> one(MACS, 40).plus(Forecast.none(days(99))), "same terms");
      assertRefused(() -> new ForecastTally(days(1)).add(new ForecastTally(days(2))), "same terms");
    }

    @Test
    void S29_a_stream_gives_the_same_forecast_in_parallel() {
      ForecastTerms terms = days(400);
      ForecastTally tally = new ForecastTally(terms);
      LongStream.range(0, 5000)
          .forEach(day -> tally.certificate(MACS, endingOnDay(day % 500), percentRemaining(20)));
      Forecast parallel =
          LongStream.range(0, 5000)
              .boxed()
              .parallel()
              .collect(
                  ForecastTally.collector(
                      terms,
                      (day, part) ->
                          part.certificate(MACS, endingOnDay(day % 500), percentRemaining(20))));
      assertEquals(tally.forecast(), parallel);
      assertEquals(5000, parallel.total().count(Census.CERTIFICATES));
    }

    @Test
    void S29_counting_on_does_not_change_a_forecast() {
      ForecastTally tally = new ForecastTally(days(100));
      tally.certificate(MACS, endingOnDay(40), none());
      Forecast before = tally.forecast();
      tally.certificate(MACS, endingOnDay(40), none());
      assertEquals(1, before.total().count(Census.CERTIFICATES));
      assertEquals(2, tally.forecast().total().count(Census.CERTIFICATES));
    }
  }

  @Nested
  class Peaks {

    @Test
    void S29_the_peak_is_the_first_of_the_fullest_buckets() {
      FleetCounts counts =
          counts(
              100,
              daysBeforeExpiry(30),
              endingOnDay(40),
              endingOnDay(50),
              endingOnDay(50),
              endingOnDay(60),
              endingOnDay(60));
      assertEquals(Optional.of(new Peak(day(20), 2)), counts.peak(Series.WINDOWS_OPENING));
    }

    @Test
    void S29_nothing_has_no_peak() {
      assertEquals(Optional.empty(), Forecast.none(days(1)).total().peak(Series.WINDOWS_OPENING));
      assertRefused(() -> new Peak(FROM, 0), "count must be positive");
    }
  }
}
