package io.github.sceplifecycle.linking;

import io.github.sceplifecycle.knowledge.Truth;
import io.github.sceplifecycle.policy.ScepProfile;
import java.util.Collection;
import java.util.Locale;

/**
 * What in a profile's own subject will tie the certificates that it brings to it (S-43), where an
 * inventory names no profile.
 *
 * <p>Jamf does not say how it finds the certificate whose end it watches. That it goes by the
 * profile's identifier in the subject is inferred from its own module's profiles and from other
 * products, so that {@link #NONE} is a warning about a profile, not a known fault of it.
 */
public enum SubjectLink {
  /** The subject carries a variable for which the MDM fills in the profile's identifier. */
  BY_VARIABLE(Truth.YES),
  /** The subject carries the profile's own identifier in letters. */
  BY_IDENTIFIER(Truth.YES),
  /** The subject carries neither. */
  NONE(Truth.NO),
  /** No subject was read. Whether the MDM or the authority adds one, the document does not say. */
  UNKNOWN(Truth.UNKNOWN);

  private final Truth linkable;

  SubjectLink(Truth linkable) {
    this.linkable = linkable;
  }

  /**
   * The link of a profile. Letters' case is no matter; an identifier of fewer than eight characters
   * ties nothing, for any text may hold it.
   *
   * @param profile the profile
   * @param variables what its MDM replaces with the profile's identifier; none empty
   * @return the link
   */
  public static SubjectLink of(ScepProfile profile, Collection<String> variables) {
    return profile
        .requested()
        .subject()
        .map(subject -> in(lowerCase(subject), profile, variables))
        .orElse(UNKNOWN);
  }

  private static SubjectLink in(String subject, ScepProfile profile, Collection<String> variables) {
    if (variables.stream().map(SubjectLink::lowerCase).anyMatch(subject::contains)) {
      return BY_VARIABLE;
    }
    String identifier = lowerCase(profile.identity().identifier());
    return identifier.length() >= IdentifierFinder.SHORTEST_TELLING && subject.contains(identifier)
        ? BY_IDENTIFIER
        : NONE;
  }

  /**
   * Whether anything ties the profile to its certificates.
   *
   * @return whether it does, or that nobody knows
   */
  public Truth linkable() {
    return linkable;
  }

  private static String lowerCase(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
