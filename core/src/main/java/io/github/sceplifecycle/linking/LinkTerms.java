package io.github.sceplifecycle.linking;

import java.util.Objects;
import java.util.Optional;

/**
 * By what certificates are tied to profiles where the inventory does not say and the subject holds
 * no identifier (S-43).
 *
 * @param marker the text in a subject that says that some profile brought the certificate; neither
 *     empty nor blank; letters' case is no matter; empty optional for none
 * @param matcher the caller's own knowledge; empty for none
 */
public record LinkTerms(Optional<String> marker, Optional<ProfileMatcher> matcher) {

  /** The marker in the subjects that Okta's instructions have profiles ask for. */
  public static final String MANAGEMENT_ATTESTATION = "managementAttestation";

  private static final LinkTerms STANDARD = marked(MANAGEMENT_ATTESTATION);

  /**
   * Checks the marker.
   *
   * @throws IllegalArgumentException if {@code marker} is empty or blank: it would match nearly
   *     every certificate
   */
  public LinkTerms {
    Objects.requireNonNull(marker, "marker");
    Objects.requireNonNull(matcher, "matcher");
    if (marker.filter(String::isBlank).isPresent()) {
      throw new IllegalArgumentException(
          "marker must not be blank, but was \"" + marker.get() + "\"");
    }
  }

  /**
   * The marker {@link #MANAGEMENT_ATTESTATION} and no matcher.
   *
   * @return the terms
   */
  public static LinkTerms standard() {
    return STANDARD;
  }

  /**
   * Another marker and no matcher.
   *
   * @param marker the text to look for in subjects
   * @return the terms
   * @throws IllegalArgumentException if {@code marker} is empty or blank
   */
  public static LinkTerms marked(String marker) {
    return new LinkTerms(Optional.of(marker), Optional.empty());
  }

  /**
   * Neither a marker nor a matcher: only identifiers count.
   *
   * @return the terms
   */
  public static LinkTerms identifiersOnly() {
    return new LinkTerms(Optional.empty(), Optional.empty());
  }

  /**
   * The same terms with a matcher.
   *
   * @param newMatcher the caller's own knowledge
   * @return the terms
   */
  public LinkTerms withMatcher(ProfileMatcher newMatcher) {
    return new LinkTerms(marker, Optional.of(newMatcher));
  }
}
