package io.github.sceplifecycle.device;

import io.github.sceplifecycle.knowledge.Truth;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A device, its record at the authority and the certificates it holds.
 *
 * <p>{@code Device.active(new DeviceIdentity("C02X", "Ada's Mac", Platform.MACOS), List.of(held))}
 * is a registered, active Mac that holds one certificate. A Jamf inventory of 2026-11-23 shows
 * neither registration nor status; a device from there has {@link Truth#UNKNOWN} and {@link
 * DeviceStatus#UNKNOWN} in their place, and its verdict names what it assumes of them (S-42).
 *
 * @param identity which device
 * @param registered whether it is registered with the authority (S-16)
 * @param status the state of its record there (S-16)
 * @param certificates what it holds; an empty list means none, an empty optional that nobody knows
 *     (S-34)
 */
public record Device(
    DeviceIdentity identity,
    Truth registered,
    DeviceStatus status,
    Optional<List<HeldCertificate>> certificates) {

  /** Copies the list. */
  public Device {
    Objects.requireNonNull(identity, "identity");
    Objects.requireNonNull(registered, "registered");
    Objects.requireNonNull(status, "status");
    certificates = certificates.map(List::copyOf);
  }

  /**
   * A device as an inventory of an MDM shows it: nothing is known of its record at the authority.
   *
   * @param identity which device
   * @param certificates what it holds, or empty when nobody knows
   * @return the device
   */
  public static Device inventoried(
      DeviceIdentity identity, Optional<List<HeldCertificate>> certificates) {
    return new Device(identity, Truth.UNKNOWN, DeviceStatus.UNKNOWN, certificates);
  }

  /**
   * A registered, active device.
   *
   * @param identity which device
   * @param certificates what it holds
   * @return the device
   */
  public static Device active(DeviceIdentity identity, List<HeldCertificate> certificates) {
    return new Device(identity, Truth.YES, DeviceStatus.ACTIVE, Optional.of(certificates));
  }

  /**
   * The same device with other certificates.
   *
   * @param newCertificates what it holds
   * @return the device
   */
  public Device withCertificates(List<HeldCertificate> newCertificates) {
    return new Device(identity, registered, status, Optional.of(newCertificates));
  }
}
