package io.github.sceplifecycle.audit;

import java.util.List;
import java.util.Optional;

/**
 * A rule: what it is, whether it applies, and what it finds (S-27). Must answer the same to the
 * same question. An application may have rules of its own beside the {@link Catalogue}.
 */
public interface AuditRule {

  /**
   * What the rule is.
   *
   * @return its code, severity, texts and source
   */
  RuleDescription description();

  /**
   * Why the rule has nothing to say of a subject.
   *
   * @param subject what is looked at
   * @return the reason; empty when the rule applies
   */
  Optional<String> exemption(AuditSubject subject);

  /**
   * What is wrong; asked only when the rule applies.
   *
   * @param subject what is looked at
   * @return the facts of every finding; empty when nothing is wrong
   */
  List<Facts> violations(AuditSubject subject);

  /**
   * Applies the rule.
   *
   * @param subject what is looked at
   * @return the outcome
   */
  default Outcome judge(AuditSubject subject) {
    Optional<String> exemption = exemption(subject);
    if (exemption.isPresent()) {
      return new Outcome.NotApplicable(exemption.get());
    }
    List<Finding> findings =
        violations(subject).stream()
            .map(facts -> new Finding(description(), subject.profile().identity(), facts))
            .toList();
    return findings.isEmpty() ? new Outcome.Clean() : new Outcome.Found(findings);
  }
}
