package io.github.sceplifecycle.certificate;

import java.math.BigInteger;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * A certificate's serial number, compared as an unsigned number (S-18).
 *
 * <p>RFC 5280, 4.1.2.2 wants it positive and at most 20 octets; certificates that break this exist.
 * A negative one is taken as the unsigned number that its two's complement octets spell.
 *
 * @param value the number, not negative
 */
public record SerialNumber(BigInteger value) implements Comparable<SerialNumber> {

  private static final int MOST_HEX_DIGITS = 128;

  /**
   * Checks the sign.
   *
   * @throws IllegalArgumentException if {@code value} is negative
   */
  public SerialNumber {
    Objects.requireNonNull(value, "value");
    if (value.signum() < 0) {
      throw new IllegalArgumentException("a serial number is not negative, but was " + value);
    }
  }

  /**
   * The serial number as a certificate's INTEGER holds it.
   *
   * @param integer the integer, of any sign
   * @return the number that its octets spell unsigned
   */
  public static SerialNumber ofInteger(BigInteger integer) {
    return new SerialNumber(
        integer.signum() < 0 ? new BigInteger(1, integer.toByteArray()) : integer);
  }

  /**
   * Reads hexadecimal digits as inventories write them: {@code 40f3d9fb}, {@code 40:F3:D9:FB},
   * {@code 0x40f3d9fb}.
   *
   * @param text the text
   * @return the number; empty if the text is no such number or longer than 128 digits
   */
  public static Optional<SerialNumber> parseHex(String text) {
    return Hex.number(text, MOST_HEX_DIGITS).map(SerialNumber::new);
  }

  @Override
  public int compareTo(SerialNumber other) {
    return value.compareTo(other.value);
  }

  /**
   * The number in hexadecimal digits.
   *
   * @return lower-case digits without leading zeros
   */
  @Override
  public String toString() {
    return value.toString(16).toLowerCase(Locale.ROOT);
  }
}
