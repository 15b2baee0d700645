package io.github.sceplifecycle.testkit.mutants;

import io.github.sceplifecycle.certificate.Validity;
import io.github.sceplifecycle.policy.LeadTime;
import io.github.sceplifecycle.policy.RenewalPolicy;
import io.github.sceplifecycle.policy.ShareRemaining;
import io.github.sceplifecycle.testkit.CoreArbitraries;
import io.github.sceplifecycle.testkit.PhaseFunction;
import io.github.sceplifecycle.testkit.PhaseLaws;
import io.github.sceplifecycle.testkit.PolicyLaws;
import io.github.sceplifecycle.testkit.RedistributionLaws;
import io.github.sceplifecycle.testkit.WindowFunction;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** The laws of windows and phases, with cases to try them on. */
final class WindowTrials {

  /** Policies to compare and combine, a certificate, and instants. */
  record Case(
      RenewalPolicy policy,
      RenewalPolicy other,
      ShareRemaining share,
      Validity validity,
      Instants instants) {}

  /** Two instants in order, and by how much to shift. */
  record Instants(Instant earlier, Instant later, Duration shift) {}

  private static final int COUNT = 4_000;

  static final List<Case> CASES = Cases.of(cases(), COUNT);

  static final List<Trial<WindowFunction, Case>> OF_WINDOWS =
      List.of(
          new Trial<>(
              "S-8 without a threshold there is no window",
              (code, one) -> RedistributionLaws.noThresholdNoWindow(code, one.validity())),
          new Trial<>(
              "S-37 the window lies inside the validity",
              (code, one) ->
                  RedistributionLaws.windowLiesInsideTheValidity(
                      code, one.policy(), one.validity())),
          new Trial<>(
              "S-37 a larger lead never opens later", WindowTrials::largerShareNeverOpensLater),
          new Trial<>(
              "S-37 shifting every instant shifts the result",
              (code, one) ->
                  RedistributionLaws.shiftingShiftsTheWindow(
                      code, one.policy(), one.validity(), one.instants().shift())),
          new Trial<>("S-37 scaling the lifetime scales percent rules", WindowTrials::scaling),
          new Trial<>("S-37 no jump as the lifetime grows", WindowTrials::noJump),
          new Trial<>(
              "S-37 a replacement is not due at once unless S-7 says so",
              (code, one) ->
                  RedistributionLaws.replacementIsNotDueAtOnce(
                      code, one.policy(), one.validity(), one.validity().notAfter())),
          new Trial<>(
              "S-36 the combination of the windows",
              (code, one) ->
                  PolicyLaws.combinationIsThatOfTheWindows(
                      code, one.policy(), one.other(), one.validity())),
          new Trial<>(
              "S-36 combinations absorb",
              (code, one) ->
                  PolicyLaws.combinationsAbsorb(code, one.policy(), one.other(), one.validity())),
          new Trial<>(
              "S-5 to S-8 and S-36, the window",
              (code, one) ->
                  RedistributionLaws.equalsTheReferenceModel(code, one.policy(), one.validity())));

  static final List<Trial<PhaseFunction, Case>> OF_PHASES =
      List.of(
          new Trial<>(
              "S-9 exactly one phase holds",
              (code, one) -> {
                PhaseLaws.phasesPartitionTime(
                    code, one.policy(), one.validity(), one.instants().earlier());
                PhaseLaws.phasesPartitionTime(
                    code, one.policy(), one.validity(), one.instants().later());
              }),
          new Trial<>(
              "S-9 a phase never comes back",
              (code, one) ->
                  PhaseLaws.phasesNeverGoBack(
                      code,
                      one.policy(),
                      one.validity(),
                      one.instants().earlier(),
                      one.instants().later())),
          new Trial<>(
              "S-37 due never becomes not due before expiry",
              (code, one) ->
                  PhaseLaws.dueStaysDueUntilExpiry(
                      code,
                      one.policy(),
                      one.validity(),
                      one.instants().earlier(),
                      one.instants().later())));

  private WindowTrials() {}

  private static void largerShareNeverOpensLater(WindowFunction code, Case one) {
    ShareRemaining share = one.share();
    if (share.numerator() + 1 < share.denominator()) {
      RenewalPolicy larger = new ShareRemaining(share.numerator() + 1, share.denominator());
      RedistributionLaws.largerLeadNeverOpensLater(code, share, larger, one.validity());
    }
    if (one.policy() instanceof LeadTime lead && lead.lead().compareTo(LeadTime.LONGEST) < 0) {
      RenewalPolicy larger = new LeadTime(lead.lead().plusSeconds(1));
      RedistributionLaws.largerLeadNeverOpensLater(code, lead, larger, one.validity());
    }
  }

  private static void scaling(WindowFunction code, Case one) {
    Duration lifetime = Duration.ofSeconds(one.validity().lifetimeSeconds() / 7);
    Validity seventh = Validity.endingAt(one.validity().notAfter(), lifetime);
    RedistributionLaws.scalingScalesShares(code, one.share(), seventh, 7);
  }

  private static void noJump(WindowFunction code, Case one) {
    if (one.validity().notBefore().isAfter(Validity.EARLIEST)) {
      RedistributionLaws.noJumpAsTheLifetimeGrows(code, one.policy(), one.validity());
    }
  }

  private static Arbitrary<Case> cases() {
    return Combinators.combine(
            Arbitraries.of(
                Optional.<Integer>empty(), Optional.of(-1), Optional.of(0), Optional.of(1)),
            CoreArbitraries.policies(),
            CoreArbitraries.policies(),
            CoreArbitraries.shares(),
            CoreArbitraries.validities())
        .flatAs(
            (beside, drawn, other, share, validity) -> {
              RenewalPolicy policy = beside.flatMap(off -> lead(validity, off)).orElse(drawn);
              return instants(policy, validity)
                  .map(instants -> new Case(policy, other, share, validity, instants));
            });
  }

  /** A lead as long as the lifetime, or some seconds more; none where no lead is so long. */
  private static Optional<RenewalPolicy> lead(Validity validity, int off) {
    Duration lead = Duration.ofSeconds(validity.lifetimeSeconds() + off);
    return lead.compareTo(Duration.ZERO) > 0 && lead.compareTo(LeadTime.LONGEST) <= 0
        ? Optional.of(new LeadTime(lead))
        : Optional.empty();
  }

  private static Arbitrary<Instants> instants(RenewalPolicy policy, Validity validity) {
    Arbitrary<Instant> around = CoreArbitraries.instantsAround(policy, validity);
    long back = Validity.EARLIEST.getEpochSecond() - validity.notBefore().getEpochSecond();
    long forth = Validity.LATEST.getEpochSecond() - validity.notAfter().getEpochSecond();
    Arbitrary<Duration> shift = Arbitraries.longs().between(back, forth).map(Duration::ofSeconds);
    return Combinators.combine(around, around, shift)
        .as(
            (one, other, by) ->
                one.isAfter(other) ? new Instants(other, one, by) : new Instants(one, other, by));
  }
}
