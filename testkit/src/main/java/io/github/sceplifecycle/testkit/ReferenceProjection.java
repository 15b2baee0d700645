package io.github.sceplifecycle.testkit;

import io.github.sceplifecycle.certificate.Validity;
import io.github.sceplifecycle.policy.AfterExpiry;
import io.github.sceplifecycle.policy.Cadence;
import io.github.sceplifecycle.projection.DeviceBehaviour;
import io.github.sceplifecycle.projection.Event;
import io.github.sceplifecycle.projection.EventKind;
import io.github.sceplifecycle.projection.IssuedCertificate;
import io.github.sceplifecycle.projection.IssuedCertificate.Replacement;
import io.github.sceplifecycle.projection.Scenario;
import io.github.sceplifecycle.redistribution.Phase;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What happens next (S-25), by looking at every evaluation from the first certificate to the
 * horizon. Meant for cases with few evaluations; it stops at none.
 *
 * <p>The device holds its certificates as S-11 has it: one issuer, one store, usable keys. So the
 * newest is presented, and it attests while it is valid and not revoked for disuse.
 */
public final class ReferenceProjection {

  private final Scenario scenario;
  private final DeviceBehaviour behaviour;
  private final Instant horizon;
  private final List<IssuedCertificate> certificates = new ArrayList<>();
  private final List<Event> events = new ArrayList<>();

  private ReferenceProjection(Scenario scenario, DeviceBehaviour behaviour, Instant horizon) {
    this.scenario = scenario;
    this.behaviour = behaviour;
    this.horizon = horizon;
  }

  /**
   * Projects a scenario.
   *
   * @param scenario what is given
   * @param behaviour how the device behaves
   * @param horizon the end, exclusive
   * @return what happens
   */
  public static ReferenceProjection of(
      Scenario scenario, DeviceBehaviour behaviour, Instant horizon) {
    ReferenceProjection model = new ReferenceProjection(scenario, behaviour, horizon);
    model.enrol();
    model.certificates.forEach(model::tell);
    model.tellAttestation();
    model.events.removeIf(event -> !event.at().isBefore(horizon));
    model.events.sort(
        Comparator.comparing(Event::at)
            .thenComparingInt(Event::certificate)
            .thenComparing(Event::kind));
    return model;
  }

  /**
   * The certificates.
   *
   * @return in order
   */
  public List<IssuedCertificate> certificates() {
    return List.copyOf(certificates);
  }

  /**
   * What happens.
   *
   * @return in order
   */
  public List<Event> events() {
    return List.copyOf(events);
  }

  /**
   * Whether the device attests.
   *
   * @param at an instant from the first certificate's {@code notBefore} on
   * @return whether the newest certificate is valid then and not revoked for disuse
   */
  public boolean attestsAt(Instant at) {
    IssuedCertificate newest = newestAt(at);
    boolean used = newest.firstUsed().filter(use -> !use.isAfter(at)).isPresent();
    boolean revoked = !used && revocation(newest).filter(when -> !when.isAfter(at)).isPresent();
    return !at.isAfter(newest.validity().notAfter()) && !revoked;
  }

  /** Evaluation after evaluation; whoever looks sees the newest certificate and its dates. */
  private void enrol() {
    Validity current = scenario.first();
    List<Instant> failures = new ArrayList<>();
    Cadence cadence = slower(scenario.retry().cadence(), behaviour.contact());
    Instant at = scenario.first().notBefore();
    while (at.isBefore(horizon)) {
      if (isTried(current, at)) {
        Optional<Validity> next = scenario.authority().issueAt(at);
        if (next.isPresent() && behaviour.outcome().succeeds(failures.size() + 1L, at)) {
          add(current, new Replacement(failures, Optional.of(at)));
          current = next.get();
          failures.clear();
        } else {
          failures.add(at);
        }
      }
      at = at.plus(cadence.every());
    }
    add(current, new Replacement(failures, Optional.empty()));
  }

  private static Cadence slower(Cadence tries, Optional<Cadence> contact) {
    boolean rarer = contact.filter(rare -> rare.every().compareTo(tries.every()) > 0).isPresent();
    return rarer ? contact.orElseThrow() : tries;
  }

  private boolean isTried(Validity current, Instant at) {
    Phase phase = ReferenceModel.phase(scenario.policy(), current, at);
    boolean goesOn =
        phase == Phase.EXPIRED
            && scenario.retry().afterExpiry() == AfterExpiry.CONTINUES
            && ReferenceModel.window(scenario.policy(), current).isPresent();
    boolean isNew = at.compareTo(current.notBefore()) <= 0;
    return !isNew && !isAway(at) && (phase == Phase.REDISTRIBUTION_DUE || goesOn);
  }

