package io.github.sceplifecycle.cms;

/** The types of values that are told apart. */
public enum ValueType {
  /** PrintableString. */
  PRINTABLE_STRING("a PrintableString"),
  /** UTF8String. */
  UTF8_STRING("a UTF8String"),
  /** IA5String. */
  IA5_STRING("an IA5String"),
  /** OCTET STRING. */
  OCTET_STRING("an OCTET STRING"),
  /** UTCTime or GeneralizedTime. */
  TIME("a UTCTime or GeneralizedTime"),
  /** Anything else. */
  OTHER("a value of another type");

  private final String words;

  ValueType(String words) {
    this.words = words;
  }

  /**
   * The type in words.
   *
   * @return for instance {@code a PrintableString}
   */
  public String words() {
    return words;
  }
}
