package io.github.sceplifecycle.testkit.mutants;

import io.github.sceplifecycle.advice.FleetAssumptions;
import io.github.sceplifecycle.audit.AuditSubject;
import io.github.sceplifecycle.audit.BroughtCertificate;
import io.github.sceplifecycle.audit.Catalogue;
import io.github.sceplifecycle.audit.Circumstances;
import io.github.sceplifecycle.audit.Fact;
import io.github.sceplifecycle.audit.FactValue;
import io.github.sceplifecycle.audit.Facts;
import io.github.sceplifecycle.audit.Finding;
import io.github.sceplifecycle.audit.LinkedInventory;
import io.github.sceplifecycle.audit.Outcome;
import io.github.sceplifecycle.authority.CertificateAuthority;
import io.github.sceplifecycle.authority.Issuance;
import io.github.sceplifecycle.authority.UnusedRule;
import io.github.sceplifecycle.certificate.CertificateIdentity;
import io.github.sceplifecycle.certificate.ClientCertificate;
import io.github.sceplifecycle.certificate.DistinguishedName;
import io.github.sceplifecycle.certificate.ExtendedKeyUsages;
import io.github.sceplifecycle.device.CertificateStore;
import io.github.sceplifecycle.device.DeviceIdentity;
import io.github.sceplifecycle.device.HeldCertificate;
import io.github.sceplifecycle.device.Placement;
import io.github.sceplifecycle.device.Platform;
import io.github.sceplifecycle.policy.ProfileIdentity;
import io.github.sceplifecycle.policy.RenewalPolicy;
import io.github.sceplifecycle.policy.RenewalSetting;
import io.github.sceplifecycle.policy.RequestedCertificate;
import io.github.sceplifecycle.policy.RequestedKey;
import io.github.sceplifecycle.policy.ScepProfile;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What core says, of a subject that is not quite the one that was asked for. */
final class Audited {

  private Audited() {}

  static Outcome right(String code, AuditSubject subject) {
    return Catalogue.rules().stream()
        .filter(rule -> rule.description().code().equals(code))
        .findFirst()
        .orElseThrow()
        .judge(subject);
  }

  static AuditSubject tolerating(AuditSubject subject, UnaryOperator<Duration> absence) {
    Circumstances old = subject.circumstances();
    FleetAssumptions fleet = old.fleet().tolerating(absence.apply(old.fleet().toleratedAbsence()));
    return in(subject, new Circumstances(old.authority(), fleet, old.delivery()));
  }

  /** A rule of which no instant is risky that is not certainly too late. */
  static UnusedRule late(UnusedRule rule) {
    return new UnusedRule(rule.revokedAfter(), rule.revokedAfter());
  }

  static AuditSubject ruled(AuditSubject subject, Changed change) {
    Issuance old = subject.circumstances().authority().issuance();
    return issuing(
        subject,
        new Issuance(
            old.lifetime(),
            old.renewalRequests(),
            old.unusedRule().flatMap(rule -> Optional.ofNullable(change.of(rule)))));
  }

  /** Another rule, or none. */
  interface Changed {
    @Nullable UnusedRule of(UnusedRule rule);
  }

  static AuditSubject issuingFor(AuditSubject subject, Duration lifetime) {
    Issuance old = subject.circumstances().authority().issuance();
    return issuing(subject, new Issuance(lifetime, old.renewalRequests(), old.unusedRule()));
  }

  private static AuditSubject issuing(AuditSubject subject, Issuance issuance) {
    Circumstances old = subject.circumstances();
    CertificateAuthority other =
        new CertificateAuthority(old.authority().name(), issuance, old.authority().trust());
    return in(subject, new Circumstances(other, old.fleet(), old.delivery()));
  }

  private static AuditSubject in(AuditSubject subject, Circumstances circumstances) {
    return new AuditSubject(
        subject.profile(), subject.together(), circumstances, subject.inventory());
  }

  static AuditSubject policed(AuditSubject subject, UnaryOperator<RenewalPolicy> change) {
    return subject
        .policy()
        .map(change)
        .map(policy -> set(subject, new RenewalSetting.Stated(policy)))
        .orElse(subject);
  }

  static AuditSubject set(AuditSubject subject, RenewalSetting setting) {
    ScepProfile old = subject.profile();
    return of(subject, new ScepProfile(old.identity(), setting, old.retry(), old.requested()));
  }

