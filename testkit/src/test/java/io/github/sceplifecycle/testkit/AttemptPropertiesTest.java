package io.github.sceplifecycle.testkit;

import io.github.sceplifecycle.testkit.ScepDomain.Attempting;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

/** S-13 and S-14, over core's plans of attempts. */
@Domain(ScepDomain.class)
class AttemptPropertiesTest {

  private static final AttemptFunction CORE = (plan, horizon) -> plan.through(horizon).toList();

  @Property(tries = 5_000)
  void attempts_equal_the_reference_model(@ForAll Attempting drawn) {
    AttemptLaws.equalsTheReferenceModel(CORE, drawn.plan(), drawn.horizon());
  }

  @Property
  void every_attempt_is_an_evaluation(@ForAll Attempting drawn) {
    AttemptLaws.attemptsAreEvaluations(CORE, drawn.plan(), drawn.horizon());
  }

  @Property
  void no_attempt_is_made_during_an_absence(@ForAll Attempting drawn) {
    AttemptLaws.noAttemptDuringAnAbsence(CORE, drawn.plan(), drawn.horizon());
  }

  @Property
  void no_evaluation_is_missed(@ForAll Attempting drawn) {
    AttemptLaws.noEvaluationIsMissed(CORE, drawn.plan(), drawn.horizon());
  }

  @Property
  void attempts_stop_at_notAfter(@ForAll Attempting drawn) {
    AttemptLaws.attemptsStopAtNotAfter(CORE, drawn.plan(), drawn.horizon());
  }
}
