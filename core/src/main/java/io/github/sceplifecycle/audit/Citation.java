package io.github.sceplifecycle.audit;

import java.util.Objects;
import java.util.Optional;

/**
 * Where a rule comes from.
 *
 * @param title the document's title, with who published it
 * @param section the part of it; empty when the document is short
 * @param url where it stands
 * @param derived whether the rule is our conclusion from the source rather than its word
 */
public record Citation(String title, Optional<String> section, String url, boolean derived) {

  /**
   * Checks that there is something to look up.
   *
   * @throws IllegalArgumentException if {@code title} is blank or {@code url} is none
   */
  public Citation {
    Objects.requireNonNull(section, "section");
    if (title.isBlank() || !url.startsWith("https://")) {
      throw new IllegalArgumentException(
          "a citation needs a title and an https URL, but had '" + title + "' and '" + url + "'");
    }
  }

  /**
   * A part of the same source.
   *
   * @param part the heading under which it stands
   * @return the citation with that section
   */
  public Citation at(String part) {
    return new Citation(title, Optional.of(part), url, derived);
  }

  /**
   * The same source for what is concluded from it.
   *
   * @return the citation, marked as derived
   */
  public Citation asDerived() {
    return new Citation(title, section, url, true);
  }
}
