package io.github.sceplifecycle.testkit;

import io.github.sceplifecycle.attestation.Timeline;
import io.github.sceplifecycle.audit.AuditSubject;
import io.github.sceplifecycle.audit.BroughtCertificate;
import io.github.sceplifecycle.audit.Circumstances;
import io.github.sceplifecycle.audit.Fact;
import io.github.sceplifecycle.audit.FactValue;
import io.github.sceplifecycle.audit.Facts;
import io.github.sceplifecycle.audit.LinkedInventory;
import io.github.sceplifecycle.audit.Outcome;
import io.github.sceplifecycle.authority.CertificateAuthority;
import io.github.sceplifecycle.authority.IssuerTrust;
import io.github.sceplifecycle.certificate.CertificateDates;
import io.github.sceplifecycle.certificate.Validity;
import io.github.sceplifecycle.device.Device;
import io.github.sceplifecycle.device.FirstUse;
import io.github.sceplifecycle.device.HeldCertificate;
import io.github.sceplifecycle.device.Revocation;
import io.github.sceplifecycle.device.Standing;
import io.github.sceplifecycle.projection.DeviceBehaviour;
import io.github.sceplifecycle.projection.Scenario;
import io.github.sceplifecycle.redistribution.Absence;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** The same with every instant later by so much. */
final class Shift {

  private Shift() {}

  static Validity by(Duration shift, Validity validity) {
    return new Validity(validity.notBefore().plus(shift), validity.notAfter().plus(shift));
  }

  static Device by(Duration shift, Device device) {
    return new Device(
        device.identity(),
        device.registered(),
        device.status(),
        device.certificates().map(held -> held.stream().map(one -> by(shift, one)).toList()));
  }

  private static HeldCertificate by(Duration shift, HeldCertificate held) {
    CertificateDates dates = held.certificate().dates();
    CertificateDates shifted =
        new CertificateDates(
            dates.notBefore().map(at -> at.plus(shift)),
            dates.notAfter().map(at -> at.plus(shift)));
    return new HeldCertificate(
        held.certificate().withDates(shifted), held.placement(), by(shift, held.standing()));
  }

  private static Standing by(Duration shift, Standing standing) {
    Revocation revocation = standing.revocation();
    FirstUse use = standing.firstUse();
    return new Standing(
        standing.binding(),
        new FirstUse(use.used(), use.at().map(at -> at.plus(shift))),
        new Revocation(revocation.state(), revocation.since().map(at -> at.plus(shift))));
  }

  static Scenario by(Duration shift, Scenario scenario) {
    return new Scenario(
        scenario.policy(), scenario.retry(), scenario.authority(), by(shift, scenario.first()));
  }

  /** Of what nobody sees the inside, the questions are shifted back and the answers forth. */
  static DeviceBehaviour by(Duration shift, DeviceBehaviour behaviour) {
    List<Absence> absences =
        behaviour.absences().stream()
            .map(one -> new Absence(one.from().plus(shift), one.to().plus(shift)))
            .toList();
    return new DeviceBehaviour(
        behaviour.contact(),
        absences,
        at -> behaviour.signIns().firstAtOrAfter(at.minus(shift)).map(found -> found.plus(shift)),
        (number, at) -> behaviour.outcome().succeeds(number, at.minus(shift)));
  }

  static AuditSubject by(Duration shift, AuditSubject subject) {
    Circumstances old = subject.circumstances();
    IssuerTrust trust = old.authority().trust();
    CertificateAuthority later =
        new CertificateAuthority(
            old.authority().name(),
            old.authority().issuance(),
            new IssuerTrust(trust.issuers(), trust.ownValidity().map(own -> by(shift, own))));
    return new AuditSubject(
        subject.profile(),
        subject.together(),
        new Circumstances(later, old.fleet(), old.delivery()),
        subject.inventory().map(given -> by(shift, given)));
  }

  private static LinkedInventory by(Duration shift, LinkedInventory inventory) {
    return new LinkedInventory(
        inventory.at().plus(shift),
        inventory.certificates().stream()
            .map(one -> new BroughtCertificate(one.device(), by(shift, one.held())))
            .toList());
  }

  /** The facts that are instants are later by so much. */
  static List<Facts> facts(Duration shift, Outcome outcome) {
    return outcome.findings().stream()
        .map(one -> new Facts(one.facts().all().stream().map(fact -> by(shift, fact)).toList()))
        .toList();
  }

  private static Fact by(Duration shift, Fact fact) {
    return fact.value() instanceof FactValue.Moment moment
        ? new Fact(fact.name(), new FactValue.Moment(moment.at().plus(shift)))
        : fact;
  }

  /** When a timeline changes, and into what kind of verdict. */
  static List<String> kinds(Duration shift, Timeline timeline) {
    return timeline.spans().stream()
        .map(span -> at(shift, span.from()) + " " + span.verdict().kind())
        .toList();
  }

  private static Instant at(Duration shift, Instant instant) {
    return instant.plus(shift);
  }
}
