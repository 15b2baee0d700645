package io.github.sceplifecycle.attestation;

import io.github.sceplifecycle.device.Device;
import io.github.sceplifecycle.device.DeviceStatus;
import io.github.sceplifecycle.device.Platform;
import java.util.List;
import java.util.function.BiFunction;

/** What must hold of a device, whatever certificates it has. */
final class DeviceRules {

  /** In the order of the rules. */
  private static final List<BiFunction<Device, AttestationTerms, Outcome>> RULES =
      List.of(
          DeviceRules::platformAttestsByCertificate, // S-15
          DeviceRules::isRegistered, // S-16
          DeviceRules::isActive); // S-16

  private DeviceRules() {}

  static Outcome check(Device device, AttestationTerms terms) {
    Outcome outcome = Outcome.HOLDS;
    for (BiFunction<Device, AttestationTerms, Outcome> rule : RULES) {
      outcome = outcome.and(rule.apply(device, terms));
    }
    return outcome;
  }

  /** Whether the question applies at all: iOS and Android attest without a certificate (S-15). */
  static boolean apply(Device device) {
    return switch (device.identity().platform()) {
      case IOS, ANDROID -> false;
      case MACOS, WINDOWS, UNKNOWN -> true;
    };
  }

  private static Outcome platformAttestsByCertificate(Device device, AttestationTerms terms) {
    boolean known = device.identity().platform() != Platform.UNKNOWN;
    return known || terms.assume(Assumption.DESKTOP)
        ? Outcome.HOLDS
        : Outcome.unknown(Reason.PLATFORM_UNKNOWN);
  }

  private static Outcome isRegistered(Device device, AttestationTerms terms) {
    return Outcome.of(
        terms.fill(device.registered(), Assumption.REGISTERED),
        Reason.DEVICE_NOT_REGISTERED,
        Reason.REGISTRATION_UNKNOWN);
  }

  private static Outcome isActive(Device device, AttestationTerms terms) {
    boolean assumed = device.status() == DeviceStatus.UNKNOWN && terms.assume(Assumption.ACTIVE);
    return switch (assumed ? DeviceStatus.ACTIVE : device.status()) {
      case ACTIVE -> Outcome.HOLDS;
      case SUSPENDED -> Outcome.fails(Reason.DEVICE_SUSPENDED);
      case DEACTIVATED -> Outcome.fails(Reason.DEVICE_DEACTIVATED);
      case UNKNOWN -> Outcome.unknown(Reason.STATUS_UNKNOWN);
    };
  }
}
