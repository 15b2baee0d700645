package io.github.sceplifecycle.examples.output;

import io.github.sceplifecycle.attestation.Reason;
import io.github.sceplifecycle.attestation.Timeline;
import io.github.sceplifecycle.attestation.VerdictKind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * A time during which a device's verdict and its reasons stay, whatever certificate it rests on.
 *
 * @param from its first instant, inclusive
 * @param to its end, exclusive
 * @param kind the verdict
 * @param reasons all that decides it
 */
public record Stretch(Instant from, Instant to, VerdictKind kind, List<Reason> reasons) {

  /** Copies the list. */
  public Stretch {
    reasons = List.copyOf(reasons);
  }

  /**
   * The stretches of a timeline.
   *
   * @param timeline the timeline
   * @return in order and without gaps
   */
  public static List<Stretch> of(Timeline timeline) {
    List<Stretch> stretches = new ArrayList<>();
    for (Timeline.Span span : timeline.spans()) {
      Stretch next =
          new Stretch(span.from(), span.to(), span.verdict().kind(), span.verdict().reasons());
      int last = stretches.size() - 1;
      if (last >= 0 && stretches.get(last).says(next)) {
        stretches.set(last, stretches.get(last).until(next.to));
      } else {
        stretches.add(next);
      }
    }
    return stretches;
  }

  private boolean says(Stretch other) {
    return kind == other.kind && reasons.equals(other.reasons);
  }

  private Stretch until(Instant end) {
    return new Stretch(from, end, kind, reasons);
  }
}
