package io.github.sceplifecycle.audit;

import static io.github.sceplifecycle.audit.Given.codes;
import static io.github.sceplifecycle.audit.Given.days;
import static io.github.sceplifecycle.audit.Given.only;
import static io.github.sceplifecycle.audit.Given.outcome;
import static io.github.sceplifecycle.audit.Given.policy;
import static io.github.sceplifecycle.audit.Given.setting;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.sceplifecycle.advice.FleetAssumptions;
import io.github.sceplifecycle.authority.CertificateAuthority;
import io.github.sceplifecycle.authority.Issuance;
import io.github.sceplifecycle.authority.IssuerTrust;
import io.github.sceplifecycle.authority.RenewalRequests;
import io.github.sceplifecycle.authority.UnusedRule;
import io.github.sceplifecycle.certificate.Validity;
import io.github.sceplifecycle.policy.AfterExpiry;
import io.github.sceplifecycle.policy.Cadence;
import io.github.sceplifecycle.policy.RenewalPolicy;
import io.github.sceplifecycle.policy.RenewalSetting;
import io.github.sceplifecycle.policy.RenewalSetting.Reason;
import io.github.sceplifecycle.policy.Retry;
import io.github.sceplifecycle.projection.DeviceBehaviour;
import io.github.sceplifecycle.projection.EventKind;
import io.github.sceplifecycle.projection.Projection;
import io.github.sceplifecycle.projection.Scenario;
import io.github.sceplifecycle.projection.SignIns;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** S-27: the rules about the setting and its window. */
class SettingRulesTest {

  @Nested
  class The_setting {

    @Test
    void that_is_sensible_is_clean() {
      assertEquals(List.of(), codes(days(60)));
      assertEquals(List.of(), codes(policy(RenewalPolicy.percentRemaining(20))));
    }

    @Test
    void that_no_document_carries_is_said_to_be_unknown() {
      AuditSubject subject = setting(new RenewalSetting.Unknown(Reason.NOT_EXPORTED));
      assertEquals(List.of("SETTING_NOT_EXPORTED"), codes(subject));
    }

    @Test
    void that_the_caller_supplies_is_known() {
      RenewalPolicy supplied = RenewalPolicy.daysBeforeExpiry(60);
      assertEquals(List.of(), codes(setting(new RenewalSetting.Supplied(supplied))));
    }

    @ParameterizedTest
    @CsvSource({"NOT_STATED, not stated", "INVALID, no legal value"})
    void that_is_absent_or_illegal_is_an_error(Reason reason, String state) {
      AuditSubject subject = setting(new RenewalSetting.Unknown(reason));
      assertEquals(List.of("THRESHOLD_INVALID"), codes(subject));
      assertTrue(only("THRESHOLD_INVALID", subject).message().contains(" is " + state + ","));
    }

    @Test
    void that_is_not_known_leaves_the_rules_about_windows_without_a_word() {
      AuditSubject subject = setting(new RenewalSetting.Unknown(Reason.NOT_EXPORTED));
      for (String code : List.of("NO_REDISTRIBUTION", "COVERS_LIFETIME", "WINDOW_TOO_SHORT")) {
        assertEquals(new Outcome.NotApplicable("the setting is not known"), outcome(code, subject));
      }
    }

    @Test
    void of_never_is_an_error() {
      AuditSubject subject = policy(RenewalPolicy.none());
      assertEquals(List.of("NO_REDISTRIBUTION"), codes(subject));
      assertEquals(
          new Outcome.NotApplicable("the profile is never redistributed"),
          outcome("COVERS_LIFETIME", subject));
    }

    @Test
    void that_waits_for_what_never_comes_is_an_error() {
      RenewalPolicy sixty = RenewalPolicy.daysBeforeExpiry(60);
      RenewalPolicy none = RenewalPolicy.none();
      assertEquals(List.of("NO_REDISTRIBUTION"), codes(policy(RenewalPolicy.laterOf(sixty, none))));
      assertEquals(List.of(), codes(policy(RenewalPolicy.earlierOf(sixty, none))));
    }
  }

