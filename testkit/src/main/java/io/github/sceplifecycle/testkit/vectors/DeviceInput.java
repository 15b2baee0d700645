package io.github.sceplifecycle.testkit.vectors;

import io.github.sceplifecycle.attestation.Assumption;
import io.github.sceplifecycle.attestation.AttestationTerms;
import io.github.sceplifecycle.authority.CertificateAuthority;
import io.github.sceplifecycle.authority.Issuance;
import io.github.sceplifecycle.authority.IssuerTrust;
import io.github.sceplifecycle.authority.RenewalRequests;
import io.github.sceplifecycle.authority.UnusedRule;
import io.github.sceplifecycle.certificate.DistinguishedName;
import io.github.sceplifecycle.device.Device;
import io.github.sceplifecycle.device.DeviceIdentity;
import io.github.sceplifecycle.device.DeviceStatus;
import io.github.sceplifecycle.device.HeldCertificate;
import io.github.sceplifecycle.device.Platform;
import io.github.sceplifecycle.knowledge.Truth;
import java.util.List;
import java.util.Optional;

/** Devices, authorities and terms, as vectors state them; {@code null} is what is unknown. */
final class DeviceInput {

  private DeviceInput() {}

  static Device device(Input input) {
    Optional<List<HeldCertificate>> certificates =
        input.known(
            "certificates",
            key -> input.objects(key).stream().map(CertificateInput::held).toList());
    return new Device(
        new DeviceIdentity("device", "device", input.word("platform", Platform.class)),
        input.word("registered", Truth.class),
        input.word("status", DeviceStatus.class),
        certificates);
  }

  static AttestationTerms terms(Input input) {
    return new AttestationTerms(
        authority(input.object("authority")),
        input.words("assumptions", Assumption.class),
        input.duration("clockTolerance"));
  }

  static CertificateAuthority authority(Input input) {
    Issuance issuance =
        new Issuance(
            input.duration("lifetime"),
            input.word("renewalRequests", RenewalRequests.class),
            input.known("unusedRule", key -> unusedRule(input.object(key))));
    Optional<List<DistinguishedName>> issuers =
        input.known(
            "issuers", key -> input.texts(key).stream().map(DistinguishedName::new).toList());
    return new CertificateAuthority("vector", issuance, new IssuerTrust(issuers, Optional.empty()));
  }

  static UnusedRule unusedRule(Input input) {
    return new UnusedRule(input.duration("atRiskAfter"), input.duration("revokedAfter"));
  }
}
