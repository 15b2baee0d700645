package io.github.sceplifecycle.testkit;

import io.github.sceplifecycle.audit.AuditSubject;
import io.github.sceplifecycle.audit.Outcome;

/** What a rule of an audit says, yours or one of core's catalogue. */
@FunctionalInterface
public interface AuditFunction {

  /**
   * Applies a rule.
   *
   * @param code the rule's code
   * @param subject what is looked at
   * @return what the rule says of it
   */
  Outcome judge(String code, AuditSubject subject);
}
