package io.github.sceplifecycle.audit;

import io.github.sceplifecycle.advice.FleetAssumptions;
import io.github.sceplifecycle.authority.CertificateAuthority;
import java.util.Objects;

/**
 * Under which circumstances a profile does its work.
 *
 * @param authority who issues its certificates
 * @param fleet what is taken for granted about the devices
 * @param delivery how its MDM works
 */
public record Circumstances(
    CertificateAuthority authority, FleetAssumptions fleet, Delivery delivery) {

  /** Checks that nothing is null. */
  public Circumstances {
    Objects.requireNonNull(authority, "authority");
    Objects.requireNonNull(fleet, "fleet");
    Objects.requireNonNull(delivery, "delivery");
  }
}
