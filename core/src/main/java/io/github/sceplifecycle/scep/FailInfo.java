package io.github.sceplifecycle.scep;

import java.util.Arrays;

/** Why an authority refuses (RFC 8894, 3.2.1.4; S-40). */
public enum FailInfo {
  /** An algorithm is not known or not supported. */
  BAD_ALG(0, "badAlg"),
  /** The signature of the message could not be verified. */
  BAD_MESSAGE_CHECK(1, "badMessageCheck"),
  /** The transaction is not permitted or not supported; a renewal that is refused, for instance. */
  BAD_REQUEST(2, "badRequest"),
  /** The signing time is too far from the authority's own. */
  BAD_TIME(3, "badTime"),
  /** No certificate is known that answers to what was asked for. */
  BAD_CERT_ID(4, "badCertId");

  private final int code;
  private final String standardName;

  FailInfo(int code, String standardName) {
    this.code = code;
    this.standardName = standardName;
  }

  /**
   * Reads a code.
   *
   * @param text the text of the attribute {@code failInfo}
   * @return the text, with its meaning if it is exactly one of the codes above in decimal digits
   */
  public static Coded<FailInfo> parse(String text) {
    return new Coded<>(
        text, Arrays.stream(values()).filter(info -> info.text().equals(text)).findFirst());
  }

  /**
   * The code as a message holds it.
   *
   * @return a decimal digit
   */
  public String text() {
    return Integer.toString(code);
  }

  /**
   * The name in RFC 8894.
   *
   * @return for instance {@code badRequest}
   */
  public String standardName() {
    return standardName;
  }
}
