package io.github.sceplifecycle.testkit.vectors;

import io.github.sceplifecycle.certificate.CertificateDates;
import io.github.sceplifecycle.certificate.CertificateIdentity;
import io.github.sceplifecycle.certificate.CertificateUse;
import io.github.sceplifecycle.certificate.ClientCertificate;
import io.github.sceplifecycle.certificate.DistinguishedName;
import io.github.sceplifecycle.certificate.Fingerprint;
import io.github.sceplifecycle.certificate.KeyUsage;
import io.github.sceplifecycle.certificate.KeyUsages;
import io.github.sceplifecycle.certificate.SerialNumber;
import io.github.sceplifecycle.device.Binding;
import io.github.sceplifecycle.device.CertificateStore;
import io.github.sceplifecycle.device.FirstUse;
import io.github.sceplifecycle.device.HeldCertificate;
import io.github.sceplifecycle.device.Placement;
import io.github.sceplifecycle.device.Revocation;
import io.github.sceplifecycle.device.Standing;
import io.github.sceplifecycle.documents.Node;
import io.github.sceplifecycle.knowledge.Truth;
import java.util.Optional;
import java.util.Set;

/** A certificate that a device holds, as vectors state it; {@code null} is what is unknown. */
final class CertificateInput {

  private CertificateInput() {}

  static HeldCertificate held(Input input) {
    ClientCertificate certificate =
        new ClientCertificate(
            new CertificateDates(
                input.known("notBefore", input::instant), input.known("notAfter", input::instant)),
            identity(input),
            new CertificateUse(
                keyUsages(input),
                Optional.empty(),
                Optional.empty(),
                input.word("deviceAccess", Truth.class)));
    return new HeldCertificate(certificate, placement(input), standing(input));
  }

  /** A certificate of which no more is asked than who issued it and when it is valid. */
  static ClientCertificate certificate(Input input) {
    return new ClientCertificate(
        new CertificateDates(
            input.known("notBefore", input::instant), input.known("notAfter", input::instant)),
        identity(input),
        CertificateUse.unknown());
  }

  private static CertificateIdentity identity(Input input) {
    return new CertificateIdentity(
        Optional.empty(),
        input.known("issuer", input::text).map(DistinguishedName::new),
        input.known("serial", input::text).flatMap(SerialNumber::parseHex),
        input.known("sha256", input::text).flatMap(Fingerprint::parse).stream().toList());
  }

  /** A certificate without the extension is restricted by nothing: a text and no list. */
  private static Optional<KeyUsages> keyUsages(Input input) {
    return input.known(
        "keyUsages",
        key ->
            input.node(key) instanceof Node.Text
                ? KeyUsages.unrestricted()
                : KeyUsages.of(Set.copyOf(input.words(key, KeyUsage.class))));
  }

  private static Placement placement(Input input) {
    return new Placement(
        input.word("store", CertificateStore.class),
        input.word("keyUsable", Truth.class),
        Optional.empty());
  }

  private static Standing standing(Input input) {
    Revocation revocation =
        new Revocation(
            input.word("revocation", Revocation.State.class),
            input.known("revokedSince", input::instant));
    FirstUse firstUse = new FirstUse(input.word("used", Truth.class), Optional.empty());
    return new Standing(input.word("binding", Binding.class), firstUse, revocation);
  }
}
