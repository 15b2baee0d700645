package io.github.sceplifecycle.examples.lab;

import io.github.sceplifecycle.scep.Reply;
import java.time.Instant;
import java.util.Objects;

/**
 * What the authority answered when a device asked to renew a certificate (RenewalReq) instead of
 * enrolling afresh.
 *
 * @param at when
 * @param certificate which certificate, the first being 1
 * @param reply the answer, read by core
 */
public record RenewalAnswer(Instant at, int certificate, Reply reply) {

  /** Checks that nothing is null. */
  public RenewalAnswer {
    Objects.requireNonNull(at, "at");
    Objects.requireNonNull(reply, "reply");
  }

  /**
   * The answer in the norm's words.
   *
   * @return for instance {@code refused, badRequest}
   */
  public String words() {
    return reply
        .failInfo()
        .map(info -> info.meaning().map(known -> known.standardName()).orElse(info.text()))
        .map(name -> "refused, " + name)
        .orElse("not refused");
  }
}
