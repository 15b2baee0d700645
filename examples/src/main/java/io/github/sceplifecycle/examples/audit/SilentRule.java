package io.github.sceplifecycle.examples.audit;

import io.github.sceplifecycle.audit.AuditReport.Examined;
import io.github.sceplifecycle.examples.plan.Source;
import java.util.Objects;

/**
 * A rule that had nothing to say of a profile.
 *
 * @param source which MDM the profile is from
 * @param examined the rule, the profile and why it had nothing to say
 * @param why the reason
 */
public record SilentRule(Source source, Examined examined, String why) {

  /** Checks that nothing is null. */
  public SilentRule {
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(examined, "examined");
    Objects.requireNonNull(why, "why");
  }
}
