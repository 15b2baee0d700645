package io.github.sceplifecycle.testkit;

import io.github.sceplifecycle.attestation.Timeline.Span;
import io.github.sceplifecycle.authority.CertificateAuthority;
import io.github.sceplifecycle.authority.Issuance;
import io.github.sceplifecycle.certificate.Validity;
import io.github.sceplifecycle.policy.AfterExpiry;
import io.github.sceplifecycle.projection.DeviceBehaviour;
import io.github.sceplifecycle.projection.Event;
import io.github.sceplifecycle.projection.EventKind;
import io.github.sceplifecycle.projection.IssuedCertificate;
import io.github.sceplifecycle.projection.Projection;
import io.github.sceplifecycle.projection.Scenario;
import io.github.sceplifecycle.redistribution.RedistributionWindow;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What every projection must satisfy (S-11, S-25). */
public final class ProjectionLaws {

  private ProjectionLaws() {}

  /**
   * The same arguments give the same answer.
   *
   * @param code the projection
   * @param scenario what is given
   * @param behaviour how the device behaves
   * @param horizon the end, exclusive
   */
  public static void sameArgumentsSameAnswer(
      ProjectionFunction code, Scenario scenario, DeviceBehaviour behaviour, Instant horizon) {
    Law.of("S-25 same arguments, same answer", scenario, behaviour, horizon)
        .expectEqual(
            code.projection(scenario, behaviour, horizon),
            code.projection(scenario, behaviour, horizon));
  }

  /**
   * Events stand in the order of time, those of one instant in that of the certificates and then of
   * their kinds; none is before the first certificate or after the end, and the attestation reaches
   * from the one to the other.
   *
   * @param code the projection
   * @param scenario what is given
   * @param behaviour how the device behaves
   * @param horizon the end, exclusive
   */
  public static void eventsAreInOrder(
      ProjectionFunction code, Scenario scenario, DeviceBehaviour behaviour, Instant horizon) {
    Law law = Law.of("S-25 events are in order", scenario, behaviour, horizon);
    Projection found = code.projection(scenario, behaviour, horizon);
    Instant end = found.cutShort().orElse(horizon);
    List<Event> sorted =
        found.events().stream()
            .sorted(
                Comparator.comparing(Event::at)
                    .thenComparingInt(Event::certificate)
                    .thenComparing(Event::kind))
            .toList();
    law.expectEqual(sorted, found.events());
    law.expectEqual(scenario.first().notBefore(), found.attestation().from());
    law.expectEqual(end, found.attestation().to());
    for (Event event : found.events()) {
      boolean inside =
          !event.at().isBefore(scenario.first().notBefore()) && event.at().isBefore(end);
      law.expect(inside, "an event before " + end, event);
    }
  }

  /**
   * A replacement is a fresh enrolment: it begins at a successful attempt, lives as long as the
   * authority says, and nothing of the old certificate's clock goes into it. The old one expires at
   * its own {@code notAfter}.
   *
   * @param code the projection
   * @param scenario what is given
   * @param behaviour how the device behaves
   * @param horizon the end, exclusive
   */
  public static void replacementsAreFreshEnrolments(
      ProjectionFunction code, Scenario scenario, DeviceBehaviour behaviour, Instant horizon) {
    Law law = Law.of("S-11 a replacement is a fresh enrolment", scenario, behaviour, horizon);
    Projection found = code.projection(scenario, behaviour, horizon);
    Instant end = found.cutShort().orElse(horizon);
    Optional<Validity> expected = Optional.of(scenario.first());
    for (IssuedCertificate one : found.certificates()) {
      law.expectEqual(expected, Optional.of(one.validity()));
      expected = one.replacement().success().flatMap(scenario.authority()::issueAt);
      expectEvent(law, found, one.validity().notAfter().plusNanos(1), EventKind.EXPIRED, one, end);
      expectEvent(law, found, one.validity().notBefore(), EventKind.ISSUED, one, end);
    }
    law.expect(expected.isEmpty(), "no certificate after the last", expected);
  }

  private static void expectEvent(
      Law law, Projection found, Instant at, EventKind kind, IssuedCertificate one, Instant end) {
    Event event = new Event(at, kind, one.number());
    law.expectEqual(at.isBefore(end), found.events().contains(event));
  }

