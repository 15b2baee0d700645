package io.github.sceplifecycle.projection;

import io.github.sceplifecycle.policy.Cadence;
import io.github.sceplifecycle.redistribution.Absence;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * How a device and its user behave: all that chance and people decide.
 *
 * @param contact how often the device comes into contact with its MDM, where that is rarer than the
 *     MDM tries; empty when it is always there
 * @param absences when it is away: nobody reaches it, and nobody signs in on it; in any order, may
 *     overlap
 * @param signIns when its user signs in
 * @param outcome which attempts succeed
 */
public record DeviceBehaviour(
    Optional<Cadence> contact, List<Absence> absences, SignIns signIns, AttemptOutcome outcome) {

  /** Copies and sorts the absences. */
  public DeviceBehaviour {
    Objects.requireNonNull(contact, "contact");
    absences = absences.stream().sorted(Comparator.comparing(Absence::from)).toList();
    Objects.requireNonNull(signIns, "signIns");
    Objects.requireNonNull(outcome, "outcome");
  }

  /**
   * A device that is always on and whose every attempt succeeds.
   *
   * @param signIns when its user signs in
   * @return the behaviour
   */
  public static DeviceBehaviour alwaysOn(SignIns signIns) {
    return new DeviceBehaviour(Optional.empty(), List.of(), signIns, AttemptOutcome.always());
  }

  /**
   * The same, in contact only so often.
   *
   * @param cadence how often
   * @return the behaviour
   */
  public DeviceBehaviour inContact(Cadence cadence) {
    return new DeviceBehaviour(Optional.of(cadence), absences, signIns, outcome);
  }

  /**
   * The same, away for a time more.
   *
   * @param absence when
   * @return the behaviour
   */
  public DeviceBehaviour away(Absence absence) {
    List<Absence> more = new ArrayList<>(absences);
    more.add(absence);
    return new DeviceBehaviour(contact, more, signIns, outcome);
  }

  /**
   * The same with other outcomes of attempts.
   *
   * @param newOutcome which attempts succeed
   * @return the behaviour
   */
  public DeviceBehaviour withOutcome(AttemptOutcome newOutcome) {
    return new DeviceBehaviour(contact, absences, signIns, newOutcome);
  }

  /**
   * How often an attempt can be made: as often as the MDM tries, if the device is there so often.
   */
  Cadence attempts(Cadence tries) {
    return contact.filter(rare -> rare.every().compareTo(tries.every()) > 0).orElse(tries);
  }

  /**
   * The first sign-in at or after an instant while the device is there.
   *
   * <p>The absences are sorted, so one pass over them finds it.
   */
  Optional<Instant> signInAtOrAfter(Instant at) {
    Optional<Instant> signIn = signIns.firstAtOrAfter(at);
    for (Absence absence : absences) {
      if (signIn.filter(absence::contains).isPresent()) {
        signIn = signIns.firstAtOrAfter(absence.to());
      }
    }
    return signIn;
  }
}
