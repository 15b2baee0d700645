package io.github.sceplifecycle.certificate;

import java.math.BigInteger;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A certificate's serial number, compared as an unsigned number (S-18).
 *
 * <p>RFC 5280, 4.1.2.2 wants it positive and at most 20 octets; certificates that break this exist.
 * A negative one is taken as the unsigned number that its two's complement octets spell.
 */
public final class SerialNumber implements Comparable<SerialNumber> {

  private static final int MOST_HEX_DIGITS = 128;
  private static final int BASE = 16;

  /** Without leading zeros, so that equal numbers have equal digits. */
  private final String hex;

  /**
   * A serial number.
   *
   * @param value the number
   * @throws IllegalArgumentException if {@code value} is negative
   */
  public SerialNumber(BigInteger value) {
    this(value.toString(BASE));
    if (value.signum() < 0) {
      throw new IllegalArgumentException("a serial number is not negative, but was " + value);
    }
  }

  private SerialNumber(String hex) {
    this.hex = hex;
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
    Optional<String> digits = Hex.digits(text, MOST_HEX_DIGITS);
    return digits.isEmpty()
        ? Optional.empty()
        : Optional.of(new SerialNumber(withoutLeadingZeros(digits.get())));
  }

  private static String withoutLeadingZeros(String digits) {
    int first = 0;
    while (first < digits.length() - 1 && digits.charAt(first) == '0') {
      first++;
    }
    return digits.substring(first);
  }

  /**
   * The number.
   *
   * @return it, not negative
   */
  public BigInteger value() {
    return new BigInteger(hex, BASE);
  }

  @Override
  public int compareTo(SerialNumber other) {
    int byLength = Integer.compare(hex.length(), other.hex.length());
    return byLength != 0 ? byLength : hex.compareTo(other.hex);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof SerialNumber serial && hex.equals(serial.hex);
  }

  @Override
  public int hashCode() {
    return hex.hashCode();
  }

  /**
   * The number in hexadecimal digits.
   *
   * @return lower-case digits without leading zeros
   */
  @Override
  public String toString() {
    return hex;
  }
}
