package io.github.sceplifecycle.examples.audit;

import io.github.sceplifecycle.advice.FleetAssumptions;
import io.github.sceplifecycle.knowledge.Truth;
import io.github.sceplifecycle.policy.Cadence;
import io.github.sceplifecycle.policy.ScepProfile;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;

/**
 * What the caller takes for granted about the devices.
 *
 * @param checkIn how often a certificate is looked at; empty for as often as the profile's MDM does
 * @param toleratedAbsence the longest time for which a device may be away
 * @param firstUseWithin how soon a replacement is used at the latest; empty when not stated
 * @param renewOverScep whether they renew with RenewalReq instead of enrolling anew; neither Jamf
 *     nor Intune makes them, but the same profile may be given to another MDM or client that does
 */
public record AssumedDevices(
    Optional<Cadence> checkIn,
    Duration toleratedAbsence,
    Optional<Duration> firstUseWithin,
    Truth renewOverScep) {

  /** Checks that nothing is null. */
  public AssumedDevices {
    Objects.requireNonNull(checkIn, "checkIn");
    Objects.requireNonNull(toleratedAbsence, "toleratedAbsence");
    Objects.requireNonNull(firstUseWithin, "firstUseWithin");
    Objects.requireNonNull(renewOverScep, "renewOverScep");
  }

  FleetAssumptions of(ScepProfile profile) {
    return new FleetAssumptions(
        checkIn.orElse(profile.retry().cadence()), toleratedAbsence, firstUseWithin);
  }
}
