package io.github.sceplifecycle.examples.audit;

import io.github.sceplifecycle.authority.CertificateAuthority;
import java.time.Instant;
import java.util.Objects;

/**
 * On which terms an audit is made.
 *
 * @param at the instant for which it is made
 * @param marker the text in a subject that marks a certificate as one of the profile's; not empty
 * @param authority who issues the certificates
 * @param devices what is taken for granted about the devices
 */
public record AuditTerms(
    Instant at, String marker, CertificateAuthority authority, AssumedDevices devices) {

  /** Checks that nothing is null. */
  public AuditTerms {
    Objects.requireNonNull(at, "at");
    Objects.requireNonNull(marker, "marker");
    Objects.requireNonNull(authority, "authority");
    Objects.requireNonNull(devices, "devices");
  }
}
