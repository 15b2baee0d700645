package io.github.sceplifecycle.certificate;

import java.util.Locale;
import java.util.Optional;

/** Hexadecimal digits as inventories write them: with colons, blanks, a leading 0x, either case. */
final class Hex {

  private Hex() {}

  /** The digits alone, in lower case; empty if there is anything else, no digit or too many. */
  static Optional<String> digits(String text, int most) {
    if (isPlain(text)) {
      return text.length() <= most ? Optional.of(text) : Optional.empty();
    }
    String bare = text.strip();
    if (bare.regionMatches(true, 0, "0x", 0, 2)) {
      bare = bare.substring(2);
    }
    if (bare.length() > 2 * most) {
      return Optional.empty();
    }
    String digits = bare.replace(":", "").replace(" ", "").toLowerCase(Locale.ROOT);
    boolean legal =
        !digits.isEmpty() && digits.length() <= most && digits.chars().allMatch(Hex::isDigit);
    return legal ? Optional.of(digits) : Optional.empty();
  }

  /** As nearly all are written; inventories hold millions. */
  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!isDigit(text.charAt(i))) {
        return false;
      }
    }
    return !text.isEmpty();
  }

  private static boolean isDigit(int character) {
    return (character >= '0' && character <= '9') || (character >= 'a' && character <= 'f');
  }
}
