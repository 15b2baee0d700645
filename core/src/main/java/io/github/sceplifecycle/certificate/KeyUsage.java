package io.github.sceplifecycle.certificate;

/** The bits of the key usage extension (RFC 5280, 4.2.1.3), in the order of their numbers. */
public enum KeyUsage {
  /** Signing other than certificates and CRLs: what attestation needs (S-19). */
  DIGITAL_SIGNATURE(0, "digitalSignature"),
  /** Signing that the signer cannot deny later; newer texts call it contentCommitment. */
  NON_REPUDIATION(1, "nonRepudiation"),
  /** Encrypting keys. */
  KEY_ENCIPHERMENT(2, "keyEncipherment"),
  /** Encrypting data directly. */
  DATA_ENCIPHERMENT(3, "dataEncipherment"),
  /** Agreeing on keys. */
  KEY_AGREEMENT(4, "keyAgreement"),
  /** Signing certificates. */
  KEY_CERT_SIGN(5, "keyCertSign"),
  /** Signing revocation lists. */
  CRL_SIGN(6, "cRLSign"),
  /** With key agreement: encrypting only. */
  ENCIPHER_ONLY(7, "encipherOnly"),
  /** With key agreement: decrypting only. */
  DECIPHER_ONLY(8, "decipherOnly");

  private final int bit;
  private final String fieldName;

  KeyUsage(int bit, String fieldName) {
    this.bit = bit;
    this.fieldName = fieldName;
  }

  /**
   * Its name in RFC 5280.
   *
   * @return for instance {@code digitalSignature}
   */
  public String fieldName() {
    return fieldName;
  }

  /**
   * The number of its bit in the extension.
   *
   * @return from 0, digitalSignature, to 8, decipherOnly
   */
  public int bit() {
    return bit;
  }
}
