package io.github.sceplifecycle.scep;

import java.util.Arrays;

/** What a pkiMessage is (RFC 8894, 3.2.1.2; S-40). */
public enum MessageType {
  /** The authority's answer to every other message (RFC 8894, 3.3.2). */
  CERT_REP(3, "CertRep"),
  /** Asks for a certificate and proves the right to it with an existing one (3.3.1). */
  RENEWAL_REQ(17, "RenewalReq"),
  /** Stood in drafts before RFC 8894, which leaves its number unassigned. */
  UPDATE_REQ(18, "UpdateReq"),
  /** Asks for a certificate and proves the right to it with a shared secret (3.3.1). */
  PKCS_REQ(19, "PKCSReq"),
  /** Asks what has become of a request; called GetCertInitial in drafts (3.3.3). */
  CERT_POLL(20, "CertPoll"),
  /** Asks for a certificate that was issued (3.3.4). */
  GET_CERT(21, "GetCert"),
  /** Asks for a list of revoked certificates (3.3.4). */
  GET_CRL(22, "GetCRL");

  private final int code;
  private final String standardName;

  MessageType(int code, String standardName) {
    this.code = code;
    this.standardName = standardName;
  }

  /**
   * Reads a code.
   *
   * @param text the text of the attribute {@code messageType}
   * @return the text, with its meaning if it is exactly one of the codes above in decimal digits
   */
  public static Coded<MessageType> parse(String text) {
    return new Coded<>(
        text, Arrays.stream(values()).filter(type -> type.text().equals(text)).findFirst());
  }

  /**
   * The code as a message holds it.
   *
   * @return decimal digits
   */
  public String text() {
    return Integer.toString(code);
  }

  /**
   * The name in RFC 8894.
   *
   * @return for instance {@code RenewalReq}
   */
  public String standardName() {
    return standardName;
  }
}
