package io.github.sceplifecycle.projection;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.sceplifecycle.authority.CertificateAuthority;
import io.github.sceplifecycle.certificate.Validity;
import io.github.sceplifecycle.policy.AfterExpiry;
import io.github.sceplifecycle.policy.Cadence;
import io.github.sceplifecycle.policy.RenewalPolicy;
import io.github.sceplifecycle.policy.Retry;
import io.github.sceplifecycle.redistribution.Absence;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Scenarios in days: a year's certificate of Okta from day 0, an MDM that tries every 6 hours. */
final class Play {

  static final Instant DAY_0 = Instant.parse("2026-01-01T00:00:00Z");
  static final Validity YEAR = Validity.startingAt(DAY_0, Duration.ofDays(365));
  static final Retry SIX_HOURS = new Retry(Cadence.everyHours(6), AfterExpiry.CONTINUES);
  static final Retry UNTIL_EXPIRY = new Retry(Cadence.everyHours(6), AfterExpiry.STOPS);
  static final SignIns DAILY = SignIns.every(DAY_0, Cadence.everyHours(24));

  private Play() {}

  static Instant day(long number) {
    return DAY_0.plusSeconds(number * 86_400);
  }

  static Instant hour(long number) {
    return DAY_0.plusSeconds(number * 3_600);
  }

  static Absence away(long fromDay, long toDay) {
    return new Absence(day(fromDay), day(toDay));
  }

  static Scenario scenario(RenewalPolicy policy) {
    return scenario(policy, SIX_HOURS);
  }

  static Scenario scenario(RenewalPolicy policy, Retry retry) {
    return new Scenario(policy, retry, CertificateAuthority.okta(), YEAR);
  }

  static Scenario days(long days) {
    return scenario(RenewalPolicy.daysBeforeExpiry(days));
  }

  static DeviceBehaviour unused() {
    return DeviceBehaviour.alwaysOn(SignIns.never());
  }

  static DeviceBehaviour daily() {
    return DeviceBehaviour.alwaysOn(DAILY);
  }

  /** When something happens to a certificate. */
  static List<Instant> when(Projection projection, EventKind kind, int certificate) {
    return projection.events().stream()
        .filter(event -> event.kind() == kind && event.certificate() == certificate)
        .map(Event::at)
        .toList();
  }

  /** When something happens to whichever certificate. */
  static List<Instant> when(Projection projection, EventKind kind) {
    return projection.events().stream()
        .filter(event -> event.kind() == kind)
        .map(Event::at)
        .toList();
  }

  static void assertWhen(Projection projection, EventKind kind, int certificate, Instant... at) {
    assertEquals(List.of(at), when(projection, kind, certificate), () -> kind + " " + certificate);
  }

  static void assertWhen(Projection projection, EventKind kind, Instant... at) {
    assertEquals(List.of(at), when(projection, kind), kind::name);
  }
}
