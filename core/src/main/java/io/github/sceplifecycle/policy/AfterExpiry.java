package io.github.sceplifecycle.policy;

/** What an MDM does about a certificate that expired before it was replaced (S-14). */
public enum AfterExpiry {
  /** Attempts go on until one succeeds. */
  CONTINUES,
  /** Attempts end with the certificate; somebody has to take the device out and put it back. */
  STOPS
}
