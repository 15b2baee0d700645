package io.github.sceplifecycle.intake;

/**
 * Text from a document, made safe for a person to read: what cannot be seen is written out.
 *
 * <p>A device's name may hold line breaks, terminal escapes or marks that turn the direction of
 * writing; printed as they are they forge what a reader sees. Control characters, format characters
 * (bidirectional marks, zero-width ones), line separators, private-use characters and lone
 * surrogates become <code>&#92;u{…}</code> with the hexadecimal code point. Letters of every script
 * stay.
 */
public final class VisibleText {

  /** How many characters are kept when no other bound is given. */
  public static final int DEFAULT_LENGTH = 120;

  private VisibleText() {}

  /**
   * At most {@value #DEFAULT_LENGTH} characters of a text, everything visible.
   *
   * @param raw the text as read
   * @return the text to show
   */
  public static String of(String raw) {
    return of(raw, DEFAULT_LENGTH);
  }

  /**
   * A text with everything visible.
   *
   * @param raw the text as read
   * @param maxLength how many code points of it are kept; a longer text ends in {@code …}
   * @return the text to show
   * @throws IllegalArgumentException if {@code maxLength} is below 1
   */
  public static String of(String raw, int maxLength) {
    if (maxLength < 1) {
      throw new IllegalArgumentException("maxLength must be at least 1, but was " + maxLength);
    }
    StringBuilder visible = new StringBuilder(Math.min(raw.length(), maxLength) + 8);
    int kept = 0;
    int at = 0;
    while (at < raw.length() && kept < maxLength) {
      int codePoint = raw.codePointAt(at);
      append(visible, codePoint);
      at += Character.charCount(codePoint);
      kept++;
    }
    return at < raw.length() ? visible.append('…').toString() : visible.toString();
  }

  private static void append(StringBuilder visible, int codePoint) {
    if (hidden(codePoint)) {
      visible.append("\\u{").append(Integer.toHexString(codePoint)).append('}');
    } else {
      visible.appendCodePoint(codePoint);
    }
  }

  private static boolean hidden(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.PRIVATE_USE,
          Character.SURROGATE,
          Character.UNASSIGNED ->
          true;
      default -> false;
    };
  }
}
