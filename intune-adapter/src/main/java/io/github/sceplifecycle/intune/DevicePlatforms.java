package io.github.sceplifecycle.intune;

import io.github.sceplifecycle.device.Platform;
import java.util.Map;

/** The platforms of devices in Graph's words. */
final class DevicePlatforms {

  static final Words<Platform> WORDS =
      new Words<>(
          Map.ofEntries(
              Map.entry("android", Platform.ANDROID),
              Map.entry("androidForWork", Platform.ANDROID),
              Map.entry("androidWorkProfile", Platform.ANDROID),
              Map.entry("androidAOSP", Platform.ANDROID),
              Map.entry("androidMobileApplicationManagement", Platform.ANDROID),
              Map.entry("iOS", Platform.IOS),
              Map.entry("iOSMobileApplicationManagement", Platform.IOS),
              Map.entry("macOS", Platform.MACOS),
              Map.entry("windows81AndLater", Platform.WINDOWS),
              Map.entry("windows10AndLater", Platform.WINDOWS),
              Map.entry("windowsMobileApplicationManagement", Platform.WINDOWS),
              Map.entry("windowsPhone81", Platform.UNKNOWN),
              Map.entry("unknown", Platform.UNKNOWN),
              Map.entry("unknownFutureValue", Platform.UNKNOWN)));

  private DevicePlatforms() {}
}
