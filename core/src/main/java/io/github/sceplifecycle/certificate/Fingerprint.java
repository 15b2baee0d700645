package io.github.sceplifecycle.certificate;

import java.util.Objects;
import java.util.Optional;

/**
 * The hash of a certificate's DER encoding; vendors call it thumbprint, too.
 *
 * @param algorithm the hash function
 * @param hex the value in lower-case hexadecimal digits, as many as the function gives
 */
public record Fingerprint(HashAlgorithm algorithm, String hex) implements Comparable<Fingerprint> {

  /**
   * Checks the digits.
   *
   * @throws IllegalArgumentException if {@code hex} is not the right number of lower-case digits
   */
  public Fingerprint {
    Objects.requireNonNull(algorithm, "algorithm");
    if (hex.length() != algorithm.hexDigits() || !Hex.isPlain(hex)) {
      throw new IllegalArgumentException(
          "hex of "
              + algorithm
              + " must be "
              + algorithm.hexDigits()
              + " lower-case hexadecimal digits, but was "
              + hex);
    }
  }

  /**
   * Reads a fingerprint as inventories write it, in either case, with or without colons. The length
   * tells the hash function.
   *
   * @param text the text
   * @return the fingerprint; empty if the text is none
   */
  public static Optional<Fingerprint> parse(String text) {
    return Hex.digits(text, HashAlgorithm.SHA_256.hexDigits())
        .flatMap(digits -> ofLength(digits).map(algorithm -> new Fingerprint(algorithm, digits)));
  }

  private static Optional<HashAlgorithm> ofLength(String digits) {
    for (HashAlgorithm algorithm : HashAlgorithm.values()) {
      if (algorithm.hexDigits() == digits.length()) {
        return Optional.of(algorithm);
      }
    }
    return Optional.empty();
  }

  /** By function, then by value. */
  @Override
  public int compareTo(Fingerprint other) {
    int byAlgorithm = algorithm.compareTo(other.algorithm);
    return byAlgorithm != 0 ? byAlgorithm : hex.compareTo(other.hex);
  }
}
