package io.github.sceplifecycle.testkit.vectors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.sceplifecycle.testkit.ReferenceProjection;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Projections, reached a second time by the naive model, evaluation after evaluation. */
class ProjectedTwiceTest {

  @TestFactory
  Stream<DynamicTest> the_naive_model_expects_the_same() {
    return ConformanceVectors.of(VectorKind.PROJECTION).stream()
        .map(vector -> dynamicTest(vector.id() + " " + vector.comment(), () -> check(vector)));
  }

  private static void check(ConformanceVector vector) {
    Input input = Input.of(vector.input());
    Input expected = Input.of(vector.expected());
    Instant until = input.instant("until");
    ReferenceProjection model =
        ReferenceProjection.of(
            ProjectionAnswers.scenario(input.object("scenario")),
            ProjectionAnswers.behaviour(input.object("behaviour")),
            until);
    assertEquals(
        Optional.empty(),
        Comparison.difference(
            "$",
            Answer.object().with("events", expected.node("events")).node(),
            Answer.object()
                .with(
                    "events",
                    Answer.list(model.events().stream().map(ProjectionAnswers::event).toList()))
                .node()));
    spans(expected.objects("attestation"), model, until);
  }

  /** The spans have no gaps, and what they say holds at their ends and at each event within. */
  private static void spans(List<Input> spans, ReferenceProjection model, Instant until) {
    Instant from = spans.get(0).instant("from");
    HashSet<Instant> asked = new HashSet<>();
    model.events().forEach(event -> asked.add(event.at()));
    for (Input span : spans) {
      assertEquals(from, span.instant("from"));
      boolean attests = span.text("verdict").equals("ATTESTED");
      Instant end = span.instant("to");
      Instant start = from;
      Stream.concat(Stream.of(start, end.minusNanos(1)), asked.stream())
          .filter(at -> !at.isBefore(start) && at.isBefore(end))
          .forEach(at -> assertEquals(attests, model.attestsAt(at), at::toString));
      from = end;
    }
    assertEquals(until, from);
  }
}
