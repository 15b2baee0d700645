package io.github.sceplifecycle.certificate;

import io.github.sceplifecycle.knowledge.Truth;
import java.util.Objects;
import java.util.Optional;

/**
 * What a certificate may be used for, and with what key. Every part may be unknown.
 *
 * @param keyUsages what its key may do; empty when not known
 * @param extendedKeyUsages for which purposes; empty when not known
 * @param publicKey algorithm and size of its key; empty when not known
 * @param deviceAccess whether it carries the mark of an Okta Device Access certificate, which never
 *     attests that a device is managed (S-17)
 */
public record CertificateUse(
    Optional<KeyUsages> keyUsages,
    Optional<ExtendedKeyUsages> extendedKeyUsages,
    Optional<PublicKeySize> publicKey,
    Truth deviceAccess) {

  /**
   * The extension that marks a Device Access certificate (S-17; Okta, Device Access with a custom
   * CA).
   */
  public static final String DEVICE_ACCESS_EXTENSION = "1.3.6.1.4.1.51150.13.1";

  private static final CertificateUse UNKNOWN =
      new CertificateUse(Optional.empty(), Optional.empty(), Optional.empty(), Truth.UNKNOWN);

  /** Checks that nothing is null. */
  public CertificateUse {
    Objects.requireNonNull(keyUsages, "keyUsages");
    Objects.requireNonNull(extendedKeyUsages, "extendedKeyUsages");
    Objects.requireNonNull(publicKey, "publicKey");
    Objects.requireNonNull(deviceAccess, "deviceAccess");
  }

  /**
   * Nothing known.
   *
   * @return no use
   */
  public static CertificateUse unknown() {
    return UNKNOWN;
  }
}
