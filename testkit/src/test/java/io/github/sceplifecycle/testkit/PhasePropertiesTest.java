package io.github.sceplifecycle.testkit;

import io.github.sceplifecycle.redistribution.Phase;
import io.github.sceplifecycle.testkit.ScepDomain.Moments;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

/** S-9, over core's phases. */
@Domain(ScepDomain.class)
class PhasePropertiesTest {

  private static final PhaseFunction CORE = Phase::of;

  @Property(tries = 10_000)
  void phases_partition_time(@ForAll Moments drawn) {
    PhaseLaws.phasesPartitionTime(CORE, drawn.policy(), drawn.validity(), drawn.earlier());
    PhaseLaws.phasesPartitionTime(CORE, drawn.policy(), drawn.validity(), drawn.later());
  }

  @Property
  void phases_never_go_back(@ForAll Moments drawn) {
    PhaseLaws.phasesNeverGoBack(
        CORE, drawn.policy(), drawn.validity(), drawn.earlier(), drawn.later());
  }

  @Property
  void due_stays_due_until_expiry(@ForAll Moments drawn) {
    PhaseLaws.dueStaysDueUntilExpiry(
        CORE, drawn.policy(), drawn.validity(), drawn.earlier(), drawn.later());
  }
}
