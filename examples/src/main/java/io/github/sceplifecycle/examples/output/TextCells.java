package io.github.sceplifecycle.examples.output;

import java.util.Arrays;

/**
 * Text in cells of a terminal: two for a character of East Asia or an emoji, none for a mark that
 * is drawn over the character before it, else one.
 */
public final class TextCells {

  /** What is wide in Unicode's East Asian Width, in whole blocks, and pictures. */
  private static final Range[] WIDE = {
    new Range(0x1100, 0x115F), // Hangul
    new Range(0x2E80, 0x303E), // radicals and punctuation
    new Range(0x3041, 0xA4CF), // kana, ideographs, Yi
    new Range(0xAC00, 0xD7A3), // Hangul
    new Range(0xF900, 0xFAFF), // ideographs
    new Range(0xFE30, 0xFE6F), // punctuation
    new Range(0xFF01, 0xFF60), // full width
    new Range(0xFFE0, 0xFFE6), // full width
    new Range(0x1F300, 0x1F64F), // pictures
    new Range(0x1F680, 0x1F6FF), // pictures
    new Range(0x1F900, 0x1FAFF), // pictures
    new Range(0x20000, 0x3FFFD) // ideographs
  };

  private TextCells() {}

  static int width(String text) {
    return text.codePoints().map(TextCells::cells).sum();
  }

  private static int cells(int codePoint) {
    int type = Character.getType(codePoint);
    if (type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT) {
      return 0;
    }
    return Arrays.stream(WIDE).anyMatch(range -> range.holds(codePoint)) ? 2 : 1;
  }

  /** Code points from the first to the last. */
  private record Range(int first, int last) {

    boolean holds(int codePoint) {
      return first <= codePoint && codePoint <= last;
    }
  }

  /** The text, cut to a width; {@code …} stands for what is missing, if there is room for it. */
  static String cut(String text, int width) {
    if (width == 0) {
      return "";
    }
    if (width(text) <= width) {
      return text;
    }
    int end = 0;
    for (int used = 0; end < text.length(); ) {
      int codePoint = text.codePointAt(end);
      used += cells(codePoint);
      if (used > width - 1) {
        break;
      }
      end += Character.charCount(codePoint);
    }
    return text.substring(0, end) + "…";
  }

  /** The text, filled up with blanks on its right. */
  static String left(String text, int width) {
    return text + " ".repeat(Math.max(0, width - width(text)));
  }

  /** The text, filled up with blanks on its left. */
  static String right(String text, int width) {
    return " ".repeat(Math.max(0, width - width(text))) + text;
  }

  /**
   * A text in lines; words stay whole, and {@code 24 %} is one.
   *
   * @param text the text
   * @param width how many characters a line has at most, unless a word is longer
   * @param indent what stands before every line but the first
   * @return the lines
   */
  public static String wrap(String text, int width, String indent) {
    StringBuilder wrapped = new StringBuilder();
    int used = 0;
    for (String word : text.split(" (?!%)", -1)) {
      int needed = width(word) + 1;
      if (used > 0 && used + needed > width + 1) {
        wrapped.append('\n').append(indent);
        used = indent.length();
      } else if (used > 0) {
        wrapped.append(' ');
      }
      wrapped.append(word);
      used += needed;
    }
    return wrapped.toString();
  }
}
