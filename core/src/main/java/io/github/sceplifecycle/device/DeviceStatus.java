package io.github.sceplifecycle.device;

/** The state of a device's record at the authority (S-16). */
public enum DeviceStatus {
  /** May attest. */
  ACTIVE,
  /** Keeps its certificates and cannot attest. */
  SUSPENDED,
  /** Cannot attest; its certificates are suspended with it. */
  DEACTIVATED,
  /** Not known. */
  UNKNOWN
}
