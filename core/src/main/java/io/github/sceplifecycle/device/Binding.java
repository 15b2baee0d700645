package io.github.sceplifecycle.device;

/**
 * To which device the authority has bound a certificate. Binding happens at the first successful
 * sign-in with it, to the device and not to its user (S-19).
 */
public enum Binding {
  /** To none yet. */
  UNBOUND,
  /** To the device that holds it. */
  THIS_DEVICE,
  /** To another device: it attests nothing here. */
  OTHER_DEVICE,
  /** Not known. */
  UNKNOWN
}
