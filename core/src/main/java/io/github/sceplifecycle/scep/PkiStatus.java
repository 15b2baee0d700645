package io.github.sceplifecycle.scep;

import java.util.Arrays;

/** How an authority answers (RFC 8894, 3.2.1.3; S-40). */
public enum PkiStatus {
  /** Granted. */
  SUCCESS(0),
  /** Refused; {@link FailInfo} says why. */
  FAILURE(2),
  /** Not decided yet; the client polls. */
  PENDING(3);

  private final int code;

  PkiStatus(int code) {
    this.code = code;
  }

  /**
   * Reads a code.
   *
   * @param text the text of the attribute {@code pkiStatus}
   * @return the text, with its meaning if it is exactly one of the codes above in decimal digits
   */
  public static Coded<PkiStatus> parse(String text) {
    return new Coded<>(
        text, Arrays.stream(values()).filter(status -> status.text().equals(text)).findFirst());
  }

  /**
   * The code as a message holds it.
   *
   * @return a decimal digit
   */
  public String text() {
    return Integer.toString(code);
  }
}
