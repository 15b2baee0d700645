package io.github.sceplifecycle.policy;

import java.util.Objects;

/**
 * How an MDM goes on until a redistribution succeeds (S-13, S-14).
 *
 * @param cadence how often it tries
 * @param afterExpiry what becomes of it when the certificate expires first
 */
public record Retry(Cadence cadence, AfterExpiry afterExpiry) {

  /** Checks that nothing is null. */
  public Retry {
    Objects.requireNonNull(cadence, "cadence");
    Objects.requireNonNull(afterExpiry, "afterExpiry");
  }
}