  private boolean isAway(Instant at) {
    return behaviour.absences().stream()
        .anyMatch(one -> at.compareTo(one.from()) >= 0 && at.compareTo(one.to()) < 0);
  }

  private void add(Validity validity, Replacement replacement) {
    int number = certificates.size() + 1;
    IssuedCertificate unused =
        new IssuedCertificate(number, validity, Optional.empty(), replacement);
    certificates.add(new IssuedCertificate(number, validity, firstUse(unused), replacement));
  }

  /** Sign-in after sign-in, until the certificate can be used no more. */
  private Optional<Instant> firstUse(IssuedCertificate one) {
    Instant from = one.validity().notBefore();
    if (one.number() == 1) {
      return Optional.of(from);
    }
    Optional<Instant> signIn = behaviour.signIns().firstAtOrAfter(from);
    while (signIn.filter(at -> canBeUsed(one, at)).isPresent()) {
      if (!isAway(signIn.orElseThrow())) {
        return signIn;
      }
      signIn = behaviour.signIns().firstAtOrAfter(signIn.orElseThrow().plusNanos(1));
    }
    return Optional.empty();
  }

  private boolean canBeUsed(IssuedCertificate one, Instant at) {
    boolean superseded = one.replacement().success().filter(next -> !at.isBefore(next)).isPresent();
    boolean revoked = revocation(one).filter(when -> !at.isBefore(when)).isPresent();
    boolean valid = !at.isAfter(one.validity().notAfter());
    return valid && !superseded && !revoked && at.isBefore(horizon);
  }

  private Optional<Instant> revocation(IssuedCertificate one) {
    return scenario
        .authority()
        .issuance()
        .unusedRule()
        .map(rule -> one.validity().notBefore().plus(rule.revokedAfter()));
  }

  private void tell(IssuedCertificate one) {
    Instant expired = one.validity().notAfter().plusNanos(1);
    tell(one.validity().notBefore(), EventKind.ISSUED, one);
    one.firstUsed().ifPresent(at -> tell(at, EventKind.FIRST_USED, one));
    tell(expired, EventKind.EXPIRED, one);
    one.replacement().failures().forEach(at -> tell(at, EventKind.ATTEMPT_FAILED, one));
    one.replacement().success().ifPresent(at -> tell(at, EventKind.ATTEMPT_SUCCEEDED, one));
    one.replacement().success().ifPresent(at -> tell(at, EventKind.SUPERSEDED, one));
    ReferenceModel.window(scenario.policy(), one.validity())
        .ifPresent(
            window -> {
              tell(window.opensAt(), EventKind.WINDOW_OPENED, one);
              boolean stops = scenario.retry().afterExpiry() == AfterExpiry.STOPS;
              if (stops && one.replacement().success().isEmpty()) {
                tell(expired, EventKind.ATTEMPTS_STOPPED, one);
              }
            });
    if (one.firstUsed().isEmpty()) {
      revocation(one)
          .filter(at -> at.isBefore(expired))
          .ifPresent(at -> tell(at, EventKind.REVOKED_FOR_DISUSE, one));
    }
  }

  /** Looks just before and at every instant at which anything happens. */
  private void tellAttestation() {
    Instant start = scenario.first().notBefore();
    List<Instant> times =
        Stream.concat(events.stream().map(Event::at), certificates.stream().flatMap(this::ends))
            .filter(at -> at.isAfter(start))
            .distinct()
            .toList();
    for (Instant at : times) {
      if (attestsAt(at) != attestsAt(at.minusNanos(1))) {
        EventKind kind =
            attestsAt(at) ? EventKind.ATTESTATION_REGAINED : EventKind.ATTESTATION_LOST;
        tell(at, kind, newestAt(at));
      }
    }
  }

  private Stream<Instant> ends(IssuedCertificate one) {
    return revocation(one).stream();
  }

  private IssuedCertificate newestAt(Instant at) {
    return certificates.stream()
        .filter(one -> one.number() == 1 || !at.isBefore(one.validity().notBefore()))
        .reduce((older, newer) -> newer)
        .orElseThrow();
  }

  private void tell(Instant at, EventKind kind, IssuedCertificate one) {
    events.add(new Event(at, kind, one.number()));
  }
}
