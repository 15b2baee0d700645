package io.github.sceplifecycle.certificate;

import java.util.Objects;

/**
 * A public key's algorithm and size.
 *
 * @param algorithm its name, {@code RSA} or {@code EC} for instance
 * @param bits its size in bits, at least 1
 */
public record PublicKeySize(String algorithm, int bits) {

  /**
   * Checks the size.
   *
   * @throws IllegalArgumentException if {@code bits} is below 1
   */
  public PublicKeySize {
    Objects.requireNonNull(algorithm, "algorithm");
    if (bits < 1) {
      throw new IllegalArgumentException("a key has at least 1 bit, but bits was " + bits);
    }
  }

  @Override
  public String toString() {
    return algorithm + " " + bits;
  }
}
