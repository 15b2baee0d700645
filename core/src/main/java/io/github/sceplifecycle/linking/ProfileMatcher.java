package io.github.sceplifecycle.linking;

import io.github.sceplifecycle.device.HeldCertificate;
import io.github.sceplifecycle.policy.ScepProfile;

/**
 * A caller's own knowledge of which certificates a profile brings: by their issuer, for instance.
 *
 * <p>It is asked only where neither the inventory nor an identifier in the subject tells, for every
 * profile, and in no stated order. It must answer the same whenever it is asked the same.
 */
@FunctionalInterface
public interface ProfileMatcher {

  /**
   * Whether a profile brings such certificates.
   *
   * @param held the certificate
   * @param profile the profile
   * @return whether it does; where several do, the link is ambiguous
   */
  boolean matches(HeldCertificate held, ScepProfile profile);
}
