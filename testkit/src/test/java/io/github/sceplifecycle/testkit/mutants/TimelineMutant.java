package io.github.sceplifecycle.testkit.mutants;

import io.github.sceplifecycle.attestation.Attestation;
import io.github.sceplifecycle.attestation.AttestationTerms;
import io.github.sceplifecycle.attestation.Timeline;
import io.github.sceplifecycle.device.Device;
import io.github.sceplifecycle.testkit.TimelineFunction;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Timelines that are drawn wrongly. */
public enum TimelineMutant implements TimelineFunction {
  /** See {@link #story()}. */
  ONE_VERDICT_FOR_ALL(
      "Asks once and draws the answer through",
      (device, terms, from, to) ->
          new Timeline(List.of(new Timeline.Span(from, to, Attestation.at(device, terms, from))))),
  /** See {@link #story()}. */
  A_NANOSECOND_LATE(
      "Begins each span at its second instant",
      (device, terms, from, to) -> late(Attestation.over(device, terms, from, to))),
  /** See {@link #story()}. */
  TO_THE_LAST_CHANGE(
      "Ends with the last change, not with the end that was asked for",
      (device, terms, from, to) -> {
        List<Timeline.Span> spans = Attestation.over(device, terms, from, to).spans();
        return new Timeline(spans.subList(0, Math.max(1, spans.size() - 1)));
      });

  private final String story;

  @SuppressWarnings("ImmutableEnumChecker") // only lambdas that capture nothing
  private final TimelineFunction code;

  TimelineMutant(String story, TimelineFunction code) {
    this.story = story;
    this.code = code;
  }

  /**
   * Which mistake it is.
   *
   * @return a sentence without its full stop
   */
  public String story() {
    return story;
  }

  @Override
  public Timeline timeline(Device device, AttestationTerms terms, Instant from, Instant to) {
    return code.timeline(device, terms, from, to);
  }

  private static Timeline late(Timeline right) {
    List<Timeline.Span> spans = new ArrayList<>();
    Instant start = right.from();
    for (Timeline.Span span : right.spans()) {
      Instant end = span.to().equals(right.to()) ? right.to() : span.to().plusNanos(1);
      if (start.isBefore(end)) {
        spans.add(new Timeline.Span(start, end, span.verdict()));
      }
      start = end;
    }
    return new Timeline(spans);
  }
}
