package io.github.sceplifecycle.testkit;

import io.github.sceplifecycle.device.Device;
import io.github.sceplifecycle.device.HeldCertificate;
import java.util.List;
import java.util.Objects;

/**
 * A device and, for each certificate that it holds, by which profile it came.
 *
 * @param device the device; its certificates may be unknown
 * @param profiles one for each of its certificates, in their order; an empty text where no profile
 *     is known
 */
public record ProfiledDevice(Device device, List<String> profiles) {

  /**
   * Copies the list.
   *
   * @throws IllegalArgumentException unless there are as many profiles as certificates
   */
  public ProfiledDevice {
    Objects.requireNonNull(device, "device");
    profiles = List.copyOf(profiles);
    int held = device.certificates().map(List::size).orElse(0);
    if (profiles.size() != held) {
      throw new IllegalArgumentException(
          "profiles must be one for each certificate, "
              + held
              + ", but there were "
              + profiles.size());
    }
  }

  /**
   * The profile of one of its certificates.
   *
   * @param certificate one that it holds; of several alike the first is meant
   * @return the profile; an empty text if none is known
   */
  public String profileOf(HeldCertificate certificate) {
    return profiles.get(
        device.certificates().orElse(List.<HeldCertificate>of()).indexOf(certificate));
  }
}
