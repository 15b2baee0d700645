package io.github.sceplifecycle.device;

import io.github.sceplifecycle.certificate.ClientCertificate;
import java.util.Objects;

/**
 * A certificate on a device.
 *
 * @param certificate the certificate
 * @param placement how it lies on the device
 * @param standing how it stands at its authority
 */
public record HeldCertificate(
    ClientCertificate certificate, Placement placement, Standing standing) {

  /** Checks that nothing is null. */
  public HeldCertificate {
    Objects.requireNonNull(certificate, "certificate");
    Objects.requireNonNull(placement, "placement");
    Objects.requireNonNull(standing, "standing");
  }

  /**
   * A certificate of which nothing but itself is known.
   *
   * @param certificate the certificate
   * @return the held certificate
   */
  public static HeldCertificate of(ClientCertificate certificate) {
    return new HeldCertificate(certificate, Placement.unknown(), Standing.unknown());
  }

  /**
   * The same with another placement.
   *
   * @param newPlacement the placement
   * @return the held certificate
   */
  public HeldCertificate withPlacement(Placement newPlacement) {
    return new HeldCertificate(certificate, newPlacement, standing);
  }

  /**
   * The same with another standing.
   *
   * @param newStanding the standing
   * @return the held certificate
   */
  public HeldCertificate withStanding(Standing newStanding) {
    return new HeldCertificate(certificate, placement, newStanding);
  }
}
