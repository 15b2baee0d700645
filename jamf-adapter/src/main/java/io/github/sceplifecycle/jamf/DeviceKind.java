package io.github.sceplifecycle.jamf;

import io.github.sceplifecycle.device.Platform;
import io.github.sceplifecycle.documents.Fields;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The two sorts of device that Jamf keeps apart. */
enum DeviceKind {
  COMPUTER,
  MOBILE_DEVICE;

  static final Set<String> MOBILE_MARKS =
      Set.of("mobileDeviceId", "deviceType", "ios", "tvos", "watchos", "visionos");

  /** The sort that a device's own members tell. */
  static DeviceKind of(Fields device) {
    for (String mark : MOBILE_MARKS) {
      if (device.has(mark)) {
        return MOBILE_DEVICE;
      }
    }
    return COMPUTER;
  }

  /** The kind's usual system where none is stated; unknown where another is. */
  Platform platform(Fields device, Optional<Fields> general) {
    String usual = this == COMPUTER ? "mac" : "ios";
    String stated = system(device, general).orElse(usual);
    return switch (stated.toLowerCase(Locale.ROOT)) {
      case "mac" -> Platform.MACOS;
      case "ios", "ipados" -> Platform.IOS;
      default -> Platform.UNKNOWN;
    };
  }

  private Optional<String> system(Fields device, Optional<Fields> general) {
    return this == COMPUTER
        ? general.flatMap(fields -> fields.nonBlank("platform"))
        : Words.first(device, Fields::nonBlank, List.of("type", "deviceType"))
            .or(() -> general.flatMap(fields -> fields.nonBlank("os_type")));
  }
}
