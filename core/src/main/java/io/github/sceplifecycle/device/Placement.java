package io.github.sceplifecycle.device;

import io.github.sceplifecycle.knowledge.Truth;
import java.util.Objects;
import java.util.Optional;

/**
 * How a certificate lies on its device: what the device itself could tell.
 *
 * @param store in which store
 * @param keyUsable whether the user's session can use its private key
 * @param profile the identifier of the profile that brought it; empty when nothing ties it to one
 */
public record Placement(CertificateStore store, Truth keyUsable, Optional<String> profile) {

  private static final Placement UNKNOWN =
      new Placement(CertificateStore.UNKNOWN, Truth.UNKNOWN, Optional.empty());

  /** Checks that nothing is null. */
  public Placement {
    Objects.requireNonNull(store, "store");
    Objects.requireNonNull(keyUsable, "keyUsable");
    Objects.requireNonNull(profile, "profile");
  }

  /**
   * Nothing known.
   *
   * @return no placement
   */
  public static Placement unknown() {
    return UNKNOWN;
  }

  /**
   * In the user's store, with a usable key: where a profile of user level puts it.
   *
   * @return the placement
   */
  public static Placement userStore() {
    return new Placement(CertificateStore.USER, Truth.YES, Optional.empty());
  }

  /**
   * In the machine's store, with a usable key.
   *
   * @return the placement
   */
  public static Placement machineStore() {
    return new Placement(CertificateStore.MACHINE, Truth.YES, Optional.empty());
  }
}
