package io.github.sceplifecycle.testkit.mutants;

import io.github.sceplifecycle.advice.Advice;
import io.github.sceplifecycle.audit.AuditRule;
import io.github.sceplifecycle.audit.AuditSubject;
import io.github.sceplifecycle.audit.Catalogue;
import io.github.sceplifecycle.audit.RuleDescription;
import io.github.sceplifecycle.testkit.AdviceArbitraries;
import io.github.sceplifecycle.testkit.AdviceFunction;
import io.github.sceplifecycle.testkit.AuditArbitraries;
import io.github.sceplifecycle.testkit.AuditFunction;
import io.github.sceplifecycle.testkit.AuditLaws;
import io.github.sceplifecycle.testkit.AuditReportFunction;
import io.github.sceplifecycle.testkit.AuditedSetting;
import io.github.sceplifecycle.testkit.Misfortune;
import java.time.Duration;
import java.util.List;
import net.jqwik.api.Combinators;

/** The laws of audits, with cases to try them on. */
final class AuditTrials {

  private static final AdviceFunction ADVICE =
      (unit, authority, assumptions) ->
          Advice.of(authority, assumptions).band().flatMap(band -> band.settings(unit));

  private static final List<String> CODES =
      Catalogue.rules().stream().map(AuditRule::description).map(RuleDescription::code).toList();

  /** A setting with what goes wrong, and a subject. */
  record Case(AuditedSetting setting, Misfortune misfortune, AuditSubject subject) {}

  static final Net<AuditFunction, Case> NET =
      new Net<>(
          List.of(
              new Trial<>(
                  "S-27 nothing is lost where nothing is found",
                  (code, one) ->
                      AuditLaws.nothingIsLostWhereNothingIsFound(
                          code, one.setting(), one.misfortune())),
              new Trial<>(
                  "S-27 something is lost where something is found",
                  (code, one) ->
                      AuditLaws.somethingIsLostWhereSomethingIsFound(code, one.setting())),
              new Trial<>(
                  "S-27 findings and the safe band agree",
                  (code, one) ->
                      AuditLaws.findingsAndTheSafeBandAgree(code, ADVICE, one.setting())),
              new Trial<>(
                  "S-27 the order of certificates does not matter",
                  (code, one) ->
                      AuditLaws.theOrderOfCertificatesDoesNotMatter(code, one.subject(), 2)),
              new Trial<>(
                  "S-27 an unrelated certificate adds no finding",
                  (code, one) ->
                      AuditLaws.anUnrelatedCertificateAddsNoFinding(code, one.subject())),
              new Trial<>(
                  "S-27 every number can be derived again",
                  (code, one) -> AuditLaws.everyNumberCanBeDerivedAgain(code, one.subject())),
              new Trial<>(
                  "S-27 shifting shifts the instants only",
                  (code, one) ->
                      AuditLaws.shiftingShiftsTheInstantsOnly(
                          code, one.subject(), Duration.ofSeconds(1)))),
          Cases.of(
              AuditArbitraries.settings()
                  .flatMap(
                      setting ->
                          Combinators.combine(
                                  AdviceArbitraries.misfortunes(setting.asked()),
                                  AuditArbitraries.subjects())
                              .as((misfortune, subject) -> new Case(setting, misfortune, subject))),
              200));

  static final Net<AuditReportFunction, List<AuditSubject>> REPORTS =
      new Net<>(
          List.of(
              new Trial<>(
                  "S-27 every rule has exactly one outcome",
                  (code, all) -> AuditLaws.everyRuleHasOneOutcome(code, CODES, all)),
              new Trial<>(
                  "S-27 subjects are judged by themselves",
                  AuditLaws::subjectsAreJudgedByThemselves)),
          Cases.of(AuditArbitraries.subjects().list().ofMinSize(1).ofMaxSize(3), 40));

  private AuditTrials() {}
}
