package io.github.sceplifecycle.examples.lab.responder;

import io.github.sceplifecycle.scep.FailInfo;
import io.github.sceplifecycle.scep.RequestJudgement;
import io.github.sceplifecycle.scep.RequestReason;
import java.util.Optional;
import java.util.stream.Collectors;

/** What follows for the answer from core's judgement of a request (S-41). */
final class Judgement {

  private Judgement() {}

  /** Why the request is refused at once; empty if it is to be looked into. */
  static Optional<Answer.Refused> refusal(RequestJudgement judgement) {
    if (judgement instanceof RequestJudgement.RenewalRefused renewal) {
      return Optional.of(new Answer.Refused(renewal.failInfo(), words(judgement)));
    }
    if (judgement instanceof RequestJudgement.NotAuthentic forged) {
      return Optional.of(new Answer.Refused(forged.failInfo(), words(judgement)));
    }
    if (judgement instanceof RequestJudgement.NoEnrolment) {
      return Optional.of(new Answer.Refused(FailInfo.BAD_REQUEST, words(judgement)));
    }
    if (judgement.reasons().contains(RequestReason.TYPE_NOT_STATED)) {
      return Optional.of(new Answer.Refused(FailInfo.BAD_REQUEST, words(judgement)));
    }
    return judgement.reasons().contains(RequestReason.SIGNATURE_NOT_CHECKABLE)
        ? Optional.of(Refusal.BROKEN_MESSAGE)
        : Optional.empty();
  }

  private static String words(RequestJudgement judgement) {
    return judgement.reasons().stream().map(RequestReason::words).collect(Collectors.joining("; "));
  }
}
