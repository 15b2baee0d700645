package io.github.sceplifecycle.certificate;

/** The bits of the key usage extension (RFC 5280, 4.2.1.3), in the order of their numbers. */
public enum KeyUsage {
  /** Signing other than certificates and CRLs: what attestation needs (S-19). */
  DIGITAL_SIGNATURE(0),
  /** Signing that the signer cannot deny later; newer texts call it contentCommitment. */
  NON_REPUDIATION(1),
  /** Encrypting keys. */
  KEY_ENCIPHERMENT(2),
  /** Encrypting data directly. */
  DATA_ENCIPHERMENT(3),
  /** Agreeing on keys. */
  KEY_AGREEMENT(4),
  /** Signing certificates. */
  KEY_CERT_SIGN(5),
  /** Signing revocation lists. */
  CRL_SIGN(6),
  /** With key agreement: encrypting only. */
  ENCIPHER_ONLY(7),
  /** With key agreement: decrypting only. */
  DECIPHER_ONLY(8);

  private final int bit;

  KeyUsage(int bit) {
    this.bit = bit;
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
