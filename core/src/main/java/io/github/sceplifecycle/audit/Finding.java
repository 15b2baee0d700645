package io.github.sceplifecycle.audit;

import io.github.sceplifecycle.policy.ProfileIdentity;
import java.util.Objects;

/**
 * Something that is wrong with a profile.
 *
 * @param rule the rule that found it
 * @param subject the profile; its place says where it stands
 * @param facts what was found
 */
public record Finding(RuleDescription rule, ProfileIdentity subject, Facts facts) {

  /** Checks that nothing is null. */
  public Finding {
    Objects.requireNonNull(rule, "rule");
    Objects.requireNonNull(subject, "subject");
    Objects.requireNonNull(facts, "facts");
  }

  /**
   * The rule's code.
   *
   * @return for instance {@code EXCEEDS_UNUSED_RULE}
   */
  public String code() {
    return rule.code();
  }

  /**
   * How much it matters.
   *
   * @return the rule's severity
   */
  public Severity severity() {
    return rule.severity();
  }

  /**
   * The finding in words, rendered from its facts; it ends in what to change.
   *
   * @return one or more sentences
   */
  public String message() {
    return facts.render(rule.text().sentence()) + " " + remedy();
  }

  /**
   * What to change.
   *
   * @return one or more sentences, with which {@link #message} ends
   */
  public String remedy() {
    return facts.render(rule.text().remedy());
  }
}
