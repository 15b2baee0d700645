package io.github.sceplifecycle.testkit;

import io.github.sceplifecycle.certificate.Validity;
import io.github.sceplifecycle.policy.LeadTime;
import io.github.sceplifecycle.policy.RenewalPolicy;
import io.github.sceplifecycle.policy.ShareRemaining;
import io.github.sceplifecycle.redistribution.RedistributionWindow;
import java.time.Duration;
import java.time.Instant;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/** What the properties draw, by type. */
final class CoreDomain extends DomainContextBase {

  /** A policy that opens a window. */
  record Opening(RenewalPolicy policy) {}

  /** A certificate under a policy at two instants of which the first is not after the second. */
  record Moments(RenewalPolicy policy, Validity validity, Instant earlier, Instant later) {}

  @Provide
  Arbitrary<Validity> validity() {
    return CoreArbitraries.validities();
  }

  @Provide
  Arbitrary<LeadTime> leadTime() {
    return CoreArbitraries.leadTimes();
  }

  @Provide
  Arbitrary<ShareRemaining> share() {
    return CoreArbitraries.shares();
  }

  @Provide
  Arbitrary<RenewalPolicy> policy() {
    return CoreArbitraries.policies();
  }

  @Provide
  Arbitrary<Opening> opening() {
    return CoreArbitraries.openingPolicies().map(Opening::new);
  }

  @Provide
  Arbitrary<Duration> lifetime() {
    return CoreArbitraries.lifetimes();
  }

  @Provide
  Arbitrary<Moments> moments() {
    return Combinators.combine(policy(), validity()).flatAs(this::moments);
  }

  private Arbitrary<Moments> moments(RenewalPolicy policy, Validity validity) {
    Arbitrary<Instant> instants = CoreArbitraries.instantsAround(policy, validity);
    return Combinators.combine(instants, instants)
        .as(
            (one, other) ->
                one.isAfter(other)
                    ? new Moments(policy, validity, other, one)
                    : new Moments(policy, validity, one, other));
  }

  /** The first whole second of a window, if there is one. */
  static Instant firstSecond(RedistributionWindow window) {
    Instant opensAt = window.opensAt();
    Instant second = Instant.ofEpochSecond(opensAt.getEpochSecond());
    return second.equals(opensAt) ? second : second.plusSeconds(1);
  }
}
