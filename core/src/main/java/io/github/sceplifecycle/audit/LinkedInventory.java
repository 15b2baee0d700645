package io.github.sceplifecycle.audit;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * The certificates that belong to a profile, at an instant (S-1).
 *
 * @param at the instant for which the audit is made
 * @param certificates the certificates; copied
 */
public record LinkedInventory(Instant at, List<BroughtCertificate> certificates) {

  /** Copies the list. */
  public LinkedInventory {
    Objects.requireNonNull(at, "at");
    certificates = List.copyOf(certificates);
  }
}
