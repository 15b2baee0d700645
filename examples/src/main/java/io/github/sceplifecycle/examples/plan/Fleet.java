package io.github.sceplifecycle.examples.plan;

import io.github.sceplifecycle.policy.RenewalPolicy;
import io.github.sceplifecycle.policy.ScepProfile;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What one MDM's documents say.
 *
 * @param source which MDM
 * @param profiles its SCEP profiles
 * @param inventories its devices, document by document
 * @param supplied the policy that the caller states for certificates when there is no profile at
 *     all; empty when the caller stated none
 */
public record Fleet(
    Source source,
    List<ScepProfile> profiles,
    List<Inventory> inventories,
    Optional<RenewalPolicy> supplied) {

  /** Copies the lists. */
  public Fleet {
    Objects.requireNonNull(source, "source");
    profiles = List.copyOf(profiles);
    inventories = List.copyOf(inventories);
    Objects.requireNonNull(supplied, "supplied");
  }
}
