package io.github.sceplifecycle.documents;

/** What a text is, by its first characters. */
public enum DocumentFormat {
  /** Begins with a brace or a bracket. */
  JSON,
  /** Begins with {@code <}. */
  XML,
  /** Anything else. */
  OTHER;

  /**
   * What a text looks like. It is a guess: the text need not be well-formed.
   *
   * @param text the text
   * @return the format by its first character that is not blank; {@link #OTHER} if there is none
   */
  public static DocumentFormat of(String text) {
    int first = text.chars().dropWhile(Character::isWhitespace).findFirst().orElse(-1);
    return switch (first) {
      case '{', '[' -> JSON;
      case '<' -> XML;
      default -> OTHER;
    };
  }
}
