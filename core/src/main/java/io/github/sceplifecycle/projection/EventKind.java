package io.github.sceplifecycle.projection;

/**
 * What may happen to a device's certificates (S-25), in the order in which events of one instant
 * and one certificate are told. The names are part of the API.
 */
public enum EventKind {
  /** The certificate was issued. */
  ISSUED,
  /** The certificate is due for redistribution from now on. */
  WINDOW_OPENED,
  /** An attempt to replace the certificate failed. */
  ATTEMPT_FAILED,
  /** An attempt to replace the certificate succeeded. */
  ATTEMPT_SUCCEEDED,
  /** A newer certificate took the place of this one. */
  SUPERSEDED,
  /** The certificate was used in a sign-in for the first time. */
  FIRST_USED,
  /** The authority revoked the certificate because it was never used (S-20). */
  REVOKED_FOR_DISUSE,
  /** The certificate expired: the first instant after its {@code notAfter}. */
  EXPIRED,
  /** The MDM gave up on the expired certificate (S-14). */
  ATTEMPTS_STOPPED,
  /** The device attests no more. */
  ATTESTATION_LOST,
  /** The device attests again. */
  ATTESTATION_REGAINED
}
