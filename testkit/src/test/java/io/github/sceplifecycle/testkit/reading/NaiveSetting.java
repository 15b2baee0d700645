package io.github.sceplifecycle.testkit.reading;

import io.github.sceplifecycle.documents.Node;
import io.github.sceplifecycle.testkit.vectors.Answer;

/** A renewal setting as the vectors write it. */
final class NaiveSetting {

  private NaiveSetting() {}

  static Node days(long days) {
    return stated(
        days == 0
            ? Answer.object().with("kind", Answer.text("none")).node()
            : Answer.object()
                .with("kind", Answer.text("daysBeforeExpiry"))
                .with("days", Answer.number(days))
                .node());
  }

  static Node percent(long percent) {
    return stated(
        Answer.object()
            .with("kind", Answer.text("percentRemaining"))
            .with("percent", Answer.number(percent))
            .node());
  }

  static Node unknown(String reason) {
    return Answer.object()
        .with("kind", Answer.text("unknown"))
        .with("reason", Answer.text(reason))
        .node();
  }

  private static Node stated(Node policy) {
    return Answer.object().with("kind", Answer.text("stated")).with("policy", policy).node();
  }
}