  @Nested
  class S_7_a_window {

    @ParameterizedTest
    @ValueSource(longs = {365, 366, 1_000_000})
    void of_the_whole_lifetime_is_found(long days) {
      assertTrue(codes(days(days)).contains("COVERS_LIFETIME"));
    }

    @Test
    void that_opens_a_day_after_issue_is_clean_of_that() {
      assertEquals(new Outcome.Clean(), outcome("COVERS_LIFETIME", days(364)));
    }
  }

  @Nested
  class S_28_a_window_too_short {

    /** Every 8 hours, 30 days away: 90 evaluations are missed, and the one before them is over. */
    @ParameterizedTest
    @CsvSource({"P30DT8H, false", "P30DT7H59M59S, true", "P30D, true", "P31D, false"})
    void is_shorter_than_an_absence_and_an_evaluation(Duration lead, boolean found) {
      AuditSubject subject = policy(RenewalPolicy.leadTime(lead));
      assertEquals(found, codes(subject).contains("WINDOW_TOO_SHORT"));
    }

    /** An absence of 10 hours swallows the evaluations after 0 and 8 hours; 24 hours are needed. */
    @ParameterizedTest
    @CsvSource({"P1D, false", "PT23H59M59S, true"})
    void counts_whole_evaluations(Duration lead, boolean found) {
      FleetAssumptions away =
          FleetAssumptions.usual(Cadence.everyHours(8)).tolerating(Duration.ofHours(10));
      AuditSubject subject = Given.assuming(policy(RenewalPolicy.leadTime(lead)), away);
      assertEquals(found, codes(subject).contains("WINDOW_TOO_SHORT"));
    }

    @Test
    void says_what_is_needed() {
      assertEquals(
          "The window opens 7 days before expiry. Looked at every 8 hours, a device that is away"
              + " for 30 days may need 30 days 8 hours. Open the window at least 30 days 8 hours"
              + " before expiry.",
          only("WINDOW_TOO_SHORT", days(7)).message());
    }
  }

  @Nested
  class S_26_a_lead_longer_than_an_unused_certificate_lives {

    @ParameterizedTest
    @CsvSource({"90, false", "91, true", "120, true", "364, true"})
    void is_one_of_more_than_ninety_days(long days, boolean found) {
      assertEquals(found, codes(days(days)).contains("EXCEEDS_UNUSED_RULE"));
    }

    @ParameterizedTest
    @CsvSource({"P90D, false", "P90DT1S, true"})
    void is_found_to_the_second(Duration lead, boolean found) {
      AuditSubject subject = policy(RenewalPolicy.leadTime(lead));
      assertEquals(found, codes(subject).contains("EXCEEDS_UNUSED_RULE"));
    }

    @Test
    void carries_the_days_of_the_worked_case() {
      Facts facts = only("EXCEEDS_UNUSED_RULE", days(120)).facts();
      assertEquals(
          Facts.none()
              .length("lead", Duration.ofDays(120))
              .length("longest", Duration.ofDays(90))
              .length("revokedAfter", Duration.ofDays(91))
              .count("replacedOnDay", 245)
              .count("atRiskOnDay", 335)
              .count("revokedOnDay", 336)
              .count("oldExpiresOnDay", 365)
              .count("nextAttemptOnDay", 490),
          facts);
    }

    @Test
    void says_the_days_and_ends_in_what_to_change() {
      assertEquals(
          "A lead of 120 days is longer than the 90 days for which a certificate may stay unused."
              + " The replacement comes on day 245 and, being the newest, is the one presented;"
              + " unused it may be revoked from day 335 on and surely is on day 336, although the"
              + " old certificate ends on day 365 only. The MDM acts again on day 490. Shorten the"
              + " lead to at most 90 days, or see to it that"
              + " every replacement is used within that time.",
          only("EXCEEDS_UNUSED_RULE", days(120)).message());
    }

