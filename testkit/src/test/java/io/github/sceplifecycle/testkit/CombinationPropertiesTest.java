package io.github.sceplifecycle.testkit;

import io.github.sceplifecycle.certificate.Validity;
import io.github.sceplifecycle.policy.RenewalPolicy;
import io.github.sceplifecycle.redistribution.RedistributionWindow;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

/** S-36, over core's windows. */
@Domain(ScepDomain.class)
class CombinationPropertiesTest {

  private static final WindowFunction CORE = RedistributionWindow::of;

  @Property
  void combinations_commute(
      @ForAll RenewalPolicy one, @ForAll RenewalPolicy other, @ForAll Validity validity) {
    PolicyLaws.combinationsCommute(CORE, one, other, validity);
  }

  @Property
  void combinations_associate(
      @ForAll RenewalPolicy one,
      @ForAll RenewalPolicy other,
      @ForAll RenewalPolicy third,
      @ForAll Validity validity) {
    PolicyLaws.combinationsAssociate(CORE, one, other, third, validity);
  }

  @Property
  void combinations_are_idempotent(@ForAll RenewalPolicy policy, @ForAll Validity validity) {
    PolicyLaws.combinationsAreIdempotent(CORE, policy, validity);
  }

  @Property
  void combinations_absorb(
      @ForAll RenewalPolicy one, @ForAll RenewalPolicy other, @ForAll Validity validity) {
    PolicyLaws.combinationsAbsorb(CORE, one, other, validity);
  }

  @Property
  void a_combination_is_that_of_the_windows(
      @ForAll RenewalPolicy one, @ForAll RenewalPolicy other, @ForAll Validity validity) {
    PolicyLaws.combinationIsThatOfTheWindows(CORE, one, other, validity);
  }
}
