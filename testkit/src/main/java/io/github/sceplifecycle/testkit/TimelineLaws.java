package io.github.sceplifecycle.testkit;

import io.github.sceplifecycle.attestation.AttestationTerms;
import io.github.sceplifecycle.attestation.Timeline;
import io.github.sceplifecycle.attestation.Verdict;
import io.github.sceplifecycle.device.Device;
import java.time.Instant;
import java.util.List;

/** What every timeline of verdicts must satisfy (S-23). */
public final class TimelineLaws {

  private TimelineLaws() {}

  /**
   * It reaches from its first instant to its end without a gap, and neighbours differ.
   *
   * @param code the timeline
   * @param device the device
   * @param terms the terms
   * @param from the first instant, inclusive
   * @param to the end, exclusive; after {@code from}
   */
  public static void timelineHasNoGaps(
      TimelineFunction code, Device device, AttestationTerms terms, Instant from, Instant to) {
    Law law = Law.of("S-23 a timeline has no gaps", device, terms, from, to);
    List<Timeline.Span> spans = code.timeline(device, terms, from, to).spans();
    law.expectEqual(from, spans.get(0).from());
    law.expectEqual(to, spans.get(spans.size() - 1).to());
    for (int i = 1; i < spans.size(); i++) {
      law.expectEqual(spans.get(i - 1).to(), spans.get(i).from());
      Verdict before = spans.get(i - 1).verdict();
      law.expect(!before.equals(spans.get(i).verdict()), "another verdict", before);
    }
  }

  /**
   * It equals the verdict at an instant: whether the device attests, and why.
   *
   * @param code the timeline
   * @param verdicts the verdicts to hold it against
   * @param device the device
   * @param terms the terms
   * @param around the bounds of the timeline and an instant, in order; nothing is asked if it is
   *     the end
   */
  public static void timelineEqualsTheVerdict(
      TimelineFunction code,
      VerdictFunction verdicts,
      Device device,
      AttestationTerms terms,
      Stretch around) {
    if (around.at().isBefore(around.to())) {
      Law.of("S-23 a timeline equals the verdict at every instant", device, terms, around)
          .expectEqual(
              verdicts.verdict(device, terms, around.at()),
              code.timeline(device, terms, around.from(), around.to()).at(around.at()));
    }
  }

  /**
   * A timeline's bounds and an instant between them.
   *
   * @param from the first instant, inclusive
   * @param at not before {@code from}
   * @param to the end, exclusive; after {@code from}
   */
  public record Stretch(Instant from, Instant at, Instant to) {

    /**
     * Checks the order.
     *
     * @throws IllegalArgumentException unless {@code from <= at} and {@code from < to}
     */
    public Stretch {
      if (at.isBefore(from) || !from.isBefore(to)) {
        throw new IllegalArgumentException("not in order: " + from + ", " + at + ", " + to);
      }
    }
  }
}
