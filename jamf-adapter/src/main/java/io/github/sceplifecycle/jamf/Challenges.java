package io.github.sceplifecycle.jamf;

import io.github.sceplifecycle.documents.Fields;
import io.github.sceplifecycle.documents.Node;
import io.github.sceplifecycle.intake.ProblemKind;
import io.github.sceplifecycle.policy.Challenge;
import java.util.Optional;
import java.util.regex.Pattern;

/** Says of a challenge what it is, and never what it says (S-33). */
final class Challenges {

  private static final String KEY = "Challenge";

  /**
   * {@code $NAME} in capitals, {@code %Name%} and <code>${name}</code>. Every repetition is
   * bounded, so that no text can make the search long (S-32).
   */
  private static final Pattern VARIABLE =
      Pattern.compile("\\$[A-Z][A-Z0-9_]{1,80}|%[A-Za-z][A-Za-z0-9_]{1,80}%|\\$\\{[^{}]{1,80}\\}");

  private Challenges() {}

  static Challenge read(Fields content) {
    Optional<Node> node = content.node(KEY);
    if (node.isEmpty() || Words.isBlank(node.get())) {
      return Challenge.ABSENT;
    }
    if (node.get() instanceof Node.Text text) {
      return VARIABLE.matcher(text.text()).find() ? Challenge.VARIABLE : Challenge.STATIC;
    }
    content
        .problems()
        .add(node.get().place(), ProblemKind.WRONG_TYPE, node.get().type(), "expected a text");
    return Challenge.STATIC;
  }
}
