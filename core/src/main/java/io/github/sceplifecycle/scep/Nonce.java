package io.github.sceplifecycle.scep;

import java.util.Objects;

/**
 * A nonce: octets that tie an answer to its request (RFC 8894, 3.2.1.5).
 *
 * @param hex the octets in lower-case hexadecimal digits; RFC 8894 wants 16 octets, real clients
 *     send 8
 */
public record Nonce(String hex) {

  /** The number of octets that RFC 8894 wants. */
  public static final int OCTETS = 16;

  /** Checks that the digits are there. */
  public Nonce {
    Objects.requireNonNull(hex, "hex");
  }

  /**
   * How many octets there are.
   *
   * @return the number of octets
   */
  public int octets() {
    return hex.length() / 2;
  }
}
