package io.github.sceplifecycle.testkit.mutants;

import io.github.sceplifecycle.certificate.Validity;
import io.github.sceplifecycle.policy.LeadTime;
import io.github.sceplifecycle.policy.RenewalPolicy;
import io.github.sceplifecycle.projection.DeviceBehaviour;
import io.github.sceplifecycle.projection.Event;
import io.github.sceplifecycle.projection.EventKind;
import io.github.sceplifecycle.projection.IssuedCertificate;
import io.github.sceplifecycle.projection.Projection;
import io.github.sceplifecycle.projection.Scenario;
import io.github.sceplifecycle.testkit.ProjectionFunction;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Projections that go wrong, as others have done. */
public enum ProjectionMutant implements ProjectionFunction {
  /** See {@link #story()}. */
  REPLACEMENT_INHERITS_THE_CLOCK(
      "Lets a replacement begin where the old certificate ends, as a renewal would",
      (scenario, behaviour, horizon) -> inheriting(Projection.of(scenario, behaviour, horizon))),
  /** See {@link #story()}. */
  OLD_CERTIFICATE_REMOVED(
      "Takes the old certificate away at redistribution: it does not live to its own notAfter",
      (scenario, behaviour, horizon) -> {
        Projection right = Projection.of(scenario, behaviour, horizon);
        return withEvents(
            right,
            event ->
                event.kind() != EventKind.EXPIRED
                    || event.certificate() == right.certificates().size());
      }),
  /** See {@link #story()}. */
  TRIGGERED_BY_REVOCATION(
      "Lets the MDM act when the authority revokes, of which it knows nothing",
      (scenario, behaviour, horizon) -> {
        Projection right = Projection.of(scenario, behaviour, horizon);
        boolean revoked =
            right.events().stream().anyMatch(event -> event.kind() == EventKind.REVOKED_FOR_DISUSE);
        return revoked ? Projection.of(earlier(scenario), behaviour, horizon) : right;
      }),
  /** See {@link #story()}. */
  ABSENCE_IGNORED(
      "Redistributes to devices that are away",
      (scenario, behaviour, horizon) ->
          Projection.of(
              scenario,
              new DeviceBehaviour(
                  behaviour.contact(), List.of(), behaviour.signIns(), behaviour.outcome()),
              horizon)),
  /** See {@link #story()}. */
  SUPERSEDED_AT_EXPIRY(
      "Tells that a certificate is superseded when it ends, not when it is replaced",
      (scenario, behaviour, horizon) ->
          withEvents(
              Projection.of(scenario, behaviour, horizon),
              event -> event.kind() != EventKind.SUPERSEDED)),
  /** See {@link #story()}. */
  LOSS_UNTOLD(
      "Keeps to itself when attestation is lost",
      (scenario, behaviour, horizon) ->
          withEvents(
              Projection.of(scenario, behaviour, horizon),
              event -> event.kind() != EventKind.ATTESTATION_LOST)),
  /** See {@link #story()}. */
  LATEST_FIRST(
      "Tells what happens in the wrong order",
      (scenario, behaviour, horizon) -> {
        Projection right = Projection.of(scenario, behaviour, horizon);
        List<Event> events = new ArrayList<>(right.events());
        Collections.reverse(events);
        return new Projection(right.certificates(), events, right.attestation(), right.cutShort());
      }),
  /** See {@link #story()}. */
  LOOKS_BEYOND_THE_HORIZON(
      "Goes on for a week after the horizon",
      (scenario, behaviour, horizon) ->
          Projection.of(scenario, behaviour, horizon.plus(Duration.ofDays(7)))),
  /** See {@link #story()}. */
  KNOWS_THE_CALENDAR(
      "Looks only on days that begin in UTC, whenever the certificate began",
      (scenario, behaviour, horizon) ->
          Projection.of(
              scenario,
              behaviour.withOutcome(
                  (number, at) ->
                      behaviour.outcome().succeeds(number, at) && at.getEpochSecond() % 7 == 0),
              horizon)),
  /** See {@link #story()}. */
  NEVER_USED(
      "Never counts a sign-in, so that every replacement is revoked",
      (scenario, behaviour, horizon) ->
          Projection.of(
              scenario,
              new DeviceBehaviour(
                  behaviour.contact(),
                  behaviour.absences(),
                  at -> Optional.empty(),
                  behaviour.outcome()),
              horizon));

  private final String story;

  @SuppressWarnings("ImmutableEnumChecker") // only lambdas that capture nothing
  private final ProjectionFunction code;

  ProjectionMutant(String story, ProjectionFunction code) {
    this.story = story;
    this.code = code;
  }

  /**
   * Which mistake it is, and whose.
   *
   * @return a sentence without its full stop
   */
  public String story() {
    return story;
  }

  @Override
  public Projection projection(Scenario scenario, DeviceBehaviour behaviour, Instant horizon) {
    return code.projection(scenario, behaviour, horizon);
  }

  private static Projection withEvents(Projection right, Predicate<Event> kept) {
    return new Projection(
        right.certificates(),
        right.events().stream().filter(kept).toList(),
        right.attestation(),
        right.cutShort());
  }

  private static Projection inheriting(Projection right) {
    List<IssuedCertificate> certificates = new ArrayList<>();
    for (IssuedCertificate one : right.certificates()) {
      Validity old =
          certificates.isEmpty()
              ? one.validity()
              : right.certificates().get(certificates.size() - 1).validity();
      boolean later = !certificates.isEmpty();
      Validity validity =
          later ? Validity.startingAt(old.notAfter(), one.validity().lifetime()) : one.validity();
      certificates.add(
          new IssuedCertificate(one.number(), validity, one.firstUsed(), one.replacement()));
    }
    return new Projection(certificates, right.events(), right.attestation(), right.cutShort());
  }

  /** Opens at the revocation of what is not used. */
  private static Scenario earlier(Scenario scenario) {
    Duration lead =
        scenario
            .authority()
            .issuance()
            .unusedRule()
            .map(rule -> scenario.authority().issuance().lifetime().minus(rule.revokedAfter()))
            .filter(time -> time.toSeconds() > 0)
            .orElse(Duration.ofSeconds(1));
    RenewalPolicy policy = RenewalPolicy.earlierOf(scenario.policy(), new LeadTime(lead));
    return new Scenario(policy, scenario.retry(), scenario.authority(), scenario.first());
  }
}
