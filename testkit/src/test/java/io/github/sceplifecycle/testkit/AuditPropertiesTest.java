package io.github.sceplifecycle.testkit;

import io.github.sceplifecycle.advice.Advice;
import io.github.sceplifecycle.audit.Audit;
import io.github.sceplifecycle.audit.AuditRule;
import io.github.sceplifecycle.audit.AuditSubject;
import io.github.sceplifecycle.audit.Catalogue;
import io.github.sceplifecycle.audit.RuleDescription;
import java.time.Duration;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** S-27, over core's audit, with core's projection and a naive audit as the judges. */
@Domain(ScepDomain.class)
@Domain(DomainContext.Global.class)
class AuditPropertiesTest {

  private static final AuditFunction CORE =
      (code, subject) ->
          Catalogue.rules().stream()
              .filter(rule -> rule.description().code().equals(code))
              .findFirst()
              .orElseThrow()
              .judge(subject);

  private static final AdviceFunction ADVICE =
      (unit, authority, assumptions) ->
          Advice.of(authority, assumptions).band().flatMap(band -> band.settings(unit));

  private static final List<String> CODES =
      Catalogue.rules().stream().map(AuditRule::description).map(RuleDescription::code).toList();

  /** A setting, and what goes wrong while its assumptions hold. */
  record Tried(AuditedSetting setting, Misfortune misfortune) {}

  @Provide
  Arbitrary<Tried> tried() {
    return AuditArbitraries.settings()
        .flatMap(
            setting ->
                AdviceArbitraries.misfortunes(setting.asked())
                    .map(misfortune -> new Tried(setting, misfortune)));
  }

  @Provide
  Arbitrary<AuditSubject> around2027() {
    return AuditArbitraries.subjects();
  }

  @Property(tries = 150)
  void nothing_is_lost_where_nothing_is_found(@ForAll("tried") Tried one) {
    AuditLaws.nothingIsLostWhereNothingIsFound(CORE, one.setting(), one.misfortune());
  }

  @Property(tries = 150)
  void something_is_lost_where_something_is_found(@ForAll AuditedSetting setting) {
    AuditLaws.somethingIsLostWhereSomethingIsFound(CORE, setting);
  }

  @Property(tries = 200)
  void findings_and_the_safe_band_agree(@ForAll AuditedSetting setting) {
    AuditLaws.findingsAndTheSafeBandAgree(CORE, ADVICE, setting);
  }

  @Property(tries = 100)
  void the_order_of_certificates_does_not_matter(
      @ForAll AuditSubject subject, @ForAll @IntRange(min = 0, max = 5) int turn) {
    AuditLaws.theOrderOfCertificatesDoesNotMatter(CORE, subject, turn);
  }

  @Property(tries = 100)
  void an_unrelated_certificate_adds_no_finding(@ForAll AuditSubject subject) {
    AuditLaws.anUnrelatedCertificateAddsNoFinding(CORE, subject);
  }

  @Property(tries = 100)
  void every_number_can_be_derived_again(@ForAll AuditSubject subject) {
    AuditLaws.everyNumberCanBeDerivedAgain(CORE, subject);
  }

  @Property(tries = 100)
  void shifting_shifts_the_instants_only(
      @ForAll("around2027") AuditSubject subject,
      @ForAll @LongRange(min = 0, max = 1_000_000_000) long seconds) {
    AuditLaws.shiftingShiftsTheInstantsOnly(CORE, subject, Duration.ofSeconds(seconds));
  }

  @Property(tries = 50)
  void every_rule_has_exactly_one_outcome(@ForAll @Size(max = 4) List<AuditSubject> subjects) {
    AuditLaws.everyRuleHasOneOutcome(Audit::of, CODES, subjects);
  }

  @Property(tries = 50)
  void subjects_are_judged_by_themselves(@ForAll @Size(max = 4) List<AuditSubject> subjects) {
    AuditLaws.subjectsAreJudgedByThemselves(Audit::of, subjects);
  }
}
