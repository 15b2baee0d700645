package io.github.sceplifecycle.redistribution;

import static io.github.sceplifecycle.policy.RenewalPolicy.daysBeforeExpiry;
import static io.github.sceplifecycle.policy.RenewalPolicy.none;
import static io.github.sceplifecycle.policy.RenewalPolicy.shareRemaining;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.sceplifecycle.certificate.Validity;
import io.github.sceplifecycle.policy.RenewalPolicy;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** S-9: at every instant exactly one phase holds. */
class PhaseTest {

  private static final Validity YEAR =
      new Validity(Instant.parse("2026-01-01T00:00:00Z"), Instant.parse("2027-01-01T00:00:00Z"));

  @ParameterizedTest
  @CsvSource({
    "-1000000000-01-01T00:00:00Z, NOT_YET_VALID",
    "2025-12-31T23:59:59.999999999Z, NOT_YET_VALID",
    "2026-01-01T00:00:00Z, CURRENT",
    "2026-09-02T23:59:59.999999999Z, CURRENT",
    "2026-09-03T00:00:00Z, REDISTRIBUTION_DUE",
    "2026-09-03T00:00:00.000000001Z, REDISTRIBUTION_DUE",
    "2026-12-31T23:59:59.999999999Z, REDISTRIBUTION_DUE",
    "2027-01-01T00:00:00Z, REDISTRIBUTION_DUE",
    "2027-01-01T00:00:00.000000001Z, EXPIRED",
    "+1000000000-12-31T23:59:59.999999999Z, EXPIRED"
  })
  void with_120_days_before_expiry(Instant at, Phase phase) {
    assertEquals(phase, Phase.of(daysBeforeExpiry(120), YEAR, at));
  }

  @ParameterizedTest
  @CsvSource({
    "2025-12-31T23:59:59.999999999Z, NOT_YET_VALID",
    "2026-01-01T00:00:00Z, CURRENT",
    "2027-01-01T00:00:00Z, CURRENT",
    "2027-01-01T00:00:00.000000001Z, EXPIRED"
  })
  void without_a_window_nothing_is_ever_due(Instant at, Phase phase) {
    assertEquals(phase, Phase.of(none(), YEAR, at));
  }

  @ParameterizedTest
  @CsvSource({
    "2025-12-31T23:59:59.999999999Z, NOT_YET_VALID",
    "2026-01-01T00:00:00Z, REDISTRIBUTION_DUE",
    "2027-01-01T00:00:00Z, REDISTRIBUTION_DUE",
    "2027-01-01T00:00:00.000000001Z, EXPIRED"
  })
  void a_window_that_covers_the_lifetime_leaves_nothing_current(Instant at, Phase phase) {
    assertEquals(phase, Phase.of(daysBeforeExpiry(365), YEAR, at));
  }

  @Test
  void between_two_nanoseconds_the_phase_changes_once() {
    RenewalPolicy third = shareRemaining(1, 3);
    Validity second = new Validity(YEAR.notBefore(), YEAR.notBefore().plusSeconds(1));
    Instant opensAt = second.notBefore().plusNanos(666_666_667);
    assertEquals(Phase.CURRENT, Phase.of(third, second, opensAt.minusNanos(1)));
    assertEquals(Phase.REDISTRIBUTION_DUE, Phase.of(third, second, opensAt));
  }
}