    @ParameterizedTest
    @CsvSource({"365, 91", "365, 120", "365, 200", "200, 100", "730, 400", "1000, 91"})
    void has_the_days_that_the_projection_has(long lifetime, long lead) {
      CertificateAuthority okta =
          CertificateAuthority.okta().withLifetime(Duration.ofDays(lifetime));
      Facts facts = only("EXCEEDS_UNUSED_RULE", Given.by(days(lead), okta)).facts();
      Retry sixHourly = new Retry(Cadence.everyHours(6), AfterExpiry.CONTINUES);
      Scenario scenario =
          new Scenario(
              RenewalPolicy.daysBeforeExpiry(lead),
              sixHourly,
              okta,
              Validity.startingAt(Given.AT, okta.issuance().lifetime()));
      Projection unused =
          Projection.of(
              scenario,
              DeviceBehaviour.alwaysOn(SignIns.never()),
              Given.AT.plus(Duration.ofDays(3 * lifetime)));
      assertEquals(day(unused, EventKind.ISSUED, 2), facts.value("replacedOnDay").orElseThrow());
      assertEquals(
          day(unused, EventKind.REVOKED_FOR_DISUSE, 2), facts.value("revokedOnDay").orElseThrow());
      assertEquals(day(unused, EventKind.ISSUED, 3), facts.value("nextAttemptOnDay").orElseThrow());
    }

    private FactValue day(Projection projection, EventKind kind, int certificate) {
      return projection.events().stream()
          .filter(event -> event.kind() == kind && event.certificate() == certificate)
          .map(event -> new FactValue.Count(Duration.between(Given.AT, event.at()).toDays()))
          .findFirst()
          .orElseThrow();
    }

    @Test
    void is_of_no_matter_where_replacements_are_used_in_time() {
      FleetAssumptions usual = FleetAssumptions.usual(Cadence.everyHours(8));
      AuditSubject in90 = Given.assuming(days(120), usual.usedWithin(Duration.ofDays(90)));
      AuditSubject in91 = Given.assuming(days(120), usual.usedWithin(Duration.ofDays(91)));
      assertEquals(
          new Outcome.NotApplicable("every replacement is taken to be used in time"),
          outcome("EXCEEDS_UNUSED_RULE", in90));
      assertEquals(List.of("EXCEEDS_UNUSED_RULE"), codes(in91));
    }

    @Test
    void is_of_no_matter_where_nothing_is_revoked_for_disuse() {
      AuditSubject subject = Given.by(days(120), CertificateAuthority.generic(Given.YEAR));
      assertEquals(List.of(), codes(subject));
      assertEquals(
          new Outcome.NotApplicable("the authority revokes no certificate for disuse"),
          outcome("EXCEEDS_UNUSED_RULE", subject));
    }

    @Test
    void is_of_no_matter_where_no_window_opens() {
      assertEquals(
          Outcome.NotApplicable.class,
          outcome("EXCEEDS_UNUSED_RULE", Given.policy(RenewalPolicy.none())).getClass());
    }

    @Test
    void goes_by_the_rule_of_the_authority() {
      UnusedRule week = new UnusedRule(Duration.ofDays(40), Duration.ofDays(45));
      Issuance issuance =
          new Issuance(Duration.ofDays(200), RenewalRequests.REFUSED, Optional.of(week));
      AuditSubject subject =
          Given.by(days(50), new CertificateAuthority("other", issuance, IssuerTrust.unstated()));
      Facts facts = only("EXCEEDS_UNUSED_RULE", subject).facts();
      assertEquals(Optional.of(new FactValue.Count(150)), facts.value("replacedOnDay"));
      assertEquals(Optional.of(new FactValue.Count(195)), facts.value("revokedOnDay"));
      assertEquals(Optional.of(new FactValue.Count(200)), facts.value("oldExpiresOnDay"));
      assertEquals(Optional.of(new FactValue.Count(300)), facts.value("nextAttemptOnDay"));
    }
  }
}
