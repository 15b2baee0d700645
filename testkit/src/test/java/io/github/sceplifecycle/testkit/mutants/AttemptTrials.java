package io.github.sceplifecycle.testkit.mutants;

import io.github.sceplifecycle.testkit.AttemptFunction;
import io.github.sceplifecycle.testkit.AttemptLaws;
import io.github.sceplifecycle.testkit.ScepDomain;
import io.github.sceplifecycle.testkit.ScepDomain.Attempting;
import java.util.List;

/** The laws of attempts, with cases to try them on. */
final class AttemptTrials {

  static final Net<AttemptFunction, Attempting> NET =
      new Net<>(
          List.of(
              new Trial<>(
                  "S-13 every attempt is an evaluation",
                  (code, one) ->
                      AttemptLaws.attemptsAreEvaluations(code, one.plan(), one.horizon())),
              new Trial<>(
                  "S-13 no attempt during an absence",
                  (code, one) ->
                      AttemptLaws.noAttemptDuringAnAbsence(code, one.plan(), one.horizon())),
              new Trial<>(
                  "S-13 no evaluation is missed",
                  (code, one) -> AttemptLaws.noEvaluationIsMissed(code, one.plan(), one.horizon())),
              new Trial<>(
                  "S-14 attempts stop at notAfter",
                  (code, one) ->
                      AttemptLaws.attemptsStopAtNotAfter(code, one.plan(), one.horizon())),
              new Trial<>(
                  "S-13 and S-14, the attempts",
                  (code, one) ->
                      AttemptLaws.equalsTheReferenceModel(code, one.plan(), one.horizon()))),
          Cases.of(new ScepDomain().attemptings(), 1_000));

  private AttemptTrials() {}
}
