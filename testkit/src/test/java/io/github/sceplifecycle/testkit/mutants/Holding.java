package io.github.sceplifecycle.testkit.mutants;

import io.github.sceplifecycle.certificate.CertificateUse;
import io.github.sceplifecycle.device.Device;
import io.github.sceplifecycle.device.HeldCertificate;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** Devices that hold other certificates than they do. */
final class Holding {

  private Holding() {}

  static Device only(Device device, Predicate<HeldCertificate> kept) {
    return device
        .certificates()
        .map(all -> device.withCertificates(all.stream().filter(kept).toList()))
        .orElse(device);
  }

  static Device changed(Device device, UnaryOperator<HeldCertificate> change) {
    return device
        .certificates()
        .map(all -> device.withCertificates(all.stream().map(change).toList()))
        .orElse(device);
  }

  static HeldCertificate with(HeldCertificate held, CertificateUse use) {
    return new HeldCertificate(held.certificate().withUse(use), held.placement(), held.standing());
  }
}
