package io.github.sceplifecycle.policy;

import static io.github.sceplifecycle.Refusals.assertRefused;
import static io.github.sceplifecycle.policy.RenewalPolicy.daysBeforeExpiry;
import static io.github.sceplifecycle.policy.RenewalPolicy.none;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import io.github.sceplifecycle.certificate.Validity;
import io.github.sceplifecycle.device.CertificateStore;
import io.github.sceplifecycle.device.Platform;
import io.github.sceplifecycle.intake.Place;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScepProfileTest {

  private static RequestedCertificate requesting(Period validity) {
    return new RequestedCertificate(
        Optional.of(validity),
        RequestedKey.unstated(),
        Optional.empty(),
        CertificateStore.USER,
        Challenge.VARIABLE);
  }

  private static ScepProfile with(RenewalSetting setting) {
    return new ScepProfile(
        new ProfileIdentity("7", "SCEP", Platform.MACOS, Place.whole("a.json")),
        setting,
        new Retry(Cadence.everyHours(6), AfterExpiry.CONTINUES),
        requesting(Period.ofYears(1)));
  }

  @Nested
  class S_12_a_requested_validity {

    @ParameterizedTest
    @CsvSource({
      "P1Y, 2026-01-01T00:00:00Z, 365",
      "P1Y, 2027-03-01T00:00:00Z, 366",
      "P1Y, 2028-02-28T23:59:59Z, 366",
      "P1Y, 2028-02-29T12:00:00Z, 365",
      "P1Y, 2028-03-01T00:00:00Z, 365",
      "P4Y, 2028-02-29T00:00:00Z, 1461",
      "P1Y, 1899-03-01T00:00:00Z, 365",
      "P1Y, 1999-03-01T00:00:00Z, 366",
      "P1M, 2026-01-31T00:00:00Z, 28",
      "P1M, 2028-01-31T00:00:00Z, 29",
      "P6M, 2026-08-31T00:00:00Z, 181",
      "P1Y1D, 2026-01-01T00:00:00Z, 366",
      "P365D, 2027-03-01T00:00:00Z, 365",
      "P0D, 2026-01-01T00:00:00Z, 0"
    })
    void is_a_period_until_it_is_anchored(Period period, Instant notBefore, long days) {
      assertEquals(Optional.of(Duration.ofDays(days)), requesting(period).lifetimeFrom(notBefore));
    }

    @Test
    void may_reach_the_last_second_of_x509_and_no_further() {
      Instant anchor = Instant.parse("9998-12-31T23:59:59Z");
      assertEquals(
          Optional.of(Duration.ofDays(365)), requesting(Period.ofYears(1)).lifetimeFrom(anchor));
      assertEquals(Optional.empty(), requesting(Period.parse("P1Y1D")).lifetimeFrom(anchor));
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "P-1D",
          "P-1Y",
          "P10001Y",
          "P2147483647Y",
          "P-2147483648Y",
          "P2147483647M",
          "P2147483647D",
          "P2147483647Y2147483647M2147483647D"
        })
    void that_x509_cannot_state_has_no_lifetime(Period period) {
      assertEquals(Optional.empty(), requesting(period).lifetimeFrom(Instant.EPOCH));
    }

    @Test
    void of_ten_thousand_years_less_a_day_fits_where_x509_begins() {
      Duration untilTheLastDay = Validity.LONGEST.minus(Duration.ofSeconds(86_399));
      assertEquals(
          Optional.of(untilTheLastDay),
          requesting(Period.of(10_000, 0, -1)).lifetimeFrom(Validity.EARLIEST));
    }

    @Test
    void may_span_all_of_x509() {
      assertEquals(
          Optional.of(Validity.LONGEST.minusDays(365).plusSeconds(1)),
          requesting(Period.ofYears(9_999)).lifetimeFrom(Validity.EARLIEST));
    }

    @Test
    void is_anchored_to_an_instant_that_x509_can_state() {
      RequestedCertificate year = requesting(Period.ofYears(1));
      assertRefused(() -> year.lifetimeFrom(Instant.EPOCH.plusNanos(1)), "notBefore");
      assertRefused(() -> year.lifetimeFrom(Instant.MAX), "notBefore");
    }

    @Test
    void that_is_not_stated_has_no_lifetime() {
      RequestedCertificate unstated =
          new RequestedCertificate(
              Optional.empty(),
              RequestedKey.unstated(),
              Optional.empty(),
              CertificateStore.UNKNOWN,
              Challenge.ABSENT);
      assertEquals(Optional.empty(), unstated.lifetimeFrom(Instant.EPOCH));
    }
  }

  @Nested
  class S_31_a_setting {

    @Test
    void that_is_zero_is_not_one_that_is_absent() {
      RenewalSetting zero = new RenewalSetting.Stated(none());
      RenewalSetting absent = new RenewalSetting.Unknown(RenewalSetting.Reason.NOT_STATED);
      assertNotEquals(zero, absent);
      assertEquals(Optional.of(none()), zero.policy());
      assertEquals(Optional.empty(), absent.policy());
    }

    @Test
    void supplied_by_the_caller_is_marked_so() {
      RenewalSetting supplied = new RenewalSetting.Supplied(none());
      assertEquals(Optional.of(none()), supplied.policy());
      assertNotEquals(new RenewalSetting.Stated(none()), supplied);
    }

    @Test
    void that_is_stated_is_not_overridden() {
      ScepProfile stated = with(new RenewalSetting.Stated(none()));
      assertSame(stated, stated.supplying(daysBeforeExpiry(7)));
    }

    @ParameterizedTest
    @EnumSource
    void that_is_unknown_for_whatever_reason_is_supplied(RenewalSetting.Reason reason) {
      ScepProfile unknown = with(new RenewalSetting.Unknown(reason));
      assertEquals(
          with(new RenewalSetting.Supplied(daysBeforeExpiry(7))),
          unknown.supplying(daysBeforeExpiry(7)));
    }

    @Test
    void supplied_twice_is_the_second() {
      assertEquals(
          with(new RenewalSetting.Supplied(daysBeforeExpiry(8))),
          with(new RenewalSetting.Supplied(daysBeforeExpiry(7))).supplying(daysBeforeExpiry(8)));
    }
  }

  @Nested
  class A_cadence {

    @Test
    void is_whole_seconds_up_to_366_days() {
      assertEquals(Duration.ofHours(6), Cadence.everyHours(6).every());
      assertEquals(Duration.ofSeconds(1), new Cadence(Duration.ofSeconds(1)).every());
      assertEquals(Cadence.LONGEST, Cadence.everyHours(8_784).every());
      assertEquals("every PT8H", Cadence.everyHours(8).toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT0S", "PT-1S", "PT0.999S", "PT1.5S", "P366DT1S"})
    void is_refused_out_of_range(Duration every) {
      assertRefused(() -> new Cadence(every), "every", "PT1S", every.toString());
    }

    @ParameterizedTest
    @ValueSource(longs = {Long.MIN_VALUE, -1, 0, 8_785, Long.MAX_VALUE})
    void in_hours_is_refused_out_of_range(long hours) {
      assertRefused(() -> Cadence.everyHours(hours), "hours", "1 to 8784", Long.toString(hours));
    }
  }

  @Test
  void a_requested_key_copies_its_hash_functions() {
    List<String> hashes = new ArrayList<>(List.of("sha2"));
    RequestedKey key =
        new RequestedKey(OptionalInt.of(2048), Optional.empty(), Optional.empty(), hashes);
    hashes.clear();
    assertEquals(List.of("sha2"), key.hashAlgorithms());
    assertEquals(OptionalInt.empty(), RequestedKey.unstated().bits());
  }
}
