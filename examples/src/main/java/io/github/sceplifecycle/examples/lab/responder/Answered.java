package io.github.sceplifecycle.examples.lab.responder;

import io.github.sceplifecycle.intake.Intake;
import io.github.sceplifecycle.scep.PkiMessage;
import io.github.sceplifecycle.scep.RequestJudgement;
import java.time.Instant;
import java.util.Objects;

/**
 * A request that was answered. What was encrypted in it, the challenge with it, is not in here
 * (S-33).
 *
 * @param at when, by the responder's clock
 * @param request what it said, and the problems met while core read it (S-40)
 * @param judgement what core made of it (S-41)
 * @param answer what was answered
 */
public record Answered(
    Instant at, Intake<PkiMessage> request, RequestJudgement judgement, Answer answer) {

  /** Checks that nothing is null. */
  public Answered {
    Objects.requireNonNull(at, "at");
    Objects.requireNonNull(request, "request");
    Objects.requireNonNull(judgement, "judgement");
    Objects.requireNonNull(answer, "answer");
  }
}
