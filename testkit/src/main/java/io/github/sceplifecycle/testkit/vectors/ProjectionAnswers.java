package io.github.sceplifecycle.testkit.vectors;

import io.github.sceplifecycle.attestation.Timeline;
import io.github.sceplifecycle.attestation.Verdict;
import io.github.sceplifecycle.documents.Node;
import io.github.sceplifecycle.policy.AfterExpiry;
import io.github.sceplifecycle.policy.Cadence;
import io.github.sceplifecycle.policy.Retry;
import io.github.sceplifecycle.projection.AttemptOutcome;
import io.github.sceplifecycle.projection.DeviceBehaviour;
import io.github.sceplifecycle.projection.Event;
import io.github.sceplifecycle.projection.Projection;
import io.github.sceplifecycle.projection.Scenario;
import io.github.sceplifecycle.projection.SignIns;
import io.github.sceplifecycle.testkit.ProjectionFunction;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Answers of projections, yours or core's, as JSON. */
public final class ProjectionAnswers {

  private ProjectionAnswers() {}

  /**
   * Answers vectors of the kind {@code projection}.
   *
   * @param code the projection
   * @return the answerer
   */
  public static Answerer projection(ProjectionFunction code) {
    return vector -> answer(code, Input.of(vector.input()));
  }

  private static Node answer(ProjectionFunction code, Input input) {
    Projection projection =
        code.projection(
            scenario(input.object("scenario")),
            behaviour(input.object("behaviour")),
            input.instant("until"));
    return Answer.object()
        .with(
            "events",
            Answer.list(projection.events().stream().map(ProjectionAnswers::event).toList()))
        .with("attestation", attestation(projection.attestation()))
        .node();
  }

  /** Spans that differ only in grounds or in {@code until} are one: a vector does not ask those. */
  private static Node attestation(Timeline timeline) {
    List<Timeline.Span> merged = new ArrayList<>();
    for (Timeline.Span span : timeline.spans()) {
      int last = merged.size() - 1;
      if (last >= 0 && same(merged.get(last).verdict(), span.verdict())) {
        Timeline.Span before = merged.get(last);
        merged.set(last, new Timeline.Span(before.from(), span.to(), before.verdict()));
      } else {
        merged.add(span);
      }
    }
    return Answer.list(merged.stream().map(AttestationAnswers::span).toList());
  }

  private static boolean same(Verdict one, Verdict other) {
    return one.kind() == other.kind() && one.reasons().equals(other.reasons());
  }

  static Scenario scenario(Input input) {
    return new Scenario(
        RedistributionAnswers.policy(input),
        new Retry(
            new Cadence(input.duration("every")), input.word("afterExpiry", AfterExpiry.class)),
        DeviceInput.authority(input.object("authority")),
        RedistributionAnswers.validity(input));
  }

  static DeviceBehaviour behaviour(Input input) {
    return new DeviceBehaviour(
        input.known("contact", input::duration).map(Cadence::new),
        RedistributionAnswers.absences(input),
        SignIns.at(input.texts("signIns").stream().map(Instant::parse).toList()),
        AttemptOutcome.failingFirst(input.number("failures")));
  }

  static Node event(Event event) {
    return Answer.object()
        .with("at", Answer.text(event.at()))
        .with("event", Answer.text(event.kind()))
        .with("certificate", Answer.number(event.certificate()))
        .node();
  }
}
