package io.github.sceplifecycle.testkit.vectors;

import io.github.sceplifecycle.audit.Fact;
import io.github.sceplifecycle.audit.FactValue;
import io.github.sceplifecycle.audit.Finding;
import io.github.sceplifecycle.audit.Outcome;
import io.github.sceplifecycle.documents.Node;
import io.github.sceplifecycle.testkit.AuditFunction;
import java.util.Optional;

/**
 * Answers of audits, yours or core's, as JSON. Facts that are words are ours and not asked for:
 * only numbers, lengths of time and instants are.
 */
public final class AuditAnswers {

  private AuditAnswers() {}

  /**
   * Answers vectors of the kind {@code audit}.
   *
   * @param code the rules
   * @return the answerer
   */
  public static Answerer of(AuditFunction code) {
    return vector -> answer(code, Input.of(vector.input()));
  }

  private static Node answer(AuditFunction code, Input input) {
    Outcome outcome = code.judge(input.text("code"), AuditInput.subject(input));
    return Answer.object()
        .with("outcome", Answer.text(word(outcome)))
        .with(
            "findings",
            Answer.list(outcome.findings().stream().map(AuditAnswers::finding).toList()))
        .node();
  }

  private static String word(Outcome outcome) {
    if (outcome instanceof Outcome.NotApplicable) {
      return "NOT_APPLICABLE";
    }
    return outcome instanceof Outcome.Clean ? "CLEAN" : "FOUND";
  }

  private static Node finding(Finding finding) {
    Answer facts = Answer.object();
    for (Fact fact : finding.facts().all()) {
      measured(fact.value()).ifPresent(value -> facts.with(fact.name(), value));
    }
    return Answer.object()
        .with("severity", Answer.text(finding.severity()))
        .with("facts", facts.node())
        .node();
  }

  private static Optional<Node> measured(FactValue value) {
    if (value instanceof FactValue.Count count) {
      return Optional.of(Answer.number(count.number()));
    }
    if (value instanceof FactValue.Length length) {
      return Optional.of(Answer.text(length.iso()));
    }
    return value instanceof FactValue.Moment moment
        ? Optional.of(Answer.text(moment.at()))
        : Optional.empty();
  }
}
