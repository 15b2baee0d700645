package io.github.sceplifecycle.attestation;

/**
 * Why a verdict is what it is. The names are codes and part of the API; each carries the number of
 * its rule.
 */
public enum Reason {
  /** The device is not registered. */
  DEVICE_NOT_REGISTERED("S-16", Effect.DENIES, "The device is not registered"),
  /** The device is suspended; its certificates stay what they are. */
  DEVICE_SUSPENDED(
      "S-16", Effect.DENIES, "The device is suspended; its certificates stay what they are"),
  /** The device is deactivated. */
  DEVICE_DEACTIVATED("S-16", Effect.DENIES, "The device is deactivated"),
  /** No certificate of a trusted issuer that could attest. */
  NO_CERTIFICATE("S-17", Effect.DENIES, "No certificate of a trusted issuer that could attest"),
  /** There are such certificates, but the key of none can be used. */
  NO_USABLE_KEY(
      "S-18", Effect.DENIES, "There are such certificates, but the key of none can be used"),
  /** The chosen certificate is not valid yet. */
  NOT_YET_VALID("S-2", Effect.DENIES, "The chosen certificate is not valid yet"),
  /** The chosen certificate has expired. */
  EXPIRED("S-2", Effect.DENIES, "The chosen certificate has expired"),
  /** The chosen certificate is revoked. */
  REVOKED("S-19", Effect.DENIES, "The chosen certificate is revoked"),
  /** The chosen certificate is on hold. */
  ON_HOLD("S-19", Effect.DENIES, "The chosen certificate is on hold"),
  /** The chosen certificate was never used and is revoked for that. */
  UNUSED_TOO_LONG(
      "S-20", Effect.DENIES, "The chosen certificate was never used and is revoked for that"),
  /** The chosen certificate is bound to another device. */
  BOUND_TO_OTHER_DEVICE("S-19", Effect.DENIES, "The chosen certificate is bound to another device"),
  /** The chosen certificate's key usage lacks digitalSignature. */
  KEY_USAGE_UNSUITABLE(
      "S-19", Effect.DENIES, "The chosen certificate's key usage lacks digitalSignature"),
  /** Whether the platform attests by certificate is not known. */
  PLATFORM_UNKNOWN(
      "S-15", Effect.UNKNOWN, "Whether the platform attests by certificate is not known"),
  /** Whether the device is registered is not known. */
  REGISTRATION_UNKNOWN("S-16", Effect.UNKNOWN, "Whether the device is registered is not known"),
  /** The state of the device's record is not known. */
  STATUS_UNKNOWN("S-16", Effect.UNKNOWN, "The state of the device's record is not known"),
  /** What certificates the device holds is not known. */
  CERTIFICATES_UNKNOWN("S-42", Effect.UNKNOWN, "What certificates the device holds is not known"),
  /** Whether a certificate's issuer is trusted is not known. */
  ISSUER_UNKNOWN("S-17", Effect.UNKNOWN, "Whether a certificate's issuer is trusted is not known"),
  /** Whether a certificate is a Device Access certificate is not known. */
  PURPOSE_UNKNOWN(
      "S-17", Effect.UNKNOWN, "Whether a certificate is a Device Access certificate is not known"),
  /** In which store a certificate lies is not known. */
  STORE_UNKNOWN("S-18", Effect.UNKNOWN, "In which store a certificate lies is not known"),
  /** Whether a certificate's key can be used is not known. */
  KEY_ACCESS_UNKNOWN(
      "S-18", Effect.UNKNOWN, "Whether a certificate's key can be used is not known"),
  /** When a certificate was issued or when it ends is not known. */
  DATES_UNKNOWN(
      "S-18", Effect.UNKNOWN, "When a certificate was issued or when it ends is not known"),
  /** Which of several certificates was issued most recently is not known. */
  ISSUE_ORDER_UNKNOWN(
      "S-18",
      Effect.UNKNOWN,
      "Which of several certificates was issued most recently is not known"),
  /** Whether a certificate is revoked is not known. */
  REVOCATION_UNKNOWN("S-19", Effect.UNKNOWN, "Whether a certificate is revoked is not known"),
  /** Whether a certificate was ever used is not known, and it matters by now. */
  FIRST_USE_UNKNOWN(
      "S-20",
      Effect.UNKNOWN,
      "Whether a certificate was ever used is not known, and it matters by now"),
  /** To which device a certificate is bound is not known. */
  BINDING_UNKNOWN("S-19", Effect.UNKNOWN, "To which device a certificate is bound is not known"),
  /** A certificate's key usage is not known. */
  KEY_USAGE_UNKNOWN("S-19", Effect.UNKNOWN, "A certificate's key usage is not known"),
  /** The platform attests without a certificate. */
  PLATFORM_NEEDS_NO_CERTIFICATE(
      "S-15", Effect.DOES_NOT_APPLY, "The platform attests without a certificate"),
  /** The chosen certificate was never used and may be revoked for that at any moment. */
  UNUSED_AT_RISK(
      "S-20",
      Effect.NOTES,
      "The chosen certificate was never used and may be revoked for that at any moment"),
  /** The certificate is valid only thanks to the stated tolerance for clock error. */
  CLOCK_SUSPECT(
      "S-38",
      Effect.NOTES,
      "The certificate is valid only thanks to the stated tolerance for clock error");

  /** What a reason does to the verdict. */
  public enum Effect {
    /** Makes it a denial, whatever else holds. */
    DENIES,
    /** Leaves it open, unless something denies. */
    UNKNOWN,
    /** Nothing; it is worth knowing beside an attestation. */
    NOTES,
    /** Takes the question away. */
    DOES_NOT_APPLY
  }

  private final String rule;
  private final Effect effect;
  private final String sentence;

  Reason(String rule, Effect effect, String sentence) {
    this.rule = rule;
    this.effect = effect;
    this.sentence = sentence;
  }

  /**
   * The number of the rule it comes from.
   *
   * @return for instance {@code S-16}
   */
  public String rule() {
    return rule;
  }

  /**
   * What it does to the verdict.
   *
   * @return the effect
   */
  public Effect effect() {
    return effect;
  }

  /**
   * The reason for a reader.
   *
   * @return a sentence without its full stop
   */
  public String sentence() {
    return sentence;
  }
}
