package io.github.sceplifecycle.advice;

import io.github.sceplifecycle.certificate.Validity;
import io.github.sceplifecycle.policy.Cadence;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;

/**
 * What is taken for granted about the devices of a fleet. No document states it: the caller does,
 * and every advice names it.
 *
 * @param evaluations how often a device's certificate is looked at, in the worst case: the rarer of
 *     the MDM's attempts and the device's own contact with it
 * @param toleratedAbsence the longest time for which a device may be away, once while a certificate
 *     is due, without losing attestation; its last instant is not part of it, as with every
 *     absence; not negative, at most {@link Validity#LONGEST}
 * @param firstUseWithin how soon after its issue a replacement is used at the latest, the end of
 *     that time excluded, whether or not the device is away; empty when nothing more is taken for
 *     granted than that it is used before the {@code notAfter} of the certificate that it replaced;
 *     not negative, zero being at once
 */
public record FleetAssumptions(
    Cadence evaluations, Duration toleratedAbsence, Optional<Duration> firstUseWithin) {

  /** How long a device may be away where the caller states nothing else: 30 days. */
  public static final Duration USUAL_ABSENCE = Duration.ofDays(30);

  /**
   * Checks the times.
   *
   * @throws IllegalArgumentException if a time is negative or longer than {@link Validity#LONGEST}
   */
  public FleetAssumptions {
    Objects.requireNonNull(evaluations, "evaluations");
    checkTime("toleratedAbsence", toleratedAbsence);
    firstUseWithin.ifPresent(time -> checkTime("firstUseWithin", time));
  }

  /**
   * What is assumed where the caller states nothing: an absence of {@link #USUAL_ABSENCE}, and a
   * replacement that is not used until the old certificate ends.
   *
   * @param evaluations how often a certificate is looked at
   * @return the assumptions
   */
  public static FleetAssumptions usual(Cadence evaluations) {
    return new FleetAssumptions(evaluations, USUAL_ABSENCE, Optional.empty());
  }

  /**
   * The same with another absence.
   *
   * @param absence the longest absence to survive
   * @return the assumptions
   */
  public FleetAssumptions tolerating(Duration absence) {
    return new FleetAssumptions(evaluations, absence, firstUseWithin);
  }

  /**
   * The same with a bound for the first use.
   *
   * @param within how soon after its issue a replacement is used at the latest, exclusive
   * @return the assumptions
   */
  public FleetAssumptions usedWithin(Duration within) {
    return new FleetAssumptions(evaluations, toleratedAbsence, Optional.of(within));
  }

  private static void checkTime(String name, Duration time) {
    if (time.isNegative() || time.compareTo(Validity.LONGEST) > 0) {
      throw new IllegalArgumentException(
          name + " must be from PT0S to " + Validity.LONGEST + ", but was " + time);
    }
  }
}
