package io.github.sceplifecycle.attestation;

/**
 * A fact that no MDM's inventory shows and that a caller may assume, explicitly and by name (S-42).
 * An assumption fills in what is unknown; it never overrides a fact that is known. The names are
 * part of the API.
 */
public enum Assumption {
  /** A device of unknown platform is a desktop that attests by certificate. */
  DESKTOP,
  /** The device is registered. */
  REGISTERED,
  /** The device's record is active. */
  ACTIVE,
  /** A certificate of unknown issuer comes from the trusted one. */
  ISSUER_TRUSTED,
  /** A certificate of unknown purpose is no Device Access certificate. */
  NOT_DEVICE_ACCESS,
  /** A certificate in an unknown store lies in the user's. */
  USER_STORE,
  /** The certificate's private key can be used in the user's session. */
  KEY_USABLE,
  /** A certificate of which one date is unknown has the lifetime that the authority issues. */
  LIFETIME,
  /** The certificate is neither revoked nor on hold. */
  NOT_REVOKED,
  /** The certificate was used in a sign-in in time. */
  USED,
  /** The certificate is not bound to another device. */
  NOT_BOUND_ELSEWHERE,
  /** The certificate's key usage permits digital signatures. */
  SIGNS;

  /**
   * Whether the candidates, their dates or the choice among them may rest on it (S-17, S-18). The
   * others are asked only of the device itself or of the certificate that is chosen.
   */
  boolean decidesChoice() {
    return switch (this) {
      case ISSUER_TRUSTED, NOT_DEVICE_ACCESS, USER_STORE, KEY_USABLE, LIFETIME -> true;
      case DESKTOP, REGISTERED, ACTIVE, NOT_REVOKED, USED, NOT_BOUND_ELSEWHERE, SIGNS -> false;
    };
  }
}
