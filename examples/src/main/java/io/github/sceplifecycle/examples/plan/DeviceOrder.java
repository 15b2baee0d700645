package io.github.sceplifecycle.examples.plan;

import io.github.sceplifecycle.attestation.VerdictKind;
import java.time.Instant;
import java.util.Comparator;

/** In which order a plan tells of devices. */
final class DeviceOrder {

  private DeviceOrder() {}

  /**
   * Those that do not attest first, then those that lapse first; then by name, so that it is one.
   */
  static Comparator<DeviceVerdict> lapsingFirst() {
    return Comparator.comparing((DeviceVerdict device) -> rank(device.verdict().kind()))
        .thenComparing(device -> device.verdict().until().orElse(Instant.MAX))
        .thenComparing(device -> device.identity().displayName())
        .thenComparing(DeviceVerdict::source)
        .thenComparing(device -> device.identity().identifier());
  }

  private static int rank(VerdictKind kind) {
    return switch (kind) {
      case DENIED -> 0;
      case INDETERMINATE -> 1;
      case ATTESTED -> 2;
      case NOT_APPLICABLE -> 3;
    };
  }
}
