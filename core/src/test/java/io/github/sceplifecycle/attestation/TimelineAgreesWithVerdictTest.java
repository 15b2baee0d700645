package io.github.sceplifecycle.attestation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.sceplifecycle.device.Device;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("S-23: the timeline equals the verdict at every instant")
class TimelineAgreesWithVerdictTest {

  private static final Instant FROM = Given.day(-20);
  private static final Instant TO = Given.day(420);

  private final SplittableRandom instants = new SplittableRandom(20_260_202);

  @Test
  void at_its_bounds_beside_them_and_at_random_instants() {
    RandomFacts random = new RandomFacts(20_260_201);
    int changes = 0;
    for (int run = 0; run < 2_000; run++) {
      Facts facts = random.next(run % 5);
      AttestationTerms terms =
          random.terms(Given.STRICT).withClockTolerance(Duration.ofSeconds(run % 3 == 0 ? 300 : 0));
      Device device = facts.toDevice();
      Timeline timeline = Attestation.over(device, terms, FROM, TO);
      String what = "seeds 20260201 and 20260202, run " + run + ": " + facts + terms;
      assertBounds(timeline, what);
      assertEqual(timeline, device, terms, what);
      changes += timeline.spans().size() - 1;
    }
    assertTrue(changes > 1_000, "changes too rare: " + changes);
  }

  private static void assertBounds(Timeline timeline, String what) {
    List<Timeline.Span> spans = timeline.spans();
    assertEquals(FROM, timeline.from(), what);
    assertEquals(TO, timeline.to(), what);
    for (int i = 1; i < spans.size(); i++) {
      assertEquals(spans.get(i - 1).to(), spans.get(i).from(), what);
      assertNotEquals(spans.get(i - 1).verdict(), spans.get(i).verdict(), what);
    }
  }

  private void assertEqual(Timeline timeline, Device device, AttestationTerms terms, String what) {
    for (Timeline.Span span : timeline.spans()) {
      assertAt(span.from(), timeline, device, terms, what);
      assertAt(span.to().minusNanos(1), timeline, device, terms, what);
      assertAt(inside(span.from(), span.to()), timeline, device, terms, what);
    }
    assertAt(inside(FROM, TO), timeline, device, terms, what);
  }

  private Instant inside(Instant from, Instant to) {
    return from.plusNanos(instants.nextLong(Duration.between(from, to).toNanos()));
  }

  private static void assertAt(
      Instant at, Timeline timeline, Device device, AttestationTerms terms, String what) {
    assertEquals(Attestation.at(device, terms, at), timeline.at(at), () -> what + " at " + at);
  }
}
