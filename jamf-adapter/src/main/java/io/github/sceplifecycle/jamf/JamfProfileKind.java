package io.github.sceplifecycle.jamf;

import io.github.sceplifecycle.device.Platform;

/** What sort of profile a document holds; the sort decides whether it can carry the setting. */
public enum JamfProfileKind {
  /** A configuration profile for mobile devices, which carries "Redistribute Profile". */
  MOBILE_DEVICE(Platform.IOS),
  /** A configuration profile for computers, whose export does not carry it (S-34). */
  COMPUTER(Platform.MACOS),
  /** The payloads alone, without what Jamf keeps beside them: no setting, no kind. */
  PAYLOADS_ONLY(Platform.UNKNOWN);

  private final Platform platform;

  JamfProfileKind(Platform platform) {
    this.platform = platform;
  }

  /**
   * The system that the kind tells of.
   *
   * @return {@link Platform#UNKNOWN} for payloads alone
   */
  public Platform platform() {
    return platform;
  }
}
