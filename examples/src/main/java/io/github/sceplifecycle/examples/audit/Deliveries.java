package io.github.sceplifecycle.examples.audit;

import io.github.sceplifecycle.audit.Delivery;
import io.github.sceplifecycle.authority.CertificateAuthority;
import io.github.sceplifecycle.examples.plan.Source;
import io.github.sceplifecycle.jamf.JamfProfile;
import io.github.sceplifecycle.knowledge.Truth;
import io.github.sceplifecycle.linking.SubjectLink;
import io.github.sceplifecycle.policy.ScepProfile;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/** How Jamf and Intune work, as far as their profiles do not carry it. */
final class Deliveries {

  private static final Set<String> JAMF_VARIABLES = Set.of(JamfProfile.IDENTIFIER_VARIABLE);

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
      case JAMF ->
          new Delivery(
              renews,
              SubjectLink.of(profile, JAMF_VARIABLES).linkable(),
              challengeLife(terms.authority()));
      case INTUNE -> new Delivery(renews, Truth.YES, Optional.empty());
    };
  }

  private static Optional<Duration> challengeLife(CertificateAuthority authority) {
    return authority.name().equals(CertificateAuthority.okta().name())
        ? Optional.of(OKTA_DYNAMIC_CHALLENGE)
        : Optional.empty();
  }
}
