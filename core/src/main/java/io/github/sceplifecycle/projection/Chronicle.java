package io.github.sceplifecycle.projection;

import io.github.sceplifecycle.attestation.Timeline;
import io.github.sceplifecycle.attestation.Timeline.Span;
import io.github.sceplifecycle.certificate.Validity;
import io.github.sceplifecycle.policy.AfterExpiry;
import io.github.sceplifecycle.redistribution.RedistributionWindow;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tells a succession of certificates and what they attested as events in order (S-25). */
final class Chronicle {

  private final Scenario scenario;
  private final List<Event> events = new ArrayList<>();

  private Chronicle(Scenario scenario) {
    this.scenario = scenario;
  }

  static List<Event> of(Scenario scenario, List<IssuedCertificate> issued, Timeline attestation) {
    Chronicle chronicle = new Chronicle(scenario);
    issued.forEach(chronicle::tell);
    chronicle.tell(attestation, issued);
    return chronicle.events.stream().sorted(Event.ORDER).toList();
  }

  private void tell(IssuedCertificate issued) {
    int number = issued.number();
    Validity validity = issued.validity();
    tell(validity.notBefore(), EventKind.ISSUED, number);
    issued.firstUsed().ifPresent(at -> tell(at, EventKind.FIRST_USED, number));
    tell(validity.notAfter().plusNanos(1), EventKind.EXPIRED, number);
    revocation(issued).ifPresent(at -> tell(at, EventKind.REVOKED_FOR_DISUSE, number));
    RedistributionWindow.of(scenario.policy(), validity).ifPresent(window -> tell(issued, window));
  }

  private void tell(IssuedCertificate issued, RedistributionWindow window) {
    int number = issued.number();
    tell(window.opensAt(), EventKind.WINDOW_OPENED, number);
    issued.replacement().failures().forEach(at -> tell(at, EventKind.ATTEMPT_FAILED, number));
    Optional<Instant> success = issued.replacement().success();
    success.ifPresent(at -> tell(at, EventKind.ATTEMPT_SUCCEEDED, number));
    success.ifPresent(at -> tell(at, EventKind.SUPERSEDED, number));
    if (success.isEmpty() && scenario.retry().afterExpiry() == AfterExpiry.STOPS) {
      tell(window.closesAt().plusNanos(1), EventKind.ATTEMPTS_STOPPED, number);
    }
  }

  /** When a certificate is revoked for disuse; one that has expired by then is not (S-20). */
  private Optional<Instant> revocation(IssuedCertificate issued) {
    if (issued.firstUsed().isPresent()) {
      return Optional.empty();
    }
    return scenario
        .authority()
        .issuance()
        .unusedRule()
        .map(rule -> rule.revokedFrom(issued.validity()))
        .filter(at -> !issued.validity().isExpiredAt(at));
  }

  private void tell(Timeline attestation, List<IssuedCertificate> issued) {
    List<Span> spans = attestation.spans();
    for (int i = 1; i < spans.size(); i++) {
      boolean before = spans.get(i - 1).verdict().satisfiesManagedCondition();
      boolean after = spans.get(i).verdict().satisfiesManagedCondition();
      if (before != after) {
        Instant at = spans.get(i).from();
        EventKind kind = after ? EventKind.ATTESTATION_REGAINED : EventKind.ATTESTATION_LOST;
        tell(at, kind, newest(issued, at));
      }
    }
  }

  private static int newest(List<IssuedCertificate> issued, Instant at) {
    return (int) issued.stream().filter(one -> !one.validity().isNotYetValidAt(at)).count();
  }

  private void tell(Instant at, EventKind kind, int certificate) {
    events.add(new Event(at, kind, certificate));
  }
}
