package io.github.sceplifecycle.audit;

import io.github.sceplifecycle.certificate.CertificateIdentity;
import io.github.sceplifecycle.certificate.SerialNumber;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One certificate lies on several devices (S-19). */
final class SharedCertificate implements AuditRule {

  private static final RuleDescription DESCRIPTION =
      new RuleDescription(
          "SHARED_CERTIFICATE",
          Severity.ERROR,
          new RuleText(
              "One certificate lies on several devices: it is bound to one of them at "
                  + "most, and the others cannot attest with it.",
              "The certificate {serial} lies on {devices} devices, {device} and "
                  + "{other} among them; it can be bound to one of them only.",
              "Take it off every device but one, let the others enrol for one of "
                  + "their own, and look for stale records of one machine first.",
              "A disk image with a certificate in it."),
          Sources.OKTA_BINDING);

  @Override
  public RuleDescription description() {
    return DESCRIPTION;
  }

  @Override
  public Optional<String> exemption(AuditSubject subject) {
    return Exemptions.unlessAnInventoryIsGiven(subject);
  }

  @Override
  public List<Facts> violations(AuditSubject subject) {
    Map<Object, Map<String, BroughtCertificate>> holders = new LinkedHashMap<>();
    for (BroughtCertificate one : subject.certificates()) {
      key(one.held().certificate().identity())
          .ifPresent(
              key ->
                  holders
                      .computeIfAbsent(key, unseen -> new LinkedHashMap<>())
                      .putIfAbsent(one.device().identifier(), one));
    }
    return holders.values().stream()
        .filter(devices -> devices.size() > 1)
        .map(devices -> facts(List.copyOf(devices.values())))
        .toList();
  }

  /** Issuer and serial number are what tells a certificate from all others. */
  private static Optional<Object> key(CertificateIdentity identity) {
    return identity
        .issuer()
        .flatMap(issuer -> identity.serial().map(serial -> List.of(Told.key(issuer), serial)));
  }

  private static Facts facts(List<BroughtCertificate> holders) {
    CertificateIdentity identity = holders.get(0).held().certificate().identity();
    return Facts.none()
        .text("serial", identity.serial().map(SerialNumber::toString).orElse(""))
        .count("devices", holders.size())
        .text("device", Told.name(holders.get(0).device()))
        .text("other", Told.name(holders.get(1).device()));
  }
}
