package io.github.sceplifecycle.testkit.mutants;

import io.github.sceplifecycle.testkit.ProjectionArbitraries;
import io.github.sceplifecycle.testkit.ProjectionArbitraries.Projected;
import io.github.sceplifecycle.testkit.ProjectionFunction;
import io.github.sceplifecycle.testkit.ProjectionLaws;
import java.time.Duration;
import java.util.List;

/** The laws of projections, with cases to try them on. */
final class ProjectionTrials {

  static final Net<ProjectionFunction, Projected> NET =
      new Net<>(
          List.of(
              new Trial<>(
                  "S-11 a replacement is a fresh enrolment",
                  (code, one) ->
                      ProjectionLaws.replacementsAreFreshEnrolments(
                          code, one.scenario(), one.behaviour(), one.horizon())),
              new Trial<>(
                  "S-13 attempts are made when due",
                  (code, one) ->
                      ProjectionLaws.attemptsAreMadeWhenDue(
                          code, one.scenario(), one.behaviour(), one.horizon())),
              new Trial<>(
                  "S-25 events are in order",
                  (code, one) ->
                      ProjectionLaws.eventsAreInOrder(
                          code, one.scenario(), one.behaviour(), one.horizon())),
              new Trial<>(
                  "S-25 superseded if and only if replaced",
                  (code, one) ->
                      ProjectionLaws.supersededIffReplaced(
                          code, one.scenario(), one.behaviour(), one.horizon())),
              new Trial<>(
                  "S-25 events tell the attestation",
                  (code, one) ->
                      ProjectionLaws.eventsTellTheAttestation(
                          code, one.scenario(), one.behaviour(), one.horizon())),
              new Trial<>(
                  "S-25 only dates move the MDM",
                  (code, one) ->
                      ProjectionLaws.onlyDatesMoveTheMdm(
                          code, one.scenario(), one.behaviour(), one.horizon())),
              new Trial<>(
                  "S-25 shifting shifts everything",
                  (code, one) ->
                      ProjectionLaws.shiftingShiftsEverything(
                          code,
                          one.scenario(),
                          one.behaviour(),
                          one.horizon(),
                          Duration.ofSeconds(1))),
              new Trial<>(
                  "S-11 to S-25, the projection",
                  (code, one) ->
                      ProjectionLaws.equalsTheReferenceModel(
                          code, one.scenario(), one.behaviour(), one.horizon()))),
          Cases.of(ProjectionArbitraries.projected(), 150));

  private ProjectionTrials() {}
}
