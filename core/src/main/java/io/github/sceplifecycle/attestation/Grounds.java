package io.github.sceplifecycle.attestation;

import io.github.sceplifecycle.device.HeldCertificate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * On what a verdict rests.
 *
 * @param chosen the certificate that the client presents; empty when there is none or it cannot be
 *     told
 * @param assumed the assumptions on which its kind and its {@code until} rest: with these alone
 *     both would be the same, and without any one of them they would not (S-42)
 * @param shadowed certificates that would attest and are hidden (S-22); empty unless the verdict is
 *     a denial and the presented certificate a reason for it
 */
public record Grounds(
    Optional<HeldCertificate> chosen, List<Assumption> assumed, List<Shadowing> shadowed) {

  private static final Grounds NONE = new Grounds(Optional.empty(), List.of(), List.of());

  /** Copies the lists. */
  public Grounds {
    Objects.requireNonNull(chosen, "chosen");
    assumed = List.copyOf(assumed);
    shadowed = List.copyOf(shadowed);
  }

  /**
   * No certificate, no assumption.
   *
   * @return no grounds
   */
  public static Grounds none() {
    return NONE;
  }
}
