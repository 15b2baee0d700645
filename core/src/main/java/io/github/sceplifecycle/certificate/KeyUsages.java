package io.github.sceplifecycle.certificate;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a certificate's key may be used for (RFC 5280, 4.2.1.3). A certificate without the extension
 * restricts nothing.
 *
 * @param stated the usages that the extension names, in the order of their bits; empty when the
 *     certificate has no such extension
 */
public record KeyUsages(Optional<List<KeyUsage>> stated) {

  private static final KeyUsages UNRESTRICTED = new KeyUsages(Optional.empty());

  /** Copies, sorts and removes repetitions. */
  public KeyUsages {
    stated = stated.map(usages -> usages.stream().distinct().sorted().toList());
  }

  /**
   * A certificate without the extension.
   *
   * @return no restriction
   */
  public static KeyUsages unrestricted() {
    return UNRESTRICTED;
  }

  /**
   * A certificate with the extension.
   *
   * @param usages the usages it names
   * @return the restriction
   */
  public static KeyUsages of(Set<KeyUsage> usages) {
    return new KeyUsages(Optional.of(List.copyOf(usages)));
  }

  /**
   * Whether the key may be used so.
   *
   * @param usage the usage
   * @return {@code true} if it is named or nothing is
   */
  public boolean permits(KeyUsage usage) {
    return stated.map(usages -> usages.contains(usage)).orElse(true);
  }
}
