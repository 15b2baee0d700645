package io.github.sceplifecycle.testkit.mutants;

import io.github.sceplifecycle.policy.RenewalPolicy;
import io.github.sceplifecycle.redistribution.Conversion;
import io.github.sceplifecycle.testkit.ConversionFunction;
import io.github.sceplifecycle.testkit.ConversionLaws;
import io.github.sceplifecycle.testkit.CoreArbitraries;
import java.time.Duration;
import java.util.List;
import net.jqwik.api.Combinators;

/** The laws of conversions, with cases to try them on. */
final class ConversionTrials {

  /** A policy that opens a window, and a lifetime. */
  record Case(RenewalPolicy policy, Duration lifetime) {}

  static final List<Case> CASES =
      Cases.of(
          Combinators.combine(CoreArbitraries.openingPolicies(), CoreArbitraries.lifetimes())
              .as(Case::new),
          4_000);

  static final List<Trial<ConversionFunction, Case>> LAWS =
      List.of(
          new Trial<>(
              "S-10 a conversion never opens later",
              (code, one) ->
                  ConversionLaws.conversionNeverOpensLater(code, one.policy(), one.lifetime())),
          new Trial<>(
              "S-10 there and back never opens later",
              (code, one) ->
                  ConversionLaws.thereAndBackNeverOpensLater(
                      Conversion::toPercentRemaining, code, one.policy(), one.lifetime())),
          new Trial<>(
              "S-10 the nearest setting that opens no later",
              (code, one) ->
                  ConversionLaws.conversionIsTheNearest(code, one.policy(), one.lifetime())));

  private ConversionTrials() {}
}
