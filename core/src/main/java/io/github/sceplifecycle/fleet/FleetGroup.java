package io.github.sceplifecycle.fleet;

import io.github.sceplifecycle.device.Platform;
import java.util.Comparator;
import java.util.Objects;

/**
 * By what a forecast tells certificates apart, and devices by the certificate that they present. A
 * forecast's size grows with the number of groups: no part of one should name a device.
 *
 * @param source where they are managed, the name of an MDM for instance
 * @param platform the system of the devices
 * @param profile the profile that brings them; by convention empty for certificates of no known
 *     profile, and for devices that present none that can be told
 */
public record FleetGroup(String source, Platform platform, String profile)
    implements Comparable<FleetGroup> {

  private static final Comparator<FleetGroup> ORDER =
      Comparator.comparing(FleetGroup::source)
          .thenComparing(FleetGroup::platform)
          .thenComparing(FleetGroup::profile);

  /** Checks that nothing is null. */
  public FleetGroup {
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(platform, "platform");
    Objects.requireNonNull(profile, "profile");
  }

  /** Of two texts, whose hashes they remember; the platform tells few groups apart. */
  @Override
  public int hashCode() {
    return 31 * profile.hashCode() + source.hashCode();
  }

  /** By source, platform and profile. */
  @Override
  public int compareTo(FleetGroup other) {
    return ORDER.compare(this, other);
  }
}