  static AuditSubject onWindows(AuditSubject subject) {
    ScepProfile old = subject.profile();
    ProfileIdentity identity = old.identity();
    ProfileIdentity other =
        new ProfileIdentity(
            identity.identifier(), identity.displayName(), Platform.WINDOWS, identity.place());
    return of(subject, new ScepProfile(other, old.setting(), old.retry(), old.requested()));
  }

  static AuditSubject purposed(AuditSubject subject) {
    ScepProfile old = subject.profile();
    RequestedCertificate requested = old.requested();
    RequestedKey key = requested.key();
    RequestedKey other =
        new RequestedKey(
            key.bits(),
            key.usages(),
            key.purposes().or(() -> Optional.of(ExtendedKeyUsages.of(List.of()))),
            key.hashAlgorithms());
    RequestedCertificate asking =
        new RequestedCertificate(
            requested.validity(),
            other,
            requested.subject(),
            requested.store(),
            requested.challenge());
    return of(subject, new ScepProfile(old.identity(), old.setting(), old.retry(), asking));
  }

  private static AuditSubject of(AuditSubject subject, ScepProfile other) {
    ScepProfile old = subject.profile();
    return new AuditSubject(
        other,
        subject.together().stream().map(one -> one.equals(old) ? other : one).toList(),
        subject.circumstances(),
        subject.inventory());
  }

  static Outcome retold(Outcome outcome, UnaryOperator<Fact> change) {
    return outcome instanceof Outcome.Found found
        ? new Outcome.Found(
            found.findings().stream()
                .map(
                    one ->
                        new Finding(
                            one.rule(),
                            one.subject(),
                            new Facts(one.facts().all().stream().map(change).toList())))
                .toList())
        : outcome;
  }

  static Outcome cut(Outcome outcome) {
    return outcome instanceof Outcome.Found found
        ? new Outcome.Found(found.findings().subList(0, 1))
        : outcome;
  }

  static Fact firstDevice(AuditSubject subject) {
    String name =
        subject.inventory().map(LinkedInventory::certificates).orElse(List.of()).stream()
            .map(one -> one.device().identifier())
            .findFirst()
            .orElse("");
    return new Fact("device", new FactValue.Text(name));
  }

  static AuditSubject issuedByOne(AuditSubject subject) {
    Optional<DistinguishedName> one = Optional.of(new DistinguishedName("CN=one and the same"));
    return brought(
        subject,
        old -> {
          CertificateIdentity identity = old.held().certificate().identity();
          CertificateIdentity other =
              new CertificateIdentity(
                  identity.subject(), one, identity.serial(), identity.fingerprints());
          ClientCertificate certificate = old.held().certificate();
          return holding(
              old.device(),
              old,
              new ClientCertificate(certificate.dates(), other, certificate.use()),
              old.held().placement());
        });
  }

  static AuditSubject eachOnItsOwn(AuditSubject subject) {
    List<DeviceIdentity> devices = new ArrayList<>();
    return brought(
        subject,
        old -> {
          DeviceIdentity like = old.device();
          devices.add(
              new DeviceIdentity(
                  like.identifier() + devices.size(), like.displayName(), like.platform()));
          return holding(
              devices.get(devices.size() - 1),
              old,
              old.held().certificate(),
              old.held().placement());
        });
  }

  static AuditSubject inUserStores(AuditSubject subject) {
    return brought(
        subject,
        old -> {
          Placement placement = old.held().placement();
          CertificateStore store =
              placement.store() == CertificateStore.UNKNOWN
                  ? CertificateStore.USER
                  : placement.store();
          return holding(
              old.device(),
              old,
              old.held().certificate(),
              new Placement(store, placement.keyUsable(), placement.profile()));
        });
  }

  private static BroughtCertificate holding(
      DeviceIdentity device,
      BroughtCertificate like,
      ClientCertificate certificate,
      Placement placement) {
    return new BroughtCertificate(
        device, new HeldCertificate(certificate, placement, like.held().standing()));
  }

  private static AuditSubject brought(
      AuditSubject subject, UnaryOperator<BroughtCertificate> change) {
    return subject
        .inventory()
        .map(
            old ->
                subject.holding(
                    new LinkedInventory(
                        old.at(), old.certificates().stream().map(change).toList())))
        .orElse(subject);
  }
}
