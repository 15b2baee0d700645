package io.github.sceplifecycle.audit;

import io.github.sceplifecycle.device.DeviceIdentity;
import io.github.sceplifecycle.device.HeldCertificate;
import java.util.Objects;

/**
 * A certificate that a profile brought to a device.
 *
 * @param device the device
 * @param held the certificate as it lies there
 */
public record BroughtCertificate(DeviceIdentity device, HeldCertificate held) {

  /** Checks that nothing is null. */
  public BroughtCertificate {
    Objects.requireNonNull(device, "device");
    Objects.requireNonNull(held, "held");
  }
}
