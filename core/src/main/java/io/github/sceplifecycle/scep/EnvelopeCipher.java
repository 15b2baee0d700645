package io.github.sceplifecycle.scep;

import java.util.Arrays;

/** By what the content of a message is encrypted (RFC 8894, 3.2.2; S-40). */
public enum EnvelopeCipher {
  /** AES-128 in CBC mode, which RFC 8894 makes mandatory (2.9). */
  AES_128_CBC("2.16.840.1.101.3.4.1.2"),
  /** AES-192 in CBC mode. */
  AES_192_CBC("2.16.840.1.101.3.4.1.22"),
  /** AES-256 in CBC mode. */
  AES_256_CBC("2.16.840.1.101.3.4.1.42"),
  /** Triple DES in CBC mode. */
  DES_EDE3_CBC("1.2.840.113549.3.7"),
  /** DES in CBC mode: anybody can break it. */
  DES_CBC("1.3.14.3.2.7");

  private final String oid;

  EnvelopeCipher(String oid) {
    this.oid = oid;
  }

  /**
   * Reads an object identifier.
   *
   * @param oid the identifier, in decimal digits and full stops
   * @return the identifier, with its meaning if it is one of those above
   */
  public static Coded<EnvelopeCipher> parse(String oid) {
    return new Coded<>(
        oid, Arrays.stream(values()).filter(cipher -> cipher.oid.equals(oid)).findFirst());
  }

  /**
   * The object identifier.
   *
   * @return decimal digits and full stops
   */
  public String oid() {
    return oid;
  }
}
