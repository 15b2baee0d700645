package io.github.sceplifecycle.audit;

import java.util.Objects;

/**
 * What a rule says. In {@code sentence} and {@code remedy} a fact's name in braces stands for the
 * fact.
 *
 * @param title what is wrong, in general
 * @param sentence what is wrong here
 * @param remedy what to change
 * @param example a case, in words
 */
public record RuleText(String title, String sentence, String remedy, String example) {

  /** Checks that nothing is null. */
  public RuleText {
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(sentence, "sentence");
    Objects.requireNonNull(remedy, "remedy");
    Objects.requireNonNull(example, "example");
  }
}
