package io.github.sceplifecycle.certificate;

/** The hash functions of which inventories and certificates speak. */
public enum HashAlgorithm {
  /** SHA-1: 160 bits; weak. */
  SHA_1(40),
  /** SHA-256: 256 bits. */
  SHA_256(64);

  private final int hexDigits;

  HashAlgorithm(int hexDigits) {
    this.hexDigits = hexDigits;
  }

  /**
   * The length of a value of this function.
   *
   * @return the number of hexadecimal digits
   */
  public int hexDigits() {
    return hexDigits;
  }

  /**
   * The name under which Java's security providers know it.
   *
   * @return {@code SHA-1} or {@code SHA-256}
   */
  public String standardName() {
    return name().replace('_', '-');
  }
}
