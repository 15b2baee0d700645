package io.github.sceplifecycle.jamf;

import io.github.sceplifecycle.intake.Place;
import io.github.sceplifecycle.policy.RequestedCertificate;
import java.util.Objects;

/**
 * One SCEP payload of a profile. Its address and its challenge are not kept (S-33).
 *
 * @param place where it stands
 * @param uuid its {@code PayloadUUID}, by which other payloads of the same document name it; may be
 *     empty, and is not stable from one answer of Jamf to the next
 * @param requested what it asks of the authority
 * @param timers numbers that are not the renewal setting
 */
public record ScepPayload(
    Place place, String uuid, RequestedCertificate requested, PayloadTimers timers) {

  /** Checks that nothing is null. */
  public ScepPayload {
    Objects.requireNonNull(place, "place");
    Objects.requireNonNull(uuid, "uuid");
    Objects.requireNonNull(requested, "requested");
    Objects.requireNonNull(timers, "timers");
  }
}
