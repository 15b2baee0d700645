package io.github.sceplifecycle.examples.plan;

import io.github.sceplifecycle.certificate.ClientCertificate;
import io.github.sceplifecycle.device.DeviceIdentity;
import io.github.sceplifecycle.policy.RenewalPolicy;
import java.util.Optional;

/**
 * One line of a plan: a certificate on a device, the profile it belongs to, and what lies ahead.
 *
 * @param device the device that holds it
 * @param profile the profile that brought it
 * @param certificate the certificate, as the inventory shows it
 * @param outlook its window and phase
 * @param superseded whether another certificate that the same profile brought to the device stands
 *     in its place (S-43)
 */
public record PlannedCertificate(
    DeviceRef device,
    ProfileRef profile,
    ClientCertificate certificate,
    Outlook outlook,
    boolean superseded) {

  /**
   * Which device, and which MDM knows it.
   *
   * @param source the MDM
   * @param identity the device
   * @param document the document that lists it
   */
  public record DeviceRef(Source source, DeviceIdentity identity, String document) {}

  /**
   * Which profile.
   *
   * @param identifier its identifier; empty when it is not known
   * @param displayName its name; empty when it is not known
   * @param policy when it is redistributed; empty when it is not known
   * @param known whether it is known which profile it is, be it that there is none
   */
  public record ProfileRef(
      String identifier, String displayName, Optional<RenewalPolicy> policy, boolean known) {}

  /**
   * What this line is to be done about.
   *
   * @return how urgent it is
   */
  public Urgency urgency() {
    return Urgency.of(this);
  }
}
