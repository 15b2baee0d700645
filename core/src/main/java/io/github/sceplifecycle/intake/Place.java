package io.github.sceplifecycle.intake;

import java.util.Objects;
import java.util.Optional;

/**
 * Where something stands: which document, where in its structure, where in its text.
 *
 * @param document the name the caller gave the document, a file name for instance
 * @param path the way through the structure, {@code $} being the whole: {@code
 *     $.value[3].renewalThresholdPercentage}
 * @param position line and column, where the format has them
 */
public record Place(String document, String path, Optional<Position> position) {

  /** The path of a document as a whole. */
  public static final String WHOLE = "$";

  private static final int LONGEST_WORD = 81;

  /** Checks that nothing is null. */
  public Place {
    Objects.requireNonNull(document, "document");
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(position, "position");
  }

  /**
   * A document as a whole.
   *
   * @param document its name
   * @return the place
   */
  public static Place whole(String document) {
    return new Place(document, WHOLE, Optional.empty());
  }

  /**
   * A member of the object that stands here. The position stays that of the object.
   *
   * @param key the member's name; one that is no plain word is quoted in the path, its quotes and
   *     backslashes behind a backslash
   * @return the member's place
   */
  public Place member(String key) {
    String step = isPlainWord(key) ? "." + key : quoted(key);
    return new Place(document, path + step, position);
  }

  /**
   * An element of the list that stands here. The position stays that of the list.
   *
   * @param index from 0
   * @return the element's place
   */
  public Place element(int index) {
    return new Place(document, path + "[" + index + "]", position);
  }

  private static boolean isPlainWord(String key) {
    return !key.isEmpty()
        && key.length() <= LONGEST_WORD
        && !isDigit(key.charAt(0))
        && key.chars().allMatch(Place::isWordCharacter);
  }

  private static boolean isWordCharacter(int character) {
    return (character >= 'a' && character <= 'z')
        || (character >= 'A' && character <= 'Z')
        || character == '_'
        || isDigit(character);
  }

  private static boolean isDigit(int character) {
    return character >= '0' && character <= '9';
  }

  private static String quoted(String key) {
    return "['" + VisibleText.of(key.replace("\\", "\\\\").replace("'", "\\'")) + "']";
  }

  @Override
  public String toString() {
    return document + position.map(at -> ":" + at).orElse("") + " " + path;
  }
}
