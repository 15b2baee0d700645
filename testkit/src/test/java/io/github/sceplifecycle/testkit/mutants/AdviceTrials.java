package io.github.sceplifecycle.testkit.mutants;

import io.github.sceplifecycle.advice.SettingUnit;
import io.github.sceplifecycle.testkit.AdviceArbitraries;
import io.github.sceplifecycle.testkit.AdviceFunction;
import io.github.sceplifecycle.testkit.AdviceLaws;
import io.github.sceplifecycle.testkit.Advising;
import io.github.sceplifecycle.testkit.Misfortune;
import java.time.Duration;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Combinators;

/** The laws of advice, with cases to try them on. */
final class AdviceTrials {

  /** A question, what goes wrong, a unit and a number for what a law asks besides. */
  record Case(Advising asked, Misfortune misfortune, SettingUnit unit, long number) {

    Duration more() {
      return Duration.ofHours(number);
    }
  }

  static final Net<AdviceFunction, Case> NET =
      new Net<>(
          List.of(
              new Trial<>(
                  "S-28 nothing is lost inside the band",
                  (code, one) ->
                      AdviceLaws.nothingIsLostInside(
                          code, one.unit(), one.asked(), one.misfortune(), one.number())),
              new Trial<>(
                  "S-28 something is lost outside the band",
                  (code, one) ->
                      AdviceLaws.somethingIsLostOutside(
                          code, one.unit(), one.asked(), one.number())),
              new Trial<>(
                  "S-28 more absence never widens the band",
                  (code, one) ->
                      AdviceLaws.moreAbsenceNeverWidens(code, one.unit(), one.asked(), one.more())),
              new Trial<>(
                  "S-28 a longer lifetime never narrows the days",
                  (code, one) ->
                      AdviceLaws.aLongerLifetimeNeverNarrowsTheDays(code, one.asked(), one.more())),
              new Trial<>(
                  "S-28 an earlier use never narrows the band",
                  (code, one) ->
                      AdviceLaws.anEarlierUseNeverNarrows(
                          code, one.unit(), one.asked(), one.more())),
              new Trial<>(
                  "S-28 both units are of one band",
                  (code, one) -> AdviceLaws.bothUnitsAreOfOneBand(code, one.asked())),
              new Trial<>(
                  "S-28 scaling keeps the percentages",
                  (code, one) -> AdviceLaws.scalingKeepsThePercentages(code, one.asked(), 2))),
          Cases.of(
              AdviceArbitraries.advisings()
                  .flatMap(
                      asked ->
                          Combinators.combine(
                                  AdviceArbitraries.misfortunes(asked),
                                  Arbitraries.of(SettingUnit.class),
                                  Arbitraries.longs().between(0, 3_000))
                              .as(
                                  (misfortune, unit, number) ->
                                      new Case(asked, misfortune, unit, number))),
              200));

  private AdviceTrials() {}
}
