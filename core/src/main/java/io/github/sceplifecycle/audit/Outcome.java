package io.github.sceplifecycle.audit;

import java.util.List;
import java.util.Objects;

/** What a rule says of a subject. */
public sealed interface Outcome {

  /**
   * What was found.
   *
   * @return the findings; empty unless this is {@link Found}
   */
  default List<Finding> findings() {
    return List.of();
  }

  /** The rule applies, and nothing is wrong. */
  record Clean() implements Outcome {}

  /**
   * Something is wrong.
   *
   * @param findings one or more; copied
   */
  record Found(List<Finding> findings) implements Outcome {

    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException if it is empty
     */
    public Found {
      findings = List.copyOf(findings);
      if (findings.isEmpty()) {
        throw new IllegalArgumentException("nothing was found: that is Clean");
      }
    }
  }

  /**
   * The rule has nothing to say.
   *
   * @param why what it would need, or why it does not matter here
   */
  record NotApplicable(String why) implements Outcome {

    /** Checks that there is a reason. */
    public NotApplicable {
      Objects.requireNonNull(why, "why");
    }
  }
}
