package io.github.sceplifecycle.examples.output;

/** Text in cells of a terminal: one code point, one cell. */
public final class TextCells {

  private TextCells() {}

  static int width(String text) {
    return text.codePointCount(0, text.length());
  }

  /** The text, cut to a width; {@code …} stands for what is missing, if there is room for it. */
  static String cut(String text, int width) {
    if (width == 0) {
      return "";
    }
    return width(text) <= width
        ? text
        : text.substring(0, text.offsetByCodePoints(0, width - 1)) + "…";
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
   * A text in lines; words stay whole.
   *
   * @param text the text
   * @param width how many characters a line has at most, unless a word is longer
   * @param indent what stands before every line but the first
   * @return the lines
   */
  public static String wrap(String text, int width, String indent) {
    StringBuilder wrapped = new StringBuilder();
    int used = 0;
    for (String word : text.split(" ", -1)) {
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
