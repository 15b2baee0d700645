package io.github.sceplifecycle.certificate;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The hash of a certificate's DER encoding; vendors call it thumbprint, too.
 *
 * <p>No record, because digits that were found in a text have been looked at by then: inventories
 * bring millions, and a record would look at each of them again.
 */
public final class Fingerprint implements Comparable<Fingerprint> {

  private final HashAlgorithm algorithm;
  private final String hex;

  /**
   * Checks the digits.
   *
   * @param algorithm the hash function
   * @param hex the value in lower-case hexadecimal digits, as many as the function gives
   * @throws IllegalArgumentException if {@code hex} is not the right number of lower-case digits
   */
  public Fingerprint(HashAlgorithm algorithm, String hex) {
    this(hex, Objects.requireNonNull(algorithm, "algorithm"));
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

  /** Of digits that have been checked. */
  private Fingerprint(String checked, HashAlgorithm algorithm) {
    this.algorithm = algorithm;
    this.hex = checked;
  }

  /**
   * Reads a fingerprint as inventories write it, in either case, with or without colons. The length
   * tells the hash function.
   *
   * @param text the text
   * @return the fingerprint; empty if the text is none
   */
  public static Optional<Fingerprint> parse(String text) {
    Optional<String> digits = Hex.digits(text, HashAlgorithm.SHA_256.hexDigits());
    return digits.isEmpty() ? Optional.empty() : ofChecked(digits.get());
  }

  private static Optional<Fingerprint> ofChecked(String digits) {
    if (digits.length() == HashAlgorithm.SHA_1.hexDigits()) {
      return Optional.of(new Fingerprint(digits, HashAlgorithm.SHA_1));
    }
    return digits.length() == HashAlgorithm.SHA_256.hexDigits()
        ? Optional.of(new Fingerprint(digits, HashAlgorithm.SHA_256))
        : Optional.empty();
  }

  /**
   * Which hash it is.
   *
   * @return the hash function
   */
  public HashAlgorithm algorithm() {
    return algorithm;
  }

  /**
   * The value.
   *
   * @return lower-case hexadecimal digits, as many as the function gives
   */
  public String hex() {
    return hex;
  }

  /** By function, then by value. */
  @Override
  public int compareTo(Fingerprint other) {
    int byAlgorithm = algorithm.compareTo(other.algorithm);
    return byAlgorithm != 0 ? byAlgorithm : hex.compareTo(other.hex);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Fingerprint print
        && algorithm == print.algorithm
        && hex.equals(print.hex);
  }

  @Override
  public int hashCode() {
    return hex.hashCode();
  }

  @Override
  public String toString() {
    return algorithm + ":" + hex;
  }
}
