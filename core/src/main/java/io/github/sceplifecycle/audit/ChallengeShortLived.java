package io.github.sceplifecycle.audit;

import io.github.sceplifecycle.policy.Challenge;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** A challenge may be stale when a device that was away redeems it. */
final class ChallengeShortLived implements AuditRule {

  private static final RuleDescription DESCRIPTION =
      new RuleDescription(
          "CHALLENGE_SHORT_LIVED",
          Severity.NOTICE,
          new RuleText(
              "The challenge is made for one enrolment and does not live as long as a "
                  + "device may be away.",
              "The challenge can be redeemed for {challengeLife}; a device that is "
                  + "away for {absence} finds it stale, and the attempt is wasted.",
              "Let the MDM send the profile anew when an attempt failed, or use a "
                  + "challenge that is made when the device asks for it.",
              "A dynamic challenge of 60 minutes and devices that may be away for 30 " + "days."),
          Sources.OKTA_CA.asDerived());

  @Override
  public RuleDescription description() {
    return DESCRIPTION;
  }

  @Override
  public Optional<String> exemption(AuditSubject subject) {
    if (subject.profile().requested().challenge() != Challenge.VARIABLE) {
      return Optional.of("the challenge is not made for one enrolment");
    }
    return life(subject).isEmpty()
        ? Optional.of("for how long the challenge lives is not known, or without end")
        : Optional.empty();
  }

  @Override
  public List<Facts> violations(AuditSubject subject) {
    Duration absence = subject.circumstances().fleet().toleratedAbsence();
    return life(subject)
        .filter(life -> absence.compareTo(life) > 0)
        .map(life -> Facts.none().length("challengeLife", life).length("absence", absence))
        .stream()
        .toList();
  }

  private static Optional<Duration> life(AuditSubject subject) {
    return subject.circumstances().delivery().challengeLife();
  }
}
