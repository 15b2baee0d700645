package io.github.sceplifecycle.authority;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.sceplifecycle.certificate.Validity;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("S-20: unused certificates are revoked")
class UnusedRuleTest {

  private static final Validity YEAR =
      Validity.startingAt(Instant.parse("2026-01-01T00:00:00Z"), Duration.ofDays(365));

  @Test
  void okta_puts_an_unused_certificate_at_risk_90_days_after_notBefore() {
    assertEquals(Instant.parse("2026-04-01T00:00:00Z"), UnusedRule.okta().atRiskFrom(YEAR));
  }

  @Test
  void okta_has_revoked_an_unused_certificate_91_days_after_notBefore() {
    assertEquals(Instant.parse("2026-04-02T00:00:00Z"), UnusedRule.okta().revokedFrom(YEAR));
  }

  @Test
  void the_days_are_counted_from_notBefore_whatever_the_lifetime() {
    Validity aMinute = Validity.startingAt(YEAR.notBefore(), Duration.ofMinutes(1));
    assertEquals(UnusedRule.okta().revokedFrom(YEAR), UnusedRule.okta().revokedFrom(aMinute));
  }

  @Test
  void both_times_may_be_the_same() {
    UnusedRule strict = new UnusedRule(Duration.ofDays(90), Duration.ofDays(90));
    assertEquals(strict.atRiskFrom(YEAR), strict.revokedFrom(YEAR));
  }

  @Test
  void the_longest_rule_is_defined_for_the_last_certificate_that_X509_can_state() {
    UnusedRule longest = new UnusedRule(Validity.LONGEST, Validity.LONGEST);
    Validity last = new Validity(Validity.LATEST, Validity.LATEST);
    assertTrue(longest.revokedFrom(last).isAfter(Validity.LATEST));
  }

  @Test
  void a_second_is_the_shortest_time_to_be_at_risk() {
    Duration second = Duration.ofSeconds(1);
    assertEquals(
        Instant.parse("2026-01-01T00:00:01Z"), new UnusedRule(second, second).atRiskFrom(YEAR));
  }

  @ParameterizedTest
  @CsvSource({
    "PT0S, PT1S",
    "PT-1S, PT1S",
    "PT0.5S, PT1S",
    "PT1S, PT1.5S",
    "PT1.000000001S, PT2S",
    "PT2S, PT1S",
    "PT1S, PT87660001H",
    "PT2562047788015215H, PT2562047788015215H"
  })
  void times_that_make_no_rule_are_refused(Duration atRiskAfter, Duration revokedAfter) {
    IllegalArgumentException refusal =
        assertThrows(
            IllegalArgumentException.class, () -> new UnusedRule(atRiskAfter, revokedAfter));
    assertTrue(
        String.valueOf(refusal.getMessage()).contains(atRiskAfter.toString()), refusal::getMessage);
  }
}
