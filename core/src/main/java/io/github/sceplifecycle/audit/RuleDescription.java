package io.github.sceplifecycle.audit;

import java.util.Objects;
import java.util.regex.Pattern;

/**
 * What is known of a rule before it is applied (S-27).
 *
 * @param code the rule's name; part of the API, never reused
 * @param severity how much its findings matter
 * @param text what it says
 * @param citation where it comes from
 */
public record RuleDescription(String code, Severity severity, RuleText text, Citation citation) {

  private static final Pattern CODE = Pattern.compile("[A-Z]+(_[A-Z0-9]+)*");

  /**
   * Checks the code and the severity.
   *
   * @throws IllegalArgumentException if {@code code} is not in capitals and underscores, or if
   *     {@code severity} is an error though the citation is only derived
   */
  public RuleDescription {
    Objects.requireNonNull(severity, "severity");
    Objects.requireNonNull(text, "text");
    if (!CODE.matcher(code).matches()) {
      throw new IllegalArgumentException("code must be in capitals, but was '" + code + "'");
    }
    if (severity == Severity.ERROR && citation.derived()) {
      throw new IllegalArgumentException(code + ": what is derived is no ERROR");
    }
  }
}
