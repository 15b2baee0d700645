package io.github.sceplifecycle.intune;

import io.github.sceplifecycle.device.Platform;
import io.github.sceplifecycle.policy.AfterExpiry;

/**
 * The ten types of SCEP profile that Graph has, all of them in its beta only (S-35).
 *
 * <p>The name tells the type and nothing else does: profiles of other kinds carry a renewal
 * threshold, too.
 */
public enum IntuneProfileType {
  /** Windows 8.1, 10 and 11; no newer type exists. */
  WINDOWS_81("windows81SCEPCertificateProfile", Platform.WINDOWS),
  /** Windows Phone 8.1: no desktop, so its platform is none that is known here. */
  WINDOWS_PHONE_81("windowsPhone81SCEPCertificateProfile", Platform.UNKNOWN),
  /** Windows 10X, the one type in a shape of its own; its hash algorithms are a list. */
  WINDOWS_10X("windows10XSCEPCertificateProfile", Platform.WINDOWS),
  /** iOS and iPadOS. */
  IOS("iosScepCertificateProfile", Platform.IOS),
  /** macOS. */
  MACOS("macOSScepCertificateProfile", Platform.MACOS),
  /** Android, device administrator. */
  ANDROID("androidScepCertificateProfile", Platform.ANDROID),
  /** Android Enterprise, older name of the work profile. */
  ANDROID_FOR_WORK("androidForWorkScepCertificateProfile", Platform.ANDROID),
  /** Android Enterprise, work profile on a personal device. */
  ANDROID_WORK_PROFILE("androidWorkProfileScepCertificateProfile", Platform.ANDROID),
  /** Android Enterprise, fully managed. */
  ANDROID_DEVICE_OWNER("androidDeviceOwnerScepCertificateProfile", Platform.ANDROID),
  /** Android without Google's services. */
  AOSP_DEVICE_OWNER("aospDeviceOwnerScepCertificateProfile", Platform.ANDROID);

  private final String typeName;
  private final Platform platform;

  IntuneProfileType(String typeName, Platform platform) {
    this.typeName = typeName;
    this.platform = platform;
  }

  /**
   * The value of {@code @odata.type} without its leading {@code #}.
   *
   * @return for instance {@code microsoft.graph.iosScepCertificateProfile}
   */
  public String odataType() {
    return GraphType.NAMESPACE + typeName;
  }

  /**
   * The system for which profiles of this type are made.
   *
   * @return the platform
   */
  public Platform platform() {
    return platform;
  }

  /**
   * What becomes of an expired certificate (S-14).
   *
   * @return {@link AfterExpiry#STOPS} on Apple's systems: Intune does not renew an expired
   *     certificate there; elsewhere {@link AfterExpiry#CONTINUES}, because it says that attempts
   *     go on until one succeeds and names no end
   */
  public AfterExpiry afterExpiry() {
    return platform == Platform.IOS || platform == Platform.MACOS
        ? AfterExpiry.STOPS
        : AfterExpiry.CONTINUES;
  }

  /**
   * Whether a profile of this type states in which store the certificate is kept.
   *
   * @return {@code false} for {@link #ANDROID} and {@link #WINDOWS_PHONE_81}
   */
  public boolean hasCertificateStore() {
    return this != ANDROID && this != WINDOWS_PHONE_81;
  }

  /**
   * Whether sets of words are lists in this type; in all others they are one text with commas.
   *
   * @return {@code true} for {@link #WINDOWS_10X}
   */
  public boolean listsFlags() {
    return this == WINDOWS_10X;
  }
}
