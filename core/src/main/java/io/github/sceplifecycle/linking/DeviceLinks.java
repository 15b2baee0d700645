package io.github.sceplifecycle.linking;

import io.github.sceplifecycle.device.DeviceIdentity;
import io.github.sceplifecycle.device.HeldCertificate;
import io.github.sceplifecycle.device.Platform;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * All certificates of one device and where each belongs (S-43).
 *
 * @param device which device
 * @param certificates its certificates, in its order; an empty list means none, an empty optional
 *     that nobody knows (S-34)
 */
public record DeviceLinks(DeviceIdentity device, Optional<List<LinkedCertificate>> certificates) {

  /** Copies the list. */
  public DeviceLinks {
    Objects.requireNonNull(device, "device");
    certificates = certificates.map(List::copyOf);
  }

  /**
   * The certificates that some profile brought, be it known which or not.
   *
   * @return all that are not foreign; empty when nobody knows what the device holds
   */
  public Optional<List<HeldCertificate>> ours() {
    return certificates.map(
        all ->
            all.stream()
                .filter(certificate -> !certificate.link().isForeign())
                .map(LinkedCertificate::held)
                .toList());
  }

  /**
   * The platform of the device. Where the inventory does not name it, the profiles do that brought
   * its certificates: a profile is made for one.
   *
   * @return the inventory's word; else the one platform that all its profiles are made for; {@link
   *     Platform#UNKNOWN} when there is no such platform
   */
  public Platform platform() {
    if (device.platform() != Platform.UNKNOWN) {
      return device.platform();
    }
    List<Platform> made =
        certificates.orElse(List.of()).stream()
            .flatMap(certificate -> certificate.link().linked().stream())
            .map(profile -> profile.identity().platform())
            .distinct()
            .toList();
    return made.size() == 1 ? made.get(0) : Platform.UNKNOWN;
  }

  /**
   * Which of its certificates are current and which another has superseded.
   *
   * @return the answer for all of them; without any when nobody knows what the device holds
   */
  public Supersession supersession() {
    return Supersession.of(certificates.orElse(List.of()));
  }
}
