package io.github.sceplifecycle.examples.audit;

import io.github.sceplifecycle.audit.Delivery;
import io.github.sceplifecycle.authority.CertificateAuthority;
import io.github.sceplifecycle.examples.plan.Source;
import io.github.sceplifecycle.knowledge.Truth;
import io.github.sceplifecycle.policy.ScepProfile;
import java.time.Duration;
import java.util.Optional;

/** How Jamf and Intune work, as far as their profiles do not carry it. */
final class Deliveries {

  /** Jamf fills in the profile's identifier here. */
  private static final String JAMF_IDENTIFIER = "$PROFILE_IDENTIFIER";

  /** Okta calls its dynamic challenge short-lived; who built on it measured this. */
  private static final Duration OKTA_DYNAMIC_CHALLENGE = Duration.ofMinutes(60);

  private Deliveries() {}

  /**
   * Whether devices send RenewalReq no profile states. Intune's report names the profile, and its
   * challenge is made on demand.
   */
  static Delivery of(Source source, ScepProfile profile, AuditTerms terms) {
    Truth renews = terms.devices().renewOverScep();
    return switch (source) {
      case JAMF -> new Delivery(renews, isInSubject(profile), challengeLife(terms.authority()));
      case INTUNE -> new Delivery(renews, Truth.YES, Optional.empty());
    };
  }

  private static Truth isInSubject(ScepProfile profile) {
    String identifier = profile.identity().identifier();
    return profile
        .requested()
        .subject()
        .map(
            subject ->
                Truth.of(
                    subject.contains(JAMF_IDENTIFIER)
                        || (!identifier.isEmpty() && subject.contains(identifier))))
        .orElse(Truth.UNKNOWN);
  }

  private static Optional<Duration> challengeLife(CertificateAuthority authority) {
    return authority.name().equals(CertificateAuthority.okta().name())
        ? Optional.of(OKTA_DYNAMIC_CHALLENGE)
        : Optional.empty();
  }
}
