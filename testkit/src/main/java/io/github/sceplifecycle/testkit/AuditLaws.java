package io.github.sceplifecycle.testkit;

import io.github.sceplifecycle.audit.AuditReport;
import io.github.sceplifecycle.audit.AuditReport.Examined;
import io.github.sceplifecycle.audit.AuditRule;
import io.github.sceplifecycle.audit.AuditSubject;
import io.github.sceplifecycle.audit.BroughtCertificate;
import io.github.sceplifecycle.audit.Catalogue;
import io.github.sceplifecycle.audit.Finding;
import io.github.sceplifecycle.audit.LinkedInventory;
import io.github.sceplifecycle.audit.Outcome;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What every audit must satisfy (S-27). Its rules about the setting are judged by core's projection
 * and held against an advice; its numbers are derived again by {@link ReferenceAudit}.
 */
public final class AuditLaws {

  private static final List<String> CODES =
      Catalogue.rules().stream().map(AuditRule::description).map(one -> one.code()).toList();

  private AuditLaws() {}

  /**
   * Where nothing is found of the setting, a device never fails to attest while the assumptions
   * hold, and no certificate is due at birth.
   *
   * @param code the rules
   * @param setting the setting; the authority's lifetime in whole multiples of 100 seconds
   * @param misfortune what goes wrong
   */
  public static void nothingIsLostWhereNothingIsFound(
      AuditFunction code, AuditedSetting setting, Misfortune misfortune) {
    if (!setting.found(code).isEmpty()) {
      return;
    }
    Law law = Law.of("S-27 nothing is lost where nothing is found", setting, misfortune);
    Advising asked = setting.asked();
    law.expect(!setting.isNever(), "a finding where nothing is redistributed", "none");
    law.expect(
        setting.lead().compareTo(asked.lifetime()) < 0, "a finding where all are due", "none");
    for (Misfortune each : List.of(misfortune, Misfortune.earliest(), Misfortune.latest(asked))) {
      law.expect(!each.loses(asked, setting.lead()), "attestation kept under " + each, "lost");
    }
  }

  /**
   * Where something is found of the setting, a device fails to attest if all goes wrong that may,
   * or every certificate is due at birth; with the exception of {@link
   * AdviceLaws#somethingIsLostOutside}.
   *
   * @param code the rules
   * @param setting the setting; the authority's lifetime in whole multiples of 6000 seconds and the
   *     cadence in whole minutes
   */
  public static void somethingIsLostWhereSomethingIsFound(
      AuditFunction code, AuditedSetting setting) {
    List<String> found = setting.found(code);
    Law.of("S-27 something is lost where something is found", setting)
        .expect(
            found.isEmpty()
                || setting.isNever()
                || AdviceLaws.isUnsafe(setting.asked(), setting.lead()),
            "nothing found, for nothing is lost",
            found);
  }

  /**
   * What is found of the setting and what the advice calls safe exclude each other and leave
   * nothing between them: in particular an ERROR about the setting means that it lies outside the
   * band.
   *
   * @param code the rules
   * @param advice the advice
   * @param setting the setting
   */
  public static void findingsAndTheSafeBandAgree(
      AuditFunction code, AdviceFunction advice, AuditedSetting setting) {
    List<String> found = setting.found(code);
    boolean safe = setting.isSafe(advice);
    Law.of("S-27 findings and the safe band agree", setting)
        .expect(safe == found.isEmpty(), safe ? "nothing, for it is safe" : "a finding", found);
  }

  /**
   * The order in which an inventory lists certificates changes nothing, not even which device is
   * named.
   *
   * @param code the rules
   * @param subject what is looked at
   * @param turn how far its certificates are moved round, before they are reversed
   */
  public static void theOrderOfCertificatesDoesNotMatter(
      AuditFunction code, AuditSubject subject, int turn) {
    Law law = Law.of("S-27 the order of certificates does not matter", subject, turn);
    subject
        .inventory()
        .map(given -> subject.holding(turned(given, turn)))
        .ifPresent(
            turned -> {
              for (String rule : CODES) {
                law.expectEqual(code.judge(rule, subject), code.judge(rule, turned));
              }
            });
  }

