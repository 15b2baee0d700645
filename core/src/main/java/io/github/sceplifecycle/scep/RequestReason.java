package io.github.sceplifecycle.scep;

/** Why a request is judged as it is (S-41). The names are codes and part of the API. */
public enum RequestReason {
  /** The message does not state its type. */
  TYPE_NOT_STATED("The message does not state its type"),
  /** The message's type is not known to RFC 8894. */
  TYPE_NOT_KNOWN("The message's type is not known to RFC 8894"),
  /** A message of this type asks for no certificate to be issued. */
  TYPE_ASKS_FOR_NONE("A message of this type asks for no certificate to be issued"),
  /** The authority refuses renewal requests. */
  RENEWAL_REQUESTS_REFUSED("The authority refuses renewal requests"),
  /** The signature does not match. */
  SIGNATURE_MISMATCH("The signature does not match"),
  /** The signature cannot be checked. */
  SIGNATURE_NOT_CHECKABLE("The signature cannot be checked"),
  /** The signer's certificate is not in the message. */
  SIGNER_CERTIFICATE_MISSING("The signer's certificate is not in the message"),
  /** The signer's certificate is self-signed: no authority issued it. */
  SIGNER_SELF_SIGNED("The signer's certificate is self-signed"),
  /** The request is signed with the certificate that the device was issued last. */
  SIGNED_WITH_CURRENT("The request is signed with the current certificate"),
  /** The request is signed with another certificate of this authority. */
  SIGNED_WITH_OTHER("The request is signed with another certificate of this authority"),
  /** The request is signed with a certificate of an issuer that is not trusted. */
  SIGNER_OF_OTHER_ISSUER("The request is signed with a certificate of another issuer"),
  /** Whether the signer's issuer is this authority is not known. */
  SIGNER_ISSUER_UNKNOWN("Whether the signer's issuer is this authority is not known"),
  /** The device was issued no certificate before. */
  NO_CURRENT_CERTIFICATE("The device was issued no certificate before"),
  /** Whether the device was issued a certificate before is not known. */
  CURRENT_CERTIFICATE_UNKNOWN("Whether the device was issued a certificate before is not known"),
  /** When the certificate is valid that is to be replaced is not known. */
  DATES_UNKNOWN("When the certificate to be replaced is valid is not known"),
  /** When certificates are to be replaced is not known. */
  POLICY_UNKNOWN("When certificates are to be replaced is not known"),
  /** The certificate to be replaced is not valid yet. */
  NOT_YET_VALID("The certificate to be replaced is not valid yet"),
  /** The policy never opens a window. */
  NO_WINDOW("The policy never opens a window"),
  /** The window is not open yet. */
  WINDOW_NOT_OPEN("The window is not open yet"),
  /** The window is open. */
  WINDOW_OPEN("The window is open"),
  /** The window covers the whole lifetime, so that every request lies in it (S-7). */
  WINDOW_COVERS_LIFETIME("The window covers the whole lifetime"),
  /** The certificate to be replaced has expired. */
  EXPIRED("The certificate to be replaced has expired");

  private final String words;

  RequestReason(String words) {
    this.words = words;
  }

  /**
   * The reason in words.
   *
   * @return a sentence without a full stop
   */
  public String words() {
    return words;
  }
}
