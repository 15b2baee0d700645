package io.github.sceplifecycle.jamf;

/**
 * What ties a SCEP payload to the certificates that it brings, so that they can be found in an
 * inventory. No answer of Jamf's links the two; all there is is the subject's text.
 *
 * <p>Jamf does not say how it finds the certificate whose end it watches. That it goes by the
 * profile's identifier in the subject is inferred from its own module's profiles and from other
 * products, so that {@link #NOT_LINKABLE} is a warning about a profile, not a known fault of it.
 */
public enum ProfileLink {
  /** The subject carries {@code $PROFILE_IDENTIFIER}, which Jamf fills in. */
  BY_VARIABLE,
  /** The subject carries the profile's own UUID or identifier in letters. */
  BY_IDENTIFIER,
  /** The subject carries neither: nothing ties the profile to its certificates. */
  NOT_LINKABLE,
  /** No subject was read. Whether Jamf or the authority adds one, the document does not say. */
  UNKNOWN
}
