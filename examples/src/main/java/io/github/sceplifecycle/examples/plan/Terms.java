package io.github.sceplifecycle.examples.plan;

import io.github.sceplifecycle.attestation.Assumption;
import io.github.sceplifecycle.attestation.AttestationTerms;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * On which terms a plan is made.
 *
 * @param at the instant for which it is made
 * @param marker the text in a subject that marks a certificate as one of the profile's; not blank
 * @param attestation by what devices are judged, and what is assumed where a document says nothing
 */
public record Terms(Instant at, String marker, AttestationTerms attestation) {

  /**
   * Checks the marker.
   *
   * @throws IllegalArgumentException if {@code marker} is blank: it would match every certificate
   */
  public Terms {
    Objects.requireNonNull(at, "at");
    Objects.requireNonNull(attestation, "attestation");
    if (marker.isBlank()) {
      throw new IllegalArgumentException("marker must not be blank");
    }
  }

  /**
   * The lifetime to take where a certificate's date is missing (S-42).
   *
   * @return the authority's lifetime; empty when it is not to be assumed
   */
  public Optional<Duration> assumedLifetime() {
    return attestation.assume(Assumption.LIFETIME)
        ? Optional.of(attestation.authority().issuance().lifetime())
        : Optional.empty();
  }
}
