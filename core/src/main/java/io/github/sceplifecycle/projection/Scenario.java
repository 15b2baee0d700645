package io.github.sceplifecycle.projection;

import io.github.sceplifecycle.authority.CertificateAuthority;
import io.github.sceplifecycle.certificate.Validity;
import io.github.sceplifecycle.policy.RenewalPolicy;
import io.github.sceplifecycle.policy.Retry;
import java.util.Objects;

/**
 * What is given before anybody does anything: the setting, the MDM, the authority and the first
 * certificate, which counts as used when it was issued.
 *
 * @param policy when the profile is redistributed
 * @param retry how the MDM goes on until a redistribution succeeds
 * @param authority who issues the certificates
 * @param first when the first certificate is valid; it is issued at its {@code notBefore}
 */
public record Scenario(
    RenewalPolicy policy, Retry retry, CertificateAuthority authority, Validity first) {

  /** Checks that nothing is null. */
  public Scenario {
    Objects.requireNonNull(policy, "policy");
    Objects.requireNonNull(retry, "retry");
    Objects.requireNonNull(authority, "authority");
    Objects.requireNonNull(first, "first");
  }
}
