package io.github.sceplifecycle.linking;

/** What ties a certificate to a profile, the strongest first (S-43). */
public enum Evidence {
  /** The inventory names the profile's identifier: Intune's {@code PolicyId}. */
  NAMED_BY_INVENTORY,
  /**
   * The subject holds the profile's identifier: what Jamf's {@code $PROFILE_IDENTIFIER} leaves
   * there.
   */
  IDENTIFIER_IN_SUBJECT,
  /** The caller's own matcher says so. */
  MATCHER,
  /** The subject holds the marker, and only one profile can have brought the certificate. */
  MARKER
}