  /**
   * Attempts are made in the window or, where the MDM goes on, after it, and only while the device
   * is there.
   *
   * @param code the projection
   * @param scenario what is given
   * @param behaviour how the device behaves
   * @param horizon the end, exclusive
   */
  public static void attemptsAreMadeWhenDue(
      ProjectionFunction code, Scenario scenario, DeviceBehaviour behaviour, Instant horizon) {
    Law law = Law.of("S-13 attempts are made when due", scenario, behaviour, horizon);
    for (IssuedCertificate one : code.projection(scenario, behaviour, horizon).certificates()) {
      Optional<RedistributionWindow> window =
          ReferenceModel.window(scenario.policy(), one.validity());
      for (Instant at : attempts(one)) {
        law.expect(window.isPresent(), "no attempt without a window", at);
        law.expect(!at.isBefore(window.orElseThrow().opensAt()), "a due certificate", at);
        boolean stopped =
            scenario.retry().afterExpiry() == AfterExpiry.STOPS
                && at.isAfter(one.validity().notAfter());
        law.expect(!stopped, "no attempt after notAfter", at);
        boolean away = behaviour.absences().stream().anyMatch(absence -> absence.contains(at));
        law.expect(!away, "a device that is there", at);
      }
    }
  }

  private static List<Instant> attempts(IssuedCertificate one) {
    List<Instant> attempts = new ArrayList<>(one.replacement().failures());
    one.replacement().success().ifPresent(attempts::add);
    return attempts;
  }

  /**
   * A certificate is superseded if and only if the attempt to replace it succeeds, at the same
   * instant.
   *
   * @param code the projection
   * @param scenario what is given
   * @param behaviour how the device behaves
   * @param horizon the end, exclusive
   */
  public static void supersededIffReplaced(
      ProjectionFunction code, Scenario scenario, DeviceBehaviour behaviour, Instant horizon) {
    Law law = Law.of("S-25 superseded if and only if replaced", scenario, behaviour, horizon);
    List<Event> events = code.projection(scenario, behaviour, horizon).events();
    List<Event> replaced =
        events.stream()
            .filter(event -> event.kind() == EventKind.ATTEMPT_SUCCEEDED)
            .map(event -> new Event(event.at(), EventKind.SUPERSEDED, event.certificate()))
            .toList();
    List<Event> superseded =
        events.stream().filter(event -> event.kind() == EventKind.SUPERSEDED).toList();
    law.expectEqual(replaced, superseded);
  }

  /**
   * What is told of attestation lost and regained is what the attestation over time shows.
   *
   * @param code the projection
   * @param scenario what is given
   * @param behaviour how the device behaves
   * @param horizon the end, exclusive
   */
  public static void eventsTellTheAttestation(
      ProjectionFunction code, Scenario scenario, DeviceBehaviour behaviour, Instant horizon) {
    Projection found = code.projection(scenario, behaviour, horizon);
    List<String> shown = new ArrayList<>();
    List<Span> spans = found.attestation().spans();
    for (int i = 1; i < spans.size(); i++) {
      boolean before = spans.get(i - 1).verdict().satisfiesManagedCondition();
      boolean after = spans.get(i).verdict().satisfiesManagedCondition();
      if (before != after) {
        EventKind kind = after ? EventKind.ATTESTATION_REGAINED : EventKind.ATTESTATION_LOST;
        shown.add(spans.get(i).from() + " " + kind);
      }
    }
    List<String> told =
        found.events().stream()
            .filter(ProjectionLaws::isOfAttestation)
            .map(event -> event.at() + " " + event.kind())
            .toList();
    Law.of("S-25 events tell the attestation", scenario, behaviour, horizon)
        .expectEqual(shown, told);
  }

  private static boolean isOfAttestation(Event event) {
    return event.kind() == EventKind.ATTESTATION_LOST
        || event.kind() == EventKind.ATTESTATION_REGAINED;
  }

