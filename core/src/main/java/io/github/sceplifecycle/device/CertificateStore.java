package io.github.sceplifecycle.device;

/** In which store of a device a certificate lies (S-18). */
public enum CertificateStore {
  /** The user's: the login keychain on macOS, Current User on Windows. */
  USER,
  /** The machine's: the system keychain on macOS, Local Computer on Windows. */
  MACHINE,
  /** Not known. */
  UNKNOWN
}
