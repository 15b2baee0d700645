package io.github.sceplifecycle.examples.audit;

import io.github.sceplifecycle.audit.Severity;
import io.github.sceplifecycle.intake.Problem;
import java.util.ArrayList;
import java.util.List;

/**
 * What an audit of documents says.
 *
 * @param profiles how many profiles were looked at
 * @param findings what is wrong, the gravest first
 * @param silent the rules that had nothing to say, profile by profile
 * @param problems what was met while reading
 */
public record AuditResult(
    int profiles, List<AuditedFinding> findings, List<SilentRule> silent, List<Problem> problems) {

  /** Copies the lists. */
  public AuditResult {
    findings = List.copyOf(findings);
    silent = List.copyOf(silent);
    problems = List.copyOf(problems);
  }

  /**
   * The same after problems that were met before.
   *
   * @param earlier the problems
   * @return the result with them first
   */
  public AuditResult after(List<Problem> earlier) {
    List<Problem> all = new ArrayList<>(earlier);
    all.addAll(problems);
    return new AuditResult(profiles, findings, silent, all);
  }

  /**
   * How many findings are of a severity.
   *
   * @param severity the severity
   * @return their number
   */
  public long count(Severity severity) {
    return findings.stream().filter(one -> one.finding().severity() == severity).count();
  }
}
