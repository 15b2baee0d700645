package io.github.sceplifecycle.certificate;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** Hexadecimal digits as inventories write them: with colons, blanks, a leading 0x, either case. */
final class Hex {

  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());

  private static final long HIGH_BITS = 0x8080808080808080L;
  private static final long LOW_BITS = 0x0101010101010101L;

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
    byte[] octets = text.getBytes(StandardCharsets.ISO_8859_1);
    return octets.length < Long.BYTES ? isShortPlain(octets) : isLongPlain(octets);
  }

  private static boolean isShortPlain(byte[] octets) {
    for (byte octet : octets) {
      if (!isDigit(octet)) {
        return false;
      }
    }
    return octets.length > 0;
  }

  /** Eight at a time, because inventories bring millions; the last eight may overlap others. */
  private static boolean isLongPlain(byte[] octets) {
    int last = octets.length - Long.BYTES;
    long others = othersThanDigits((long) LONGS.get(octets, last));
    for (int at = 0; at < last; at += Long.BYTES) {
      others |= othersThanDigits((long) LONGS.get(octets, at));
    }
    return others == 0;
  }

  /**
   * Marks each octet that is no digit in its highest bit. Added to an octet of ASCII, 128 less a
   * character gives that bit if the octet is not below the character, and never carries; what is
   * above ASCII has the bit, and may spoil the octets above it, which then no longer matters.
   */
  private static long othersThanDigits(long eight) {
    long numerals = (eight + notBelow('0')) & ~(eight + notBelow('9' + 1));
    long letters = (eight + notBelow('a')) & ~(eight + notBelow('f' + 1));
    return (~(numerals | letters) | eight) & HIGH_BITS;
  }

  private static long notBelow(int character) {
    return ((1 << 7) - character) * LOW_BITS;
  }

  private static boolean isDigit(int character) {
    return (character >= '0' && character <= '9') || (character >= 'a' && character <= 'f');
  }
}
