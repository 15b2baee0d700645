package io.github.sceplifecycle.policy;

import io.github.sceplifecycle.certificate.ExtendedKeyUsages;
import io.github.sceplifecycle.certificate.KeyUsages;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What key and use a profile asks for.
 *
 * @param bits the size of the key; empty when not stated
 * @param usages what the key is to be used for; empty when not stated
 * @param purposes for which purposes the certificate is to be used; empty when not stated
 * @param hashAlgorithms the hash functions it allows, in the vendor's words; empty when not stated
 */
public record RequestedKey(
    OptionalInt bits,
    Optional<KeyUsages> usages,
    Optional<ExtendedKeyUsages> purposes,
    List<String> hashAlgorithms) {

  private static final RequestedKey UNSTATED =
      new RequestedKey(OptionalInt.empty(), Optional.empty(), Optional.empty(), List.of());

  /** Copies the list. */
  public RequestedKey {
    Objects.requireNonNull(bits, "bits");
    Objects.requireNonNull(usages, "usages");
    Objects.requireNonNull(purposes, "purposes");
    hashAlgorithms = List.copyOf(hashAlgorithms);
  }

  /**
   * Nothing stated.
   *
   * @return no request
   */
  public static RequestedKey unstated() {
    return UNSTATED;
  }
}
