package io.github.sceplifecycle.device;

/** The operating systems on which a device may run, as far as their rules differ here. */
public enum Platform {
  /** Apple macOS: a desktop. */
  MACOS("macOS"),
  /** Microsoft Windows: a desktop. */
  WINDOWS("Windows"),
  /** Apple iOS and iPadOS: attests without a certificate (S-15). */
  IOS("iOS"),
  /** Android: attests without a certificate (S-15). */
  ANDROID("Android"),
  /** Another system, or one that is not known. */
  UNKNOWN("unknown");

  private final String displayName;

  Platform(String displayName) {
    this.displayName = displayName;
  }

  /**
   * What people call it, as its maker writes it.
   *
   * @return for instance {@code macOS}
   */
  public String displayName() {
    return displayName;
  }
}
