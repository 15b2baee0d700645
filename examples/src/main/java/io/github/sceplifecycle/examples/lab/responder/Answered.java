package io.github.sceplifecycle.examples.lab.responder;

import io.github.sceplifecycle.scep.FailInfo;
import io.github.sceplifecycle.scep.PkiMessage;
import io.github.sceplifecycle.scep.RequestJudgement;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * A request that was answered. What was encrypted in it, the challenge with it, is not in here
 * (S-33).
 *
 * @param at when, by the responder's clock
 * @param request what it said
 * @param judgement what core made of it (S-41)
 * @param failInfo why it was refused; empty when a certificate was issued
 */
public record Answered(
    Instant at, PkiMessage request, RequestJudgement judgement, Optional<FailInfo> failInfo) {

  /** Checks that nothing is null. */
  public Answered {
    Objects.requireNonNull(at, "at");
    Objects.requireNonNull(request, "request");
    Objects.requireNonNull(judgement, "judgement");
    Objects.requireNonNull(failInfo, "failInfo");
  }
}
