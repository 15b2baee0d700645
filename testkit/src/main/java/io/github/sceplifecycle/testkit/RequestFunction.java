package io.github.sceplifecycle.testkit;

import io.github.sceplifecycle.scep.PkiMessage;
import io.github.sceplifecycle.scep.RequestJudgement;
import io.github.sceplifecycle.scep.RequestTerms;
import java.time.Instant;

/** Judges a request (S-41): yours, or core's {@code RequestJudgement::of}. */
@FunctionalInterface
public interface RequestFunction {

  /**
   * Judges one message.
   *
   * @param message the message, as far as it can be read without a key
   * @param terms what it is judged by
   * @param at any instant
   * @return what it is
   */
  RequestJudgement judge(PkiMessage message, RequestTerms terms, Instant at);
}
