package io.github.sceplifecycle.testkit;

import io.github.sceplifecycle.audit.AuditReport;
import io.github.sceplifecycle.audit.AuditSubject;
import java.util.List;

/** An audit of several subjects by all rules, yours or that of {@code Audit}. */
@FunctionalInterface
public interface AuditReportFunction {

  /**
   * Applies every rule to every subject.
   *
   * @param subjects what is looked at
   * @return every rule's outcome for every subject
   */
  AuditReport audit(List<AuditSubject> subjects);
}
