package io.github.sceplifecycle.audit;

import io.github.sceplifecycle.certificate.CertificateIdentity;
import io.github.sceplifecycle.certificate.SerialNumber;
import io.github.sceplifecycle.device.DeviceIdentity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

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
    Map<Key, List<DeviceIdentity>> holders = new TreeMap<>();
    for (BroughtCertificate one : subject.certificates()) {
      key(one.held().certificate().identity())
          .ifPresent(
              key -> holders.computeIfAbsent(key, unseen -> new ArrayList<>()).add(one.device()));
    }
    return holders.entrySet().stream()
        .map(one -> new Holders(one.getKey(), Told.each(one.getValue().stream())))
        .filter(one -> one.devices().size() > 1)
        .map(Holders::facts)
        .toList();
  }

  /** Issuer and serial number are what tells a certificate from all others. */
  private record Key(String issuer, SerialNumber serial) implements Comparable<Key> {

    @Override
    public int compareTo(Key other) {
      return Comparator.comparing(Key::issuer).thenComparing(Key::serial).compare(this, other);
    }
  }

  private static Optional<Key> key(CertificateIdentity identity) {
    return identity
        .issuer()
        .flatMap(issuer -> identity.serial().map(serial -> new Key(Told.key(issuer), serial)));
  }

  private record Holders(Key key, List<DeviceIdentity> devices) {

    Facts facts() {
      return Facts.none()
          .text("serial", key.serial().toString())
          .count("devices", devices.size())
          .text("device", Told.name(devices.get(0)))
          .text("other", Told.name(devices.get(1)));
    }
  }
}
