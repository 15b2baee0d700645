package io.github.sceplifecycle.linking;

import io.github.sceplifecycle.device.HeldCertificate;
import java.util.Objects;

/**
 * A certificate on a device and the profile that it belongs to, as far as it can be told.
 *
 * @param held the certificate
 * @param link to which profile it belongs
 */
public record LinkedCertificate(HeldCertificate held, Link link) {

  /** Checks that nothing is null. */
  public LinkedCertificate {
    Objects.requireNonNull(held, "held");
    Objects.requireNonNull(link, "link");
  }
}
