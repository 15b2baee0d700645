package io.github.sceplifecycle.examples.lab.responder;

import io.github.sceplifecycle.intake.Problem;
import java.time.Instant;
import java.util.List;

/** Who is told what a responder does, on the thread that answers. */
public interface Journal {

  /** Nobody. */
  Journal NOBODY =
      new Journal() {
        @Override
        public void answered(Answered answered) {}

        @Override
        public void unanswerable(Instant at, List<Problem> problems) {}
      };

  /**
   * A message was answered.
   *
   * @param answered what it said, what it was judged to be, and the answer
   */
  void answered(Answered answered);

  /**
   * Bytes came that are no message, or one that lacks what an answer needs.
   *
   * @param at when, by the responder's clock
   * @param problems what is wrong with them; in a message that core reads without any, what is
   *     missing is the signer's certificate
   */
  void unanswerable(Instant at, List<Problem> problems);
}
