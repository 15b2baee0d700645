package io.github.sceplifecycle.documents;

import io.github.sceplifecycle.intake.Place;
import io.github.sceplifecycle.intake.Position;
import io.github.sceplifecycle.intake.ProblemKind;
import java.util.Optional;

/**
 * Why a document is not read. What stood there is never quoted: it may be a secret (S-33).
 *
 * @param kind of which sort
 * @param found what stood there, in our words
 * @param expected what should have
 * @param position where in the text
 */
record XmlRefusal(ProblemKind kind, String found, String expected, Optional<Position> position) {

  static XmlRefusal malformed(Optional<Position> position) {
    return new XmlRefusal(ProblemKind.UNREADABLE, "", "expected well-formed XML", position);
  }

  static XmlRefusal doctype() {
    return new XmlRefusal(
        ProblemKind.UNSUPPORTED,
        "a document type declaration",
        "expected none, or exactly Apple's for property lists; entities are not declared here",
        Optional.empty());
  }

  static XmlRefusal entity(Optional<Position> position) {
    return new XmlRefusal(
        ProblemKind.UNSUPPORTED,
        "a reference to an entity",
        "expected the five predefined entities and character references only",
        position);
  }

  static XmlRefusal tooDeep(int deepest, Optional<Position> position) {
    return tooLarge("expected at most " + deepest + " elements within each other", position);
  }

  static XmlRefusal tooMany(int most, Optional<Position> position) {
    return tooLarge("expected at most " + most + " elements", position);
  }

  static XmlRefusal tooLong(int longest, Optional<Position> position) {
    return tooLarge("expected texts of at most " + longest + " characters", position);
  }

  private static XmlRefusal tooLarge(String expected, Optional<Position> position) {
    return new XmlRefusal(ProblemKind.TOO_LARGE, "more", expected, position);
  }

  /** Notes it; within another document's text the position stays that of the text. */
  void note(Place outer, Problems problems) {
    boolean nested = !outer.path().equals(Place.WHOLE);
    Place place = nested ? outer : new Place(outer.document(), outer.path(), position);
    problems.add(place, kind, found, expected);
  }
}
