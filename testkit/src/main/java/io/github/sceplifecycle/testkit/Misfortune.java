package io.github.sceplifecycle.testkit;

import io.github.sceplifecycle.attestation.Timeline.Span;
import io.github.sceplifecycle.certificate.Validity;
import io.github.sceplifecycle.policy.AfterExpiry;
import io.github.sceplifecycle.policy.LeadTime;
import io.github.sceplifecycle.policy.Retry;
import io.github.sceplifecycle.projection.DeviceBehaviour;
import io.github.sceplifecycle.projection.IssuedCertificate;
import io.github.sceplifecycle.projection.Projection;
import io.github.sceplifecycle.projection.Scenario;
import io.github.sceplifecycle.projection.SignIns;
import io.github.sceplifecycle.redistribution.Absence;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What may go wrong while the assumptions of an advice hold: when the evaluations fall, and when
 * the device is away. Every replacement is used as late as the assumptions allow.
 *
 * @param sinceEvaluation how long before the first opening the last evaluation was; whole seconds,
 *     less than the cadence; zero for an evaluation at the opening itself
 * @param awayFrom how long after the first opening the tolerated absence begins, negative for
 *     before it; empty for a device that is always there
 */
public record Misfortune(Duration sinceEvaluation, Optional<Duration> awayFrom) {

  private static final Instant FIRST_ENDS = Instant.parse("2031-01-01T00:00:00Z");

  /** The device is always there, and an evaluation falls on the opening: no issue is earlier. */
  static Misfortune earliest() {
    return new Misfortune(Duration.ZERO, Optional.empty());
  }

  /**
   * An evaluation has just been made when the window opens, and the device leaves at the next one:
   * no attempt is later.
   */
  static Misfortune latest(Advising advising) {
    long cadence = advising.cadence().toSeconds();
    long since = Math.min(1, cadence - 1);
    long next = Math.floorMod(cadence - since, cadence);
    return new Misfortune(Duration.ofSeconds(since), Optional.of(Duration.ofSeconds(next)));
  }

  /**
   * Whether the device fails to attest at any instant from its first certificate's {@code
   * notBefore} to a second after its {@code notAfter}.
   *
   * <p>Evaluations are counted from the first {@code notBefore} (S-25). So that they may fall
   * anywhere, the first certificate is up to a cadence older than the lifetime says; it ends and is
   * due as any other.
   *
   * @param advising the authority and the assumptions
   * @param lead the lead of the setting; whole seconds, shorter than the lifetime
   * @return whether attestation is lost
   */
  boolean loses(Advising advising, Duration lead) {
    long toOpening = advising.lifetime().minus(lead).toSeconds();
    long older =
        Math.floorMod(sinceEvaluation.toSeconds() - toOpening, advising.cadence().toSeconds());
    Validity first =
        Validity.endingAt(FIRST_ENDS, advising.lifetime().plus(Duration.ofSeconds(older)));
    Retry retry = new Retry(advising.assumptions().evaluations(), AfterExpiry.STOPS);
    Scenario scenario = new Scenario(new LeadTime(lead), retry, advising.strictest(), first);
    DeviceBehaviour unused = behaviour(SignIns.never(), away(advising, lead));
    List<Instant> uses =
        latestUses(advising, projected(scenario, unused).certificates(), unused.absences());
    DeviceBehaviour used = behaviour(SignIns.at(uses), unused.absences());
    return !projected(scenario, used).attestation().spans().stream()
        .map(Span::verdict)
        .allMatch(verdict -> verdict.satisfiesManagedCondition());
  }

  private static Projection projected(Scenario scenario, DeviceBehaviour behaviour) {
    return Projection.of(scenario, behaviour, FIRST_ENDS.plusSeconds(1));
  }

  private static DeviceBehaviour behaviour(SignIns signIns, List<Absence> absences) {
    DeviceBehaviour behaviour = DeviceBehaviour.alwaysOn(signIns);
    for (Absence absence : absences) {
      behaviour = behaviour.away(absence);
    }
    return behaviour;
  }

  private List<Absence> away(Advising advising, Duration lead) {
    Duration length = advising.absence();
    return awayFrom
        .filter(from -> !length.isZero())
        .map(from -> FIRST_ENDS.minus(lead).plus(from))
        .map(from -> new Absence(from, from.plus(length)))
        .stream()
        .toList();
  }

  /**
   * The last instant at which each replacement is still used in time, unless it is replaced itself
   * before. When a certificate is issued does not depend on who signs in (S-25).
   */
  private static List<Instant> latestUses(
      Advising advising, List<IssuedCertificate> certificates, List<Absence> absences) {
    List<Instant> uses = new ArrayList<>();
    for (int at = 1; at < certificates.size(); at++) {
      Instant issued = certificates.get(at).validity().notBefore();
      Instant end = certificates.get(at - 1).validity().notAfter();
      Instant use = beforeAbsence(issued, latest(advising, issued, end), absences);
      if (at + 1 == certificates.size()
          || use.isBefore(certificates.get(at + 1).validity().notBefore())) {
        uses.add(use);
      }
    }
    return uses;
  }

  private static Instant latest(Advising advising, Instant issued, Instant end) {
    Instant bound =
        advising
            .assumptions()
            .firstUseWithin()
            .map(issued::plus)
            .filter(within -> within.isBefore(end))
            .orElse(end);
    return issued.isBefore(bound) ? bound.minusNanos(1) : issued;
  }

  /** Nobody signs in on a device that is away, so somebody did before it left. */
  private static Instant beforeAbsence(Instant issued, Instant use, List<Absence> absences) {
    return absences.stream()
        .filter(absence -> absence.contains(use))
        .map(absence -> absence.from().minusNanos(1))
        .filter(before -> !before.isBefore(issued))
        .findFirst()
        .orElse(use);
  }
}
