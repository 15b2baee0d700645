package io.github.sceplifecycle.testkit;

import io.github.sceplifecycle.attestation.Attestation;
import io.github.sceplifecycle.testkit.ScepDomain.Judging;
import java.time.Duration;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** S-23, over core's timelines. */
@Domain(ScepDomain.class)
@Domain(DomainContext.Global.class)
class TimelinePropertiesTest {

  private static final TimelineFunction CORE = Attestation::over;

  @Property
  void a_timeline_has_no_gaps(
      @ForAll Judging drawn, @ForAll @IntRange(min = 1, max = 900) int days) {
    TimelineLaws.timelineHasNoGaps(
        CORE, drawn.device(), drawn.terms(), drawn.at(), drawn.at().plus(Duration.ofDays(days)));
  }

  @Property(tries = 3_000)
  void a_timeline_equals_the_verdict_at_every_instant(
      @ForAll Judging drawn, @ForAll @IntRange(min = 0, max = 900) int days) {
    TimelineLaws.timelineEqualsTheVerdict(
        CORE,
        Attestation::at,
        drawn.device(),
        drawn.terms(),
        new TimelineLaws.Stretch(
            drawn.at().minus(Duration.ofDays(days)),
            drawn.later(),
            drawn.later().plus(Duration.ofDays(1))));
  }
}
