package io.github.sceplifecycle.certificate;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Hexadecimal digits as inventories write them: with colons, blanks, a leading 0x, either case. */
final class Hex {

  private static final String DIGITS = "0123456789abcdef";
  private static final byte[] VALUES = values();

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

  /** Whether it is digits in lower case alone, as nearly all are written. */
  static boolean isPlain(String text) {
    int seen = 0;
    for (int i = 0; i < text.length(); i++) {
      seen |= value(text.charAt(i));
    }
    return seen >= 0 && !text.isEmpty();
  }

  /** The number that the digits spell; empty if there is anything else, no digit or too many. */
  static Optional<BigInteger> number(String text, int most) {
    Optional<BigInteger> plain = text.length() <= most ? plainNumber(text) : Optional.empty();
    return plain.isPresent() ? plain : digits(text, most).flatMap(Hex::plainNumber);
  }

  /** Looks whether they are digits while it adds them up: inventories bring millions. */
  private static Optional<BigInteger> plainNumber(String digits) {
    int odd = digits.length() % 2;
    byte[] octets = new byte[digits.length() / 2 + odd];
    int seen = odd == 0 ? 0 : value(digits.charAt(0));
    if (odd == 1) {
      octets[0] = (byte) seen;
    }
    for (int i = odd; i < octets.length; i++) {
      int at = 2 * i - odd;
      int octet = value(digits.charAt(at)) << 4 | value(digits.charAt(at + 1));
      seen |= octet;
      octets[i] = (byte) octet;
    }
    return seen < 0 || digits.isEmpty() ? Optional.empty() : Optional.of(new BigInteger(1, octets));
  }

  private static boolean isDigit(int character) {
    return value(character) >= 0;
  }

  /** What a digit is worth; negative for what is none. */
  private static int value(int character) {
    return character < VALUES.length ? VALUES[character] : -1;
  }

  private static byte[] values() {
    byte[] values = new byte[1 << 7];
    Arrays.fill(values, (byte) -1);
    for (int i = 0; i < DIGITS.length(); i++) {
      values[DIGITS.charAt(i)] = (byte) i;
    }
    return values;
  }
}
