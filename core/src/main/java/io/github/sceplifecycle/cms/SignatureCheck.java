package io.github.sceplifecycle.cms;

/**
 * What came of checking a signature with the certificate that its message names. That a signature
 * matches shows that the owner of the certificate's key made it, and nothing else.
 */
public enum SignatureCheck {
  /** The signature matches what is signed. */
  MATCHES("the signature matches"),
  /** The signature does not match: what is there is not what was signed. */
  DOES_NOT_MATCH("the signature does not match"),
  /**
   * The signer's certificate is there, but there are no means to check with it: its key is neither
   * RSA nor EC, an algorithm is unknown, or what RFC 5652 wants to be signed is missing.
   */
  NOT_CHECKABLE("the signature cannot be checked"),
  /** The message does not hold the signer's certificate. */
  NO_CERTIFICATE("the signer's certificate is not there");

  private final String words;

  SignatureCheck(String words) {
    this.words = words;
  }

  /**
   * The answer in a few words.
   *
   * @return for instance {@code the signature matches}
   */
  public String words() {
    return words;
  }
}
