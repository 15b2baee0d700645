package io.github.sceplifecycle.examples.plan;

import static io.github.sceplifecycle.examples.plan.Sample.AT;
import static io.github.sceplifecycle.examples.plan.Sample.dates;
import static io.github.sceplifecycle.examples.plan.Sample.day;
import static io.github.sceplifecycle.examples.plan.Sample.strictTerms;
import static io.github.sceplifecycle.examples.plan.Sample.terms;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.sceplifecycle.attestation.Assumption;
import io.github.sceplifecycle.certificate.CertificateDates;
import io.github.sceplifecycle.policy.RenewalPolicy;
import io.github.sceplifecycle.redistribution.Phase;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutlooksTest {

  private static final Optional<RenewalPolicy> LEAD =
      Optional.of(RenewalPolicy.daysBeforeExpiry(60));
  private static final Optional<RenewalPolicy> SHARE =
      Optional.of(RenewalPolicy.percentRemaining(20));
  private static final Optional<RenewalPolicy> NEVER = Optional.of(RenewalPolicy.none());
  private static final Optional<RenewalPolicy> MIXED =
      Optional.of(
          RenewalPolicy.earlierOf(
              RenewalPolicy.daysBeforeExpiry(60), RenewalPolicy.percentRemaining(20)));

  private static Outlooks.Answer of(
      Terms terms, CertificateDates dates, Optional<RenewalPolicy> policy) {
    return new Outlooks(terms).of(dates, policy);
  }

  private static String phase(Outlooks.Answer answer) {
    return answer.outlook().phase().map(Phase::name).orElse("-");
  }

  private static String opensAt(Outlooks.Answer answer) {
    return answer.outlook().window().map(window -> window.opensAt().toString()).orElse("-");
  }

  @Nested
  class Both_dates_known {

    @ParameterizedTest(name = "{0} to {1}: {2}, without a policy {3}")
    @CsvSource({
      "2026-11-24, 2027-11-24, NOT_YET_VALID, NOT_YET_VALID",
      "2026-11-23, 2027-11-23, CURRENT, -",
      "2026-01-23, 2027-01-23, CURRENT, -",
      "2026-01-22, 2027-01-22, REDISTRIBUTION_DUE, -",
      "2025-11-23, 2026-11-23, REDISTRIBUTION_DUE, -",
      "2025-11-22, 2026-11-22, EXPIRED, EXPIRED"
    })
    void the_phase(String notBefore, String notAfter, String phase, String withoutPolicy) {
      assertEquals(phase, phase(of(terms(), dates(notBefore, notAfter), LEAD)));
      Outlooks.Answer unknown = of(terms(), dates(notBefore, notAfter), Optional.empty());
      assertEquals(withoutPolicy, phase(unknown));
      assertEquals("-", opensAt(unknown));
    }

    @Test
    void strictness_changes_nothing() {
      CertificateDates dates = dates("2026-01-01", "2027-01-01");
      assertEquals(of(strictTerms(), dates, SHARE), of(terms(), dates, SHARE));
    }

    @Test
    void without_redistribution_there_is_no_window() {
      Outlooks.Answer answer = of(terms(), dates("2026-01-01", "2027-01-01"), NEVER);
      assertEquals(new Outlooks.Answer(Outlook.of(Phase.CURRENT), Missing.NOTHING), answer);
    }
  }

  @Nested
  class The_beginning_is_missing {

    @Test
    void the_authoritys_lifetime_is_assumed_and_named() {
      Outlooks.Answer answer = of(terms(), dates("", "2027-01-01"), SHARE);
      assertEquals("2026-10-20T00:00:00Z", opensAt(answer));
      assertEquals("REDISTRIBUTION_DUE", phase(answer));
      assertEquals(List.of(Assumption.LIFETIME), answer.outlook().assumed());
      assertEquals(Missing.NOTHING, answer.missing());
    }

    @Test
    void strictly_a_lead_time_still_opens_and_nobody_knows_whether_it_covers_the_lifetime() {
      Outlook outlook = of(strictTerms(), dates("", "2027-01-01"), LEAD).outlook();
      PlannedWindow window =
          new PlannedWindow(day("2026-11-02"), day("2027-01-01"), Optional.empty());
      assertEquals(Optional.of(window), outlook.window());
      assertEquals(List.of(), outlook.assumed());
    }

    @ParameterizedTest(name = "strictly, until {0}: {1}, {2}, {3}")
    @CsvSource({
      "2027-01-23, CURRENT, -, CURRENT",
      "2027-01-22, REDISTRIBUTION_DUE, -, CURRENT",
      "2026-11-23, REDISTRIBUTION_DUE, -, CURRENT",
      "2026-11-22, EXPIRED, EXPIRED, EXPIRED"
    })
    void strictly_the_phase_is_as_far_as_the_end_tells(
        String notAfter, String lead, String share, String never) {
      CertificateDates dates = dates("", notAfter);
      assertEquals(lead, phase(of(strictTerms(), dates, LEAD)));
      assertEquals(share, phase(of(strictTerms(), dates, SHARE)));
      assertEquals(share, phase(of(strictTerms(), dates, MIXED)));
      assertEquals(share, phase(of(strictTerms(), dates, Optional.empty())));
      assertEquals(never, phase(of(strictTerms(), dates, NEVER)));
    }

    @Test
    void strictly_a_share_has_no_window_and_says_why() {
      Outlooks.Answer answer = of(strictTerms(), dates("", "2027-01-01"), SHARE);
      assertEquals("-", opensAt(answer));
      assertEquals(Missing.ISSUE_DATE, answer.missing());
      assertTrue(answer.missing().sentence().contains("issue date is needed"));
    }

    @Test
    void a_lifetime_that_would_begin_after_the_instant_is_not_assumed() {
      Outlooks.Answer share = of(terms(), dates("", "2027-11-24"), SHARE);
      assertEquals(new Outlooks.Answer(Outlook.unknown(), Missing.FITTING_LIFETIME), share);
      assertEquals(List.of(), of(terms(), dates("", "2027-11-24"), LEAD).outlook().assumed());
    }

    @Test
    void a_lifetime_that_would_begin_at_the_instant_is() {
      Outlook outlook = of(terms(), dates("", "2027-11-23"), SHARE).outlook();
      assertEquals(List.of(Assumption.LIFETIME), outlook.assumed());
    }
  }

  @Nested
  class The_end_is_missing {

    @Test
    void the_authoritys_lifetime_is_assumed_and_named() {
      Outlooks.Answer answer = of(terms(), dates("2026-01-01", ""), SHARE);
      assertEquals("2026-10-20T00:00:00Z", opensAt(answer));
      assertEquals(List.of(Assumption.LIFETIME), answer.outlook().assumed());
    }

    @Test
    void a_beginning_that_is_known_is_believed_even_if_it_is_yet_to_come() {
      assertEquals("NOT_YET_VALID", phase(of(terms(), dates("2026-11-24", ""), LEAD)));
    }

    @ParameterizedTest(name = "strictly, from {0}: {1}")
    @CsvSource({"2026-11-24, NOT_YET_VALID", "2026-11-23, -", "2026-01-01, -"})
    void strictly_only_the_beginning_tells(String notBefore, String phase) {
      Outlooks.Answer answer = of(strictTerms(), dates(notBefore, ""), LEAD);
      assertEquals(phase, phase(answer));
      assertEquals(Missing.EXPIRY_DATE, answer.missing());
    }
  }

  @Test
  void without_any_date_nothing_is_known_and_nothing_assumed() {
    Outlooks.Answer expected = new Outlooks.Answer(Outlook.unknown(), Missing.BOTH_DATES);
    for (Terms terms : List.of(terms(), strictTerms())) {
      assertEquals(expected, of(terms, CertificateDates.unknown(), LEAD), "at " + AT);
    }
  }
}
