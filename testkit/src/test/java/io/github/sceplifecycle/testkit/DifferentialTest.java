package io.github.sceplifecycle.testkit;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.sceplifecycle.attestation.Attestation;
import io.github.sceplifecycle.attestation.AttestationTerms;
import io.github.sceplifecycle.certificate.Validity;
import io.github.sceplifecycle.device.Device;
import io.github.sceplifecycle.policy.RenewalPolicy;
import io.github.sceplifecycle.projection.Projection;
import io.github.sceplifecycle.redistribution.Phase;
import io.github.sceplifecycle.redistribution.RedistributionWindow;
import io.github.sceplifecycle.testkit.ProjectionArbitraries.Projected;
import io.github.sceplifecycle.testkit.ScepDomain.Attempting;
import io.github.sceplifecycle.testkit.ScepDomain.KnownJudging;
import io.github.sceplifecycle.testkit.mutants.Cases;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Core equals the naive models on many cases. The system property {@code differential.rounds} says
 * how many rounds are made, each with values of its own; a round is some two hundred thousand
 * cases.
 */
class DifferentialTest {

  private static final int ROUNDS = Integer.getInteger("differential.rounds", 2);
  private static final int CROSSED = 200;
  private static final ScepDomain DOMAIN = new ScepDomain();

  private long cases;

  @Test
  void core_equals_the_naive_models() {
    for (int round = 0; round < ROUNDS; round++) {
      windowsAndPhases(round);
      verdicts(round);
      attempts(round);
      projections(round);
      System.out.println("differential: round " + (round + 1) + ", " + cases + " cases");
    }
    assertTrue(cases >= ROUNDS * 200_000L, () -> cases + " cases");
  }

  /** Every policy with every certificate, at every bound and beside it. */
  private void windowsAndPhases(long seed) {
    List<RenewalPolicy> policies = policies(seed);
    List<Validity> validities = Cases.of(CoreArbitraries.validities(), CROSSED, seed);
    for (RenewalPolicy policy : policies) {
      for (Validity validity : validities) {
        RedistributionLaws.equalsTheReferenceModel(RedistributionWindow::of, policy, validity);
        cases++;
        bounds(policy, validity).forEach(at -> phase(policy, validity, at));
      }
    }
  }

  /** Mostly simple ones: the model takes its time over policies within policies. */
  private static List<RenewalPolicy> policies(long seed) {
    List<RenewalPolicy> policies = new ArrayList<>();
    policies.addAll(Cases.of(CoreArbitraries.leadTimes(), CROSSED / 4, seed));
    policies.addAll(Cases.of(CoreArbitraries.shares(), CROSSED / 2, seed));
    policies.addAll(Cases.of(CoreArbitraries.policies(), CROSSED / 4, seed));
    return policies;
  }

  private static Stream<Instant> bounds(RenewalPolicy policy, Validity validity) {
    Instant opensAt =
        RedistributionWindow.of(policy, validity)
            .map(RedistributionWindow::opensAt)
            .orElse(validity.notBefore());
    return Stream.of(
        validity.notBefore(),
        opensAt.minusNanos(1),
        opensAt,
        validity.notAfter(),
        validity.notAfter().plusNanos(1));
  }

  private void phase(RenewalPolicy policy, Validity validity, Instant at) {
    PhaseLaws.phasesPartitionTime(Phase::of, policy, validity, at);
    cases++;
  }

  /** Every device under its own terms, at the instants of all the others. */
  private void verdicts(long seed) {
    List<KnownJudging> drawn = Cases.of(DOMAIN.knownJudgings(), CROSSED, seed);
    for (KnownJudging one : drawn) {
      drawn.stream().limit(50).forEach(other -> verdict(one, other.at()));
      verdict(one, one.at());
      verdict(one, one.later());
    }
  }

  private void verdict(KnownJudging one, Instant at) {
    Device device = one.device();
    AttestationTerms terms = one.strict();
    AttestationLaws.equalsTheReferenceModel(Attestation::at, device, terms, at);
    cases++;
  }

  private void attempts(long seed) {
    for (Attempting one : Cases.of(DOMAIN.attemptings(), CROSSED, seed)) {
      AttemptLaws.equalsTheReferenceModel(
          (plan, horizon) -> plan.through(horizon).toList(), one.plan(), one.horizon());
      cases++;
    }
  }

  private void projections(long seed) {
    for (Projected one : Cases.of(DOMAIN.projected(), 50, seed)) {
      ProjectionLaws.equalsTheReferenceModel(
          Projection::of, one.scenario(), one.behaviour(), one.horizon());
      cases++;
    }
  }
}
