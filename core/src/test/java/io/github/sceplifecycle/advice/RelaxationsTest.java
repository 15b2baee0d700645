package io.github.sceplifecycle.advice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.sceplifecycle.authority.CertificateAuthority;
import io.github.sceplifecycle.authority.Issuance;
import io.github.sceplifecycle.authority.IssuerTrust;
import io.github.sceplifecycle.authority.RenewalRequests;
import io.github.sceplifecycle.authority.UnusedRule;
import io.github.sceplifecycle.certificate.Validity;
import io.github.sceplifecycle.policy.Cadence;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** S-28, where no lead is safe. */
class RelaxationsTest {

  private static final CertificateAuthority OKTA = CertificateAuthority.okta();

  private static FleetAssumptions fleet(String every, String absence) {
    return FleetAssumptions.usual(new Cadence(Duration.parse(every)))
        .tolerating(Duration.parse(absence));
  }

  private static List<String> told(CertificateAuthority authority, FleetAssumptions assumptions) {
    Advice advice = Advice.of(authority, assumptions);
    assertEquals(Optional.empty(), advice.band());
    return advice.relaxations().stream().map(one -> one.kind() + " " + one.to()).toList();
  }

  @Test
  void an_absence_as_long_as_the_rule_allows_is_too_long() {
    assertEquals(
        List.of("SHORTER_ABSENCE PT2152H", "EARLIER_FIRST_USE PT2160H"),
        told(OKTA, fleet("PT8H", "P90D")));
  }

  @Test
  void evaluations_that_are_a_little_too_rare_may_be_made_more_frequent() {
    assertEquals(
        List.of(
            "SHORTER_ABSENCE PT1848H",
            "MORE_FREQUENT_EVALUATIONS PT166H9M13S",
            "EARLIER_FIRST_USE PT2160H"),
        told(OKTA, fleet("P7D", "P80D")));
  }

  @Test
  void a_lifetime_of_a_month_is_too_short_for_an_absence_of_a_month() {
    assertEquals(
        List.of("SHORTER_ABSENCE PT704H", "LONGER_LIFETIME PT728H1S"),
        told(OKTA.withLifetime(Duration.ofDays(30)), fleet("PT8H", "P30D")));
  }

  @Test
  void without_absences_evaluations_may_be_rarer_than_the_upper_end() {
    assertEquals(
        List.of("MORE_FREQUENT_EVALUATIONS PT2160H", "EARLIER_FIRST_USE PT2160H"),
        told(OKTA, fleet("P91D", "PT0S")));
  }

  @Test
  void more_than_one_assumption_may_be_wrong() {
    assertEquals(List.of(), told(OKTA.withLifetime(Duration.ofDays(150)), fleet("P100D", "P100D")));
    assertEquals(
        List.of("LONGER_LIFETIME PT2S"),
        told(OKTA.withLifetime(Duration.ofSeconds(1)), fleet("PT1S", "PT0S")));
  }

  @Test
  void an_absence_of_no_time_at_all_may_be_what_is_left() {
    assertEquals(
        List.of(
            "SHORTER_ABSENCE PT0S",
            "MORE_FREQUENT_EVALUATIONS PT1080H",
            "EARLIER_FIRST_USE PT2160H"),
        told(OKTA, fleet("P60D", "P45D")));
  }

  @Test
  void a_use_within_the_lifetime_helps_only_if_the_lead_is_shorter_than_it() {
    assertEquals(
        List.of("SHORTER_ABSENCE PT2152H"),
        told(OKTA.withLifetime(Duration.ofHours(90 * 24 + 8)), fleet("PT8H", "P90D")));
    assertEquals(
        List.of("SHORTER_ABSENCE PT2152H", "EARLIER_FIRST_USE PT2160H"),
        told(OKTA.withLifetime(Duration.ofHours(90 * 24 + 9)), fleet("PT8H", "P90D")));
  }

  @ParameterizedTest(name = "every {0}, away {1}, lifetime {2}")
  @CsvSource({
    "PT8H, P90D, P365D",
    "P7D, P80D, P365D",
    "PT8H, P30D, P30D",
    "P91D, PT0S, P365D",
    "PT5H, P29D, P29D",
    "P13D, P77D, P90D",
    "PT7S, PT61S, PT60S"
  })
  void a_relaxation_leaves_a_band_and_a_little_less_does_not(
      String every, String absence, String lifetime) {
    Advice advice = Advice.of(OKTA.withLifetime(Duration.parse(lifetime)), fleet(every, absence));
    for (Relaxation one : advice.relaxations()) {
      boolean more = one.kind() == Relaxation.Kind.LONGER_LIFETIME;
      Duration less = more ? one.to().minusSeconds(1) : one.to().plusSeconds(1);
      assertTrue(relaxed(advice, one).band().isPresent(), one.toString());
      Relaxation weaker = new Relaxation(one.kind(), less);
      assertFalse(relaxed(advice, weaker).band().isPresent(), weaker.toString());
    }
  }

  private static Advice relaxed(Advice advice, Relaxation by) {
    FleetAssumptions old = advice.assumptions();
    Duration lifetime = by.kind() == Relaxation.Kind.LONGER_LIFETIME ? by.to() : advice.lifetime();
    FleetAssumptions assumptions =
        switch (by.kind()) {
          case SHORTER_ABSENCE -> old.tolerating(by.to());
          case MORE_FREQUENT_EVALUATIONS ->
              new FleetAssumptions(
                  new Cadence(by.to()), old.toleratedAbsence(), old.firstUseWithin());
          case EARLIER_FIRST_USE -> old.usedWithin(by.to());
          case LONGER_LIFETIME -> old;
        };
    return new Advice(lifetime, advice.unusedRule(), assumptions);
  }

  private static CertificateAuthority atRiskAfter(int seconds) {
    UnusedRule rule = new UnusedRule(Duration.ofSeconds(seconds), Duration.ofSeconds(seconds + 1L));
    return new CertificateAuthority(
        "quick",
        new Issuance(Duration.ofDays(1), RenewalRequests.REFUSED, Optional.of(rule)),
        IssuerTrust.unstated());
  }

  @Test
  void more_frequent_is_never_rarer() {
    List<String> told = told(atRiskAfter(35), fleet("PT10S", "PT22S"));
    assertTrue(told.contains("MORE_FREQUENT_EVALUATIONS PT8S"), told::toString);
  }

  @Test
  void a_second_between_evaluations_is_thought_of() {
    List<String> told = told(atRiskAfter(3), fleet("PT2S", "PT2S"));
    assertTrue(told.contains("MORE_FREQUENT_EVALUATIONS PT1S"), told::toString);
  }

  @Test
  void a_lifetime_is_no_longer_than_any_certificate_can_have() {
    CertificateAuthority lenient = CertificateAuthority.generic(Duration.ofDays(1));
    Duration longest = Validity.LONGEST;
    assertTrue(
        told(lenient, fleet("PT1S", longest.minusSeconds(2) + ""))
            .contains("LONGER_LIFETIME " + longest));
    assertFalse(
        told(lenient, fleet("PT1S", longest.minusSeconds(1) + "")).toString().contains("LONGER"));
  }
}
