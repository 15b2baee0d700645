package io.github.sceplifecycle.audit;

import java.util.List;

/**
 * Applies rules to subjects. For Okta's certificates and a lead of 120 days one finding is {@code
 * EXCEEDS_UNUSED_RULE}, with the days of S-26 in its facts.
 */
public final class Audit {

  private Audit() {}

  /**
   * Applies the {@link Catalogue}.
   *
   * @param subjects what to look at
   * @return every rule's outcome for every subject; the same for the same subjects
   */
  public static AuditReport of(List<AuditSubject> subjects) {
    return of(subjects, Catalogue.rules());
  }

  /**
   * Applies rules.
   *
   * @param subjects what to look at
   * @param rules the rules, in the order in which their outcomes are to be told
   * @return every rule's outcome for every subject
   */
  public static AuditReport of(List<AuditSubject> subjects, List<AuditRule> rules) {
    return new AuditReport(
        subjects.stream()
            .flatMap(subject -> rules.stream().map(rule -> examine(subject, rule)))
            .toList());
  }

  private static AuditReport.Examined examine(AuditSubject subject, AuditRule rule) {
    return new AuditReport.Examined(
        subject.profile().identity(), rule.description(), rule.judge(subject));
  }
}
