package io.github.sceplifecycle.device;

/** The operating systems on which a device may run, as far as their rules differ here. */
public enum Platform {
  /** Apple macOS: a desktop. */
  MACOS,
  /** Microsoft Windows: a desktop. */
  WINDOWS,
  /** Apple iOS and iPadOS: attests without a certificate (S-15). */
  IOS,
  /** Android: attests without a certificate (S-15). */
  ANDROID,
  /** Another system, or one that is not known. */
  UNKNOWN
}
