package io.github.sceplifecycle.projection;

import io.github.sceplifecycle.attestation.AttestationTerms;
import io.github.sceplifecycle.attestation.Timeline;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What happens next under a setting, day by day (S-25).
 *
 * <p>The worked case (S-26): a lifetime of 365 days, 120 days before expiry, an authority that
 * revokes unused certificates on the 91st day, and a replacement that is never used. The new
 * certificate comes on day 245 and is revoked on day 336; attestation is lost then, 29 days before
 * the old certificate expires, and the MDM stays silent until day 490.
 *
 * @param certificates the certificates in order
 * @param events what happens, in order
 * @param attestation the verdict over time, from the first certificate's {@code notBefore} to the
 *     horizon
 * @param cutShort where the projection was ended before its horizon because more happens than is
 *     followed; empty when it was not
 */
public record Projection(
    List<IssuedCertificate> certificates,
    List<Event> events,
    Timeline attestation,
    Optional<Instant> cutShort) {

  /** How many attempts are followed at most: with one every six hours, more than six years. */
  public static final int MOST_ATTEMPTS = 10_000;

  /** Copies the lists. */
  public Projection {
    certificates = List.copyOf(certificates);
    events = List.copyOf(events);
    Objects.requireNonNull(attestation, "attestation");
    Objects.requireNonNull(cutShort, "cutShort");
  }

  /**
   * Projects a scenario.
   *
   * @param scenario what is given
   * @param behaviour how the device and its user behave
   * @param horizon where the projection ends, exclusive; after the first certificate's {@code
   *     notBefore}
   * @return what happens; the same for the same arguments
   * @throws IllegalArgumentException if {@code horizon} is not after the first {@code notBefore}
   */
  public static Projection of(Scenario scenario, DeviceBehaviour behaviour, Instant horizon) {
    Instant start = scenario.first().notBefore();
    if (!start.isBefore(horizon)) {
      throw new IllegalArgumentException("horizon must be after " + start + ", but was " + horizon);
    }
    Succession succession = Succession.of(scenario, behaviour, horizon, MOST_ATTEMPTS);
    Instant end = succession.exhausted().orElse(horizon);
    AttestationTerms terms = AttestationTerms.strict(scenario.authority());
    Timeline attestation = Holdings.attestation(succession.certificates(), terms, end);
    List<Event> events =
        Chronicle.of(scenario, succession.certificates(), attestation).stream()
            .filter(event -> event.at().isBefore(end))
            .toList();
    return new Projection(succession.certificates(), events, attestation, succession.exhausted());
  }
}
