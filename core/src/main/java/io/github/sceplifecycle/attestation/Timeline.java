package io.github.sceplifecycle.attestation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A verdict over time: spans in order, each beginning where the one before it ends (S-23).
 *
 * @param spans at least one; neighbours have different verdicts
 */
public record Timeline(List<Span> spans) {

  /**
   * A time during which the verdict is one and the same.
   *
   * @param from the first instant, inclusive
   * @param to the end, exclusive
   * @param verdict the verdict
   */
  public record Span(Instant from, Instant to, Verdict verdict) {

    /**
     * Checks the order.
     *
     * @throws IllegalArgumentException unless {@code from} is before {@code to}
     */
    public Span {
      Objects.requireNonNull(verdict, "verdict");
      if (!from.isBefore(to)) {
        throw new IllegalArgumentException("to must be after from " + from + ", but was " + to);
      }
    }
  }

  /**
   * Checks that there is no gap, and no seam between equals.
   *
   * @throws IllegalArgumentException if there is no span, or one does not begin where the one
   *     before it ends, or has the same verdict
   */
  public Timeline {
    spans = List.copyOf(spans);
    if (spans.isEmpty()) {
      throw new IllegalArgumentException("a timeline has one span or more");
    }
    for (int i = 1; i < spans.size(); i++) {
      if (!spans.get(i).from().equals(spans.get(i - 1).to())) {
        throw new IllegalArgumentException("a gap before " + spans.get(i).from());
      }
      if (spans.get(i).verdict().equals(spans.get(i - 1).verdict())) {
        throw new IllegalArgumentException("no change of verdict at " + spans.get(i).from());
      }
    }
  }

  /**
   * A timeline of spans of which neighbours may have the same verdict; these become one.
   *
   * @param spans in order, without gaps
   * @return the timeline
   * @throws IllegalArgumentException if there is no span, or one does not begin where the one
   *     before it ends
   */
  public static Timeline of(List<Span> spans) {
    List<Span> merged = new ArrayList<>();
    for (Span span : spans) {
      int last = merged.size() - 1;
      if (last >= 0 && continues(merged.get(last), span)) {
        merged.set(last, new Span(merged.get(last).from(), span.to(), span.verdict()));
      } else {
        merged.add(span);
      }
    }
    return new Timeline(merged);
  }

  private static boolean continues(Span before, Span span) {
    return before.to().equals(span.from()) && before.verdict().equals(span.verdict());
  }

  /**
   * The first instant.
   *
   * @return the instant, inclusive
   */
  public Instant from() {
    return spans.get(0).from();
  }

  /**
   * The end.
   *
   * @return the instant, exclusive
   */
  public Instant to() {
    return spans.get(spans.size() - 1).to();
  }

  /**
   * The verdict at an instant.
   *
   * @param at an instant of this timeline
   * @return the verdict
   * @throws IllegalArgumentException if {@code at} is before {@link #from} or not before {@link
   *     #to}
   */
  public Verdict at(Instant at) {
    return spans.stream()
        .filter(span -> !at.isBefore(span.from()) && at.isBefore(span.to()))
        .findFirst()
        .map(Span::verdict)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "at must be from " + from() + " and before " + to() + ", but was " + at));
  }
}
