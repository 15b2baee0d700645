package io.github.sceplifecycle.certificate;

import java.util.List;
import java.util.Optional;

/**
 * For which purposes a certificate may be used (RFC 5280, 4.2.1.12). A certificate without the
 * extension restricts nothing.
 *
 * @param stated the object identifiers that the extension names, in its order; empty when the
 *     certificate has no such extension
 */
public record ExtendedKeyUsages(Optional<List<String>> stated) {

  /** The object identifier of client authentication. */
  public static final String CLIENT_AUTHENTICATION = "1.3.6.1.5.5.7.3.2";

  /** The object identifier of any purpose. */
  public static final String ANY = "2.5.29.37.0";

  private static final ExtendedKeyUsages UNRESTRICTED = new ExtendedKeyUsages(Optional.empty());

  /** Copies the list. */
  public ExtendedKeyUsages {
    stated = stated.map(List::copyOf);
  }

  /**
   * A certificate without the extension.
   *
   * @return no restriction
   */
  public static ExtendedKeyUsages unrestricted() {
    return UNRESTRICTED;
  }

  /**
   * A certificate with the extension.
   *
   * @param objectIdentifiers the purposes it names
   * @return the restriction
   */
  public static ExtendedKeyUsages of(List<String> objectIdentifiers) {
    return new ExtendedKeyUsages(Optional.of(objectIdentifiers));
  }

  /**
   * Whether the certificate may be used for a purpose.
   *
   * @param objectIdentifier the purpose
   * @return {@code true} if it or any purpose is named, or nothing is
   */
  public boolean permits(String objectIdentifier) {
    return stated
        .map(purposes -> purposes.contains(objectIdentifier) || purposes.contains(ANY))
        .orElse(true);
  }
}
