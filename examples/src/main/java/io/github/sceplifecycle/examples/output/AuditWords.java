package io.github.sceplifecycle.examples.output;

import io.github.sceplifecycle.audit.Citation;
import io.github.sceplifecycle.audit.Severity;
import io.github.sceplifecycle.examples.audit.AuditResult;
import io.github.sceplifecycle.policy.ProfileIdentity;

/** What an audit says beside the findings' own sentences. */
public final class AuditWords {

  private AuditWords() {}

  /**
   * An audit in one line.
   *
   * @param result the audit
   * @return how many profiles there are and how many findings of each severity
   */
  public static String summary(AuditResult result) {
    return Words.count(result.profiles(), "profile")
        + ": "
        + Words.count(result.count(Severity.ERROR), "error")
        + ", "
        + Words.count(result.count(Severity.WARNING), "warning")
        + ", "
        + Words.count(result.count(Severity.NOTICE), "notice");
  }

  /**
   * Where a finding stands.
   *
   * @param subject the profile
   * @return its name and its place
   */
  public static String where(ProfileIdentity subject) {
    return Words.visible(subject.displayName()) + ", " + Words.visible(subject.place().toString());
  }

  /**
   * Where a rule comes from, without the address.
   *
   * @param citation the source
   * @return its title, and that the rule is derived if it is
   */
  public static String title(Citation citation) {
    return (citation.derived() ? "derived from " : "")
        + citation.title()
        + citation.section().map(section -> ", " + section).orElse("");
  }

  /** Where a rule comes from, with the address. */
  static String source(Citation citation) {
    return title(citation) + ", " + citation.url();
  }
}
