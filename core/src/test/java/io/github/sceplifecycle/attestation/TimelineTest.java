package io.github.sceplifecycle.attestation;

import static io.github.sceplifecycle.attestation.Given.certificate;
import static io.github.sceplifecycle.attestation.Given.day;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.sceplifecycle.device.Device;
import io.github.sceplifecycle.device.HeldCertificate;
import io.github.sceplifecycle.device.Platform;
import io.github.sceplifecycle.device.Standing;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("S-23: the verdict over time")
class TimelineTest {

  private static final Verdict YES =
      new Verdict(VerdictKind.ATTESTED, Optional.empty(), List.of(), Grounds.none());
  private static final Verdict NO =
      new Verdict(VerdictKind.DENIED, Optional.empty(), List.of(Reason.EXPIRED), Grounds.none());

  private static Timeline.Span span(long fromDay, long toDay, Verdict verdict) {
    return new Timeline.Span(day(fromDay), day(toDay), verdict);
  }

  @Nested
  class Refusals {

    @Test
    void a_span_that_ends_where_it_begins_is_refused() {
      assertThrows(IllegalArgumentException.class, () -> span(1, 1, YES));
    }

    @Test
    void a_span_that_ends_before_it_begins_is_refused() {
      assertThrows(IllegalArgumentException.class, () -> span(2, 1, YES));
    }

    @Test
    void a_timeline_without_a_span_is_refused() {
      assertThrows(IllegalArgumentException.class, () -> new Timeline(List.of()));
      assertThrows(IllegalArgumentException.class, () -> Timeline.of(List.of()));
    }

    @Test
    void a_gap_is_refused() {
      List<Timeline.Span> gap = List.of(span(0, 1, YES), span(2, 3, NO));
      assertThrows(IllegalArgumentException.class, () -> new Timeline(gap));
    }

    @Test
    void an_overlap_is_refused() {
      List<Timeline.Span> overlap = List.of(span(0, 2, YES), span(1, 3, NO));
      assertThrows(IllegalArgumentException.class, () -> new Timeline(overlap));
    }

    @Test
    void a_gap_between_equal_verdicts_is_refused_and_not_bridged() {
      List<Timeline.Span> gap = List.of(span(0, 1, YES), span(2, 3, YES));
      assertThrows(IllegalArgumentException.class, () -> Timeline.of(gap));
    }

    @Test
    void neighbours_with_one_verdict_are_refused() {
      List<Timeline.Span> same = List.of(span(0, 1, YES), span(1, 2, YES));
      assertThrows(IllegalArgumentException.class, () -> new Timeline(same));
    }

    @Test
    void an_instant_outside_is_refused() {
      Timeline timeline = new Timeline(List.of(span(0, 1, YES)));
      assertThrows(IllegalArgumentException.class, () -> timeline.at(day(0).minusNanos(1)));
      assertThrows(IllegalArgumentException.class, () -> timeline.at(day(1)));
    }

    @Test
    void a_time_that_ends_where_it_begins_is_refused() {
      Device device = Given.device();
      assertThrows(
          IllegalArgumentException.class,
          () -> Attestation.over(device, Given.STRICT, day(1), day(1)));
    }
  }

  @Nested
  class Merging {

    @Test
    void neighbours_with_one_verdict_become_one_span() {
      assertEquals(
          new Timeline(List.of(span(0, 2, YES), span(2, 3, NO))),
          Timeline.of(List.of(span(0, 1, YES), span(1, 2, YES), span(2, 3, NO))));
    }

    @Test
    void a_timeline_has_a_beginning_and_an_end() {
      Timeline timeline = new Timeline(List.of(span(0, 2, YES), span(2, 3, NO)));
      assertEquals(day(0), timeline.from());
      assertEquals(day(3), timeline.to());
    }

    @Test
    void at_its_bounds_a_span_answers_for_its_first_instant_and_not_for_its_end() {
      Timeline timeline = new Timeline(List.of(span(0, 2, YES), span(2, 3, NO)));
      assertEquals(YES, timeline.at(day(0)));
      assertEquals(YES, timeline.at(day(2).minusNanos(1)));
      assertEquals(NO, timeline.at(day(2)));
      assertEquals(NO, timeline.at(day(3).minusNanos(1)));
    }
  }

  @Nested
  class Worked {

    private static List<Instant> starts(Timeline timeline) {
      return timeline.spans().stream().map(Timeline.Span::from).toList();
    }

    @Test
    void an_unused_certificate_is_early_fine_at_risk_revoked_and_expired() {
      HeldCertificate fresh = certificate().withStanding(Standing.fresh());
      Timeline timeline = Attestation.over(Given.device(fresh), Given.STRICT, day(-1), day(400));
      assertEquals(
          List.of(day(-1), day(0), day(90), day(91), day(365).plusNanos(1)), starts(timeline));
      assertEquals(
          List.of(
              List.of(Reason.NOT_YET_VALID),
              List.<Reason>of(),
              List.of(Reason.UNUSED_AT_RISK),
              List.of(Reason.UNUSED_TOO_LONG),
              List.of(Reason.EXPIRED, Reason.UNUSED_TOO_LONG)),
          timeline.spans().stream().map(span -> span.verdict().reasons()).toList());
    }

    @Test
    void a_hidden_certificate_is_named_only_while_it_would_attest() {
      HeldCertificate by = Given.revoked(certificate(1, 365));
      Device device = Given.device(certificate(0, 30), by);
      Timeline timeline = Attestation.over(device, Given.STRICT, day(2), day(40));
      assertEquals(List.of(day(2), day(30).plusNanos(1)), starts(timeline));
      assertEquals(1, timeline.at(day(30)).grounds().shadowed().size());
      assertEquals(0, timeline.at(day(31)).grounds().shadowed().size());
    }

    @Test
    void a_mobile_device_has_one_span() {
      Device mobile = Device.active(Given.on(Platform.IOS), List.of(certificate()));
      assertEquals(1, Attestation.over(mobile, Given.STRICT, day(-1), day(400)).spans().size());
    }

    @Test
    void a_change_at_the_beginning_or_the_end_makes_no_empty_span() {
      Device device = Given.device(certificate());
      Timeline timeline = Attestation.over(device, Given.STRICT, day(0), day(365).plusNanos(1));
      assertEquals(List.of(day(0)), starts(timeline));
    }

    @Test
    void a_nanosecond_is_a_time() {
      Device device = Given.device(certificate());
      Timeline timeline =
          Attestation.over(device, Given.STRICT, day(0).minusNanos(1), day(0).plusNanos(1));
      assertEquals(List.of(day(0).minusNanos(1), day(0)), starts(timeline));
    }
  }
}
