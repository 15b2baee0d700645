package io.github.sceplifecycle.testkit;

import io.github.sceplifecycle.certificate.Validity;
import io.github.sceplifecycle.testkit.ScepDomain.Moments;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** S-2, over core's validity. */
@Domain(ScepDomain.class)
@Domain(DomainContext.Global.class)
class ValidityPropertiesTest {

  private static final ValidityFunction CORE = Validity::isValidAt;

  @Property
  void a_validity_is_a_closed_interval(@ForAll Moments drawn) {
    ValidityLaws.validityIsAClosedInterval(CORE, drawn.validity(), drawn.earlier());
    ValidityLaws.validityIsAClosedInterval(CORE, drawn.validity(), drawn.later());
  }

  @Property
  void shifting_changes_no_answer(@ForAll Moments drawn, @ForAll long raw) {
    Validity validity = drawn.validity();
    long back = validity.notBefore().getEpochSecond() - Validity.EARLIEST.getEpochSecond();
    long forth = Validity.LATEST.getEpochSecond() - validity.notAfter().getEpochSecond();
    long shift = Math.floorMod(raw, back + forth + 1) - back;
    ValidityLaws.shiftingChangesNoAnswer(CORE, validity, drawn.earlier(), shift);
  }
}
