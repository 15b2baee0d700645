package io.github.sceplifecycle.device;

import java.util.Objects;

/**
 * Which device.
 *
 * @param identifier what the source calls it, stable and unique within it: Jamf's UDID, Intune's
 *     device id; never a display name where the source has anything better
 * @param displayName what people call it; may be empty, need not be unique
 * @param platform the system it runs
 */
public record DeviceIdentity(String identifier, String displayName, Platform platform) {

  /** Checks that nothing is null. */
  public DeviceIdentity {
    Objects.requireNonNull(identifier, "identifier");
    Objects.requireNonNull(displayName, "displayName");
    Objects.requireNonNull(platform, "platform");
  }
}
