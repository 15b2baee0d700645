package io.github.sceplifecycle.testkit;

import io.github.sceplifecycle.certificate.Validity;
import io.github.sceplifecycle.policy.RenewalPolicy;
import io.github.sceplifecycle.redistribution.RedistributionWindow;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

/** What docs/testkit.md shows, from its annotation on. */
@Domain(ScepDomain.class)
class MyWindowTest {

  private final WindowFunction mine = RedistributionWindow::of; // put yours here

  @Property
  void my_window_is_right(@ForAll RenewalPolicy policy, @ForAll Validity validity) {
    RedistributionLaws.windowLiesInsideTheValidity(mine, policy, validity);
    RedistributionLaws.equalsTheReferenceModel(mine, policy, validity);
  }
}