  /**
   * An MDM decides from dates alone: whether the authority revokes what is not used moves no
   * attempt and no certificate.
   *
   * @param code the projection
   * @param scenario what is given
   * @param behaviour how the device behaves
   * @param horizon the end, exclusive
   */
  public static void onlyDatesMoveTheMdm(
      ProjectionFunction code, Scenario scenario, DeviceBehaviour behaviour, Instant horizon) {
    CertificateAuthority authority = scenario.authority();
    Issuance issuance = authority.issuance();
    Issuance lenient =
        new Issuance(issuance.lifetime(), issuance.renewalRequests(), Optional.empty());
    Scenario other =
        new Scenario(
            scenario.policy(),
            scenario.retry(),
            new CertificateAuthority(authority.name(), lenient, authority.trust()),
            scenario.first());
    Law.of("S-25 only dates move the MDM", scenario, behaviour, horizon)
        .expectEqual(
            moves(code.projection(other, behaviour, horizon)),
            moves(code.projection(scenario, behaviour, horizon)));
  }

  private static List<Object> moves(Projection projection) {
    return projection.certificates().stream()
        .<Object>map(one -> List.of(one.validity(), one.replacement()))
        .toList();
  }

  /**
   * A later horizon adds to what happens and changes nothing of it.
   *
   * @param code the projection
   * @param scenario what is given
   * @param behaviour how the device behaves
   * @param horizon the end, exclusive
   * @param later one that is not before it
   */
  public static void aLaterHorizonAdds(
      ProjectionFunction code,
      Scenario scenario,
      DeviceBehaviour behaviour,
      Instant horizon,
      Instant later) {
    List<Event> near = code.projection(scenario, behaviour, horizon).events();
    List<Event> far = code.projection(scenario, behaviour, later).events();
    Law.of("S-25 a later horizon adds and changes nothing", scenario, behaviour, horizon, later)
        .expectEqual(far.stream().filter(event -> event.at().isBefore(horizon)).toList(), near);
  }

  /**
   * Shifting every instant shifts all that happens.
   *
   * @param code the projection
   * @param scenario what is given, of an authority whose own validity is not stated
   * @param behaviour how the device behaves
   * @param horizon the end, exclusive
   * @param shift by how much, whole seconds; what is shifted must lie far from the ends of X.509's
   *     time
   */
  public static void shiftingShiftsEverything(
      ProjectionFunction code,
      Scenario scenario,
      DeviceBehaviour behaviour,
      Instant horizon,
      Duration shift) {
    Law law = Law.of("S-25 shifting shifts everything", scenario, behaviour, horizon, shift);
    Projection here = code.projection(scenario, behaviour, horizon);
    Projection there =
        code.projection(Shift.by(shift, scenario), Shift.by(shift, behaviour), horizon.plus(shift));
    List<Event> shifted =
        here.events().stream()
            .map(event -> new Event(event.at().plus(shift), event.kind(), event.certificate()))
            .toList();
    law.expectEqual(shifted, there.events());
    law.expectEqual(
        Shift.kinds(shift, here.attestation()), Shift.kinds(Duration.ZERO, there.attestation()));
  }

  /**
   * The same as the naive model says.
   *
   * @param code the projection
   * @param scenario what is given
   * @param behaviour how the device behaves
   * @param horizon the end, exclusive; few evaluations after the first certificate's {@code
   *     notBefore}
   */
  public static void equalsTheReferenceModel(
      ProjectionFunction code, Scenario scenario, DeviceBehaviour behaviour, Instant horizon) {
    Law law = Law.of("S-11 to S-25, the projection", scenario, behaviour, horizon);
    Projection found = code.projection(scenario, behaviour, horizon);
    ReferenceProjection model = ReferenceProjection.of(scenario, behaviour, horizon);
    law.expectEqual(model.certificates(), found.certificates());
    law.expectEqual(model.events(), found.events());
    for (Event event : model.events()) {
      law.expectEqual(model.attestsAt(event.at()), attests(found, event.at()));
      Instant before = event.at().minusNanos(1);
      if (!before.isBefore(found.attestation().from())) {
        law.expectEqual(model.attestsAt(before), attests(found, before));
      }
    }
  }

  private static boolean attests(Projection projection, Instant at) {
    return projection.attestation().at(at).satisfiesManagedCondition();
  }
}
