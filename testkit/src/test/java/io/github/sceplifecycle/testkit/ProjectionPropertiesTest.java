package io.github.sceplifecycle.testkit;

import io.github.sceplifecycle.projection.Projection;
import io.github.sceplifecycle.testkit.ProjectionArbitraries.Projected;
import java.time.Duration;
import java.time.Instant;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** S-11 and S-25, over core's projections. */
@Domain(ScepDomain.class)
@Domain(DomainContext.Global.class)
class ProjectionPropertiesTest {

  private static final ProjectionFunction CORE = Projection::of;

  @Property(tries = 2_000)
  void the_projection_equals_the_reference_model(@ForAll Projected drawn) {
    ProjectionLaws.equalsTheReferenceModel(
        CORE, drawn.scenario(), drawn.behaviour(), drawn.horizon());
  }

  @Property(tries = 100)
  void the_same_arguments_give_the_same_answer(@ForAll Projected drawn) {
    ProjectionLaws.sameArgumentsSameAnswer(
        CORE, drawn.scenario(), drawn.behaviour(), drawn.horizon());
  }

  @Property(tries = 200)
  void events_are_in_order(@ForAll Projected drawn) {
    ProjectionLaws.eventsAreInOrder(CORE, drawn.scenario(), drawn.behaviour(), drawn.horizon());
  }

  @Property(tries = 200)
  void replacements_are_fresh_enrolments(@ForAll Projected drawn) {
    ProjectionLaws.replacementsAreFreshEnrolments(
        CORE, drawn.scenario(), drawn.behaviour(), drawn.horizon());
  }

  @Property(tries = 200)
  void attempts_are_made_when_due(@ForAll Projected drawn) {
    ProjectionLaws.attemptsAreMadeWhenDue(
        CORE, drawn.scenario(), drawn.behaviour(), drawn.horizon());
  }

  @Property(tries = 200)
  void superseded_if_and_only_if_replaced(@ForAll Projected drawn) {
    ProjectionLaws.supersededIffReplaced(
        CORE, drawn.scenario(), drawn.behaviour(), drawn.horizon());
  }

  @Property(tries = 200)
  void events_tell_the_attestation(@ForAll Projected drawn) {
    ProjectionLaws.eventsTellTheAttestation(
        CORE, drawn.scenario(), drawn.behaviour(), drawn.horizon());
  }

  @Property(tries = 200)
  void only_dates_move_the_mdm(@ForAll Projected drawn) {
    ProjectionLaws.onlyDatesMoveTheMdm(CORE, drawn.scenario(), drawn.behaviour(), drawn.horizon());
  }

  @Property(tries = 200)
  void a_later_horizon_adds_and_changes_nothing(
      @ForAll Projected drawn, @ForAll @IntRange(min = 0, max = 500) int days) {
    Instant later = drawn.horizon().plus(Duration.ofDays(days));
    ProjectionLaws.aLaterHorizonAdds(
        CORE, drawn.scenario(), drawn.behaviour(), drawn.horizon(), later);
  }

  @Property(tries = 200)
  void shifting_shifts_everything(
      @ForAll Projected drawn, @ForAll @LongRange(min = -1_000_000, max = 1_000_000) long seconds) {
    ProjectionLaws.shiftingShiftsEverything(
        CORE, drawn.scenario(), drawn.behaviour(), drawn.horizon(), Duration.ofSeconds(seconds));
  }
}
