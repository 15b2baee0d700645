package io.github.sceplifecycle.scep;

import io.github.sceplifecycle.authority.CertificateAuthority;
import io.github.sceplifecycle.policy.RenewalPolicy;
import java.util.Objects;
import java.util.Optional;

/**
 * What a request is judged by (S-41).
 *
 * @param authority the authority that it is sent to: whose certificates are its own, and whether it
 *     takes renewal requests
 * @param policy when certificates are to be replaced; empty when not known
 * @param current the certificate that the device was issued last
 */
public record RequestTerms(
    CertificateAuthority authority, Optional<RenewalPolicy> policy, CurrentCertificate current) {

  /** Checks that nothing is null. */
  public RequestTerms {
    Objects.requireNonNull(authority, "authority");
    Objects.requireNonNull(policy, "policy");
    Objects.requireNonNull(current, "current");
  }

  /**
   * All known but the current certificate.
   *
   * @param authority the authority
   * @param policy when certificates are to be replaced
   * @return the terms
   */
  public static RequestTerms of(CertificateAuthority authority, RenewalPolicy policy) {
    return new RequestTerms(authority, Optional.of(policy), CurrentCertificate.unknown());
  }

  /**
   * The same terms with other knowledge of the current certificate.
   *
   * @param newCurrent what is known of it
   * @return the terms
   */
  public RequestTerms with(CurrentCertificate newCurrent) {
    return new RequestTerms(authority, policy, newCurrent);
  }
}
