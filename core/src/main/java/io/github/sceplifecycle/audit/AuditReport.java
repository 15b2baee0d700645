package io.github.sceplifecycle.audit;

import io.github.sceplifecycle.policy.ProfileIdentity;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * What an audit says: every rule's outcome for every subject.
 *
 * @param examined the outcomes, subject by subject in their order, rule by rule in theirs; copied
 */
public record AuditReport(List<Examined> examined) {

  /**
   * One rule, one subject.
   *
   * @param subject which profile
   * @param rule which rule
   * @param outcome what it says
   */
  public record Examined(ProfileIdentity subject, RuleDescription rule, Outcome outcome) {

    /** Checks that nothing is null. */
    public Examined {
      Objects.requireNonNull(subject, "subject");
      Objects.requireNonNull(rule, "rule");
      Objects.requireNonNull(outcome, "outcome");
    }
  }

  /** Copies the list. */
  public AuditReport {
    examined = List.copyOf(examined);
  }

  /**
   * Everything that was found.
   *
   * @return the gravest first, else in the order of the subjects and the rules
   */
  public List<Finding> findings() {
    return examined.stream()
        .flatMap(one -> one.outcome().findings().stream())
        .sorted(Comparator.comparing(Finding::severity))
        .toList();
  }

  /**
   * Whether something is wrong that must not be.
   *
   * @return whether a finding is an {@link Severity#ERROR}
   */
  public boolean hasErrors() {
    return findings().stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
  }
}