  private static LinkedInventory turned(LinkedInventory inventory, int turn) {
    List<BroughtCertificate> certificates = new ArrayList<>(inventory.certificates());
    Collections.rotate(certificates, turn);
    Collections.reverse(certificates);
    return new LinkedInventory(inventory.at(), certificates);
  }

  /**
   * A certificate that has nothing to do with the others, and with which nothing is wrong, adds no
   * finding: on a device of its own, by an issuer of its own, issued a moment ago. It has the
   * serial number of another, which is nothing to it.
   *
   * @param code the rules
   * @param subject what is looked at
   */
  public static void anUnrelatedCertificateAddsNoFinding(AuditFunction code, AuditSubject subject) {
    Law law = Law.of("S-27 an unrelated certificate adds no finding", subject);
    Unrelated.to(subject)
        .ifPresent(
            more -> {
              for (String rule : CODES) {
                law.expectEqual(findings(code, rule, subject), findings(code, rule, more));
              }
            });
  }

  private static String findings(AuditFunction code, String rule, AuditSubject subject) {
    return rule + " " + code.judge(rule, subject).findings().size() + " times";
  }

  /**
   * Every finding is one that {@link ReferenceAudit} makes, with the same numbers, lengths of time
   * and instants, and none is missing.
   *
   * @param code the rules
   * @param subject what is looked at
   */
  public static void everyNumberCanBeDerivedAgain(AuditFunction code, AuditSubject subject) {
    Law law = Law.of("S-27 every number can be derived again", subject);
    for (String rule : CODES) {
      law.expectEqual(
          ReferenceAudit.facts(rule, subject),
          ReferenceAudit.measured(code.judge(rule, subject).findings()));
    }
  }

  /**
   * If everything is later by so much, the instants in the facts are, and nothing else changes.
   *
   * @param code the rules
   * @param subject what is looked at
   * @param shift by how much; so that no certificate leaves the years that X.509 can state
   */
  public static void shiftingShiftsTheInstantsOnly(
      AuditFunction code, AuditSubject subject, Duration shift) {
    Law law = Law.of("S-27 shifting shifts the instants only", subject, shift);
    AuditSubject later = Shift.by(shift, subject);
    for (String rule : CODES) {
      law.expectEqual(
          Shift.facts(shift, code.judge(rule, subject)),
          Shift.facts(Duration.ZERO, code.judge(rule, later)));
    }
  }

  /**
   * Every rule has exactly one outcome for every subject, in order, and all that is found is
   * reported, the gravest first, each under the profile and the rule that it is of.
   *
   * @param code the audit
   * @param rules the codes of its rules, in their order
   * @param subjects what is looked at
   */
  public static void everyRuleHasOneOutcome(
      AuditReportFunction code, List<String> rules, List<AuditSubject> subjects) {
    AuditReport report = code.audit(subjects);
    Law law = Law.of("S-27 every rule has exactly one outcome", subjects);
    law.expectEqual(
        subjects.stream()
            .flatMap(one -> rules.stream().map(rule -> one.profile().identity() + " " + rule))
            .toList(),
        report.examined().stream().map(one -> one.subject() + " " + one.rule().code()).toList());
    law.expectEqual(
        report.examined().stream()
            .flatMap(AuditLaws::findings)
            .sorted(Comparator.comparing(Finding::severity))
            .toList(),
        report.findings());
  }

  private static Stream<Finding> findings(Examined one) {
    return one.outcome().findings().stream()
        .map(finding -> new Finding(one.rule(), one.subject(), finding.facts()));
  }

  /**
   * What is said of a subject does not depend on the others in the same audit.
   *
   * @param code the audit
   * @param subjects what is looked at
   */
  public static void subjectsAreJudgedByThemselves(
      AuditReportFunction code, List<AuditSubject> subjects) {
    List<Outcome> alone =
        subjects.stream()
            .flatMap(one -> code.audit(List.of(one)).examined().stream())
            .map(Examined::outcome)
            .toList();
    Law.of("S-27 subjects are judged by themselves", subjects)
        .expectEqual(
            alone, code.audit(subjects).examined().stream().map(Examined::outcome).toList());
  }
}
