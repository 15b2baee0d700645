package io.github.sceplifecycle.testkit;

import io.github.sceplifecycle.certificate.Validity;
import io.github.sceplifecycle.policy.EarlierOf;
import io.github.sceplifecycle.policy.LaterOf;
import io.github.sceplifecycle.policy.LeadTime;
import io.github.sceplifecycle.policy.NoRedistribution;
import io.github.sceplifecycle.policy.RenewalPolicy;
import io.github.sceplifecycle.policy.ShareRemaining;
import io.github.sceplifecycle.redistribution.Phase;
import io.github.sceplifecycle.testkit.ScepDomain.Moments;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.statistics.Statistics;

/** The generators reach what they promise; a law tried on nothing interesting proves nothing. */
@Domain(ScepDomain.class)
class ArbitrariesPropertiesTest {

  @Property(tries = 2_000)
  void lifetimes_of_no_second_one_and_many_are_drawn(@ForAll Validity validity) {
    long seconds = validity.lifetimeSeconds();
    Statistics.collect(seconds > 1 ? "many" : seconds == 1 ? "one" : "none");
    Statistics.coverage(
        coverage -> {
          coverage.check("none").count(count -> count > 0);
          coverage.check("one").count(count -> count > 0);
          coverage.check("many").percentage(percent -> percent > 50);
        });
  }

  @Property(tries = 2_000)
  void every_kind_of_policy_is_drawn(@ForAll RenewalPolicy policy) {
    Statistics.collect(policy.getClass());
    Statistics.coverage(
        coverage -> {
          coverage.check(LeadTime.class).percentage(percent -> percent > 2);
          coverage.check(ShareRemaining.class).percentage(percent -> percent > 2);
          coverage.check(NoRedistribution.class).percentage(percent -> percent > 1);
          coverage.check(EarlierOf.class).percentage(percent -> percent > 2);
          coverage.check(LaterOf.class).percentage(percent -> percent > 2);
        });
  }

  @Property(tries = 2_000)
  void every_phase_is_drawn(@ForAll Moments drawn) {
    Statistics.collect(ReferenceModel.phase(drawn.policy(), drawn.validity(), drawn.earlier()));
    Statistics.coverage(
        coverage -> {
          for (Phase phase : Phase.values()) {
            coverage.check(phase).percentage(percent -> percent > 2);
          }
        });
  }
}
