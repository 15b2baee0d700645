package io.github.sceplifecycle.audit;

import io.github.sceplifecycle.authority.UnusedRule;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The lead is longer than an unused certificate may live (S-20, S-26). */
final class ExceedsUnusedRule implements AuditRule {

  private static final RuleDescription DESCRIPTION =
      new RuleDescription(
          "EXCEEDS_UNUSED_RULE",
          Severity.WARNING,
          new RuleText(
              "The lead is longer than an unused certificate may live: a replacement "
                  + "that nobody uses may be revoked while the old certificate could still "
                  + "attest.",
              "A lead of {lead} is longer than the {longest} for which a certificate "
                  + "may stay unused. The replacement comes on day {replacedOnDay} and, "
                  + "being the newest, is the one presented; unused it may be revoked from "
                  + "day {atRiskOnDay} on and surely is on day {revokedOnDay}, although the "
                  + "old certificate ends on day {oldExpiresOnDay} only. The MDM acts again "
                  + "on day {nextAttemptOnDay}.",
              "Shorten the lead to at most {longest}, or see to it that every "
                  + "replacement is used within that time.",
              "120 days before expiry with Okta: replaced on day 245, revoked on day "
                  + "336, the old one ends on day 365, the next attempt comes on day 490."),
          Sources.OKTA_UNUSED.asDerived());

  @Override
  public RuleDescription description() {
    return DESCRIPTION;
  }

  @Override
  public Optional<String> exemption(AuditSubject subject) {
    if (subject.advice().unusedRule().isEmpty()) {
      return Optional.of("the authority revokes no certificate for disuse");
    }
    if (subject.advice().unusedBound().isEmpty()) {
      return Optional.of("every replacement is taken to be used in time");
    }
    return Exemptions.unlessAWindowOpens(subject);
  }

  @Override
  public List<Facts> violations(AuditSubject subject) {
    return subject
        .lead()
        .flatMap(
            lead ->
                subject
                    .advice()
                    .unusedBound()
                    .filter(bound -> !bound.allows(lead))
                    .map(bound -> facts(subject.lifetime(), lead, bound.rule())))
        .stream()
        .toList();
  }

  /** Days are whole ones since the first certificate's issue, as a projection counts them. */
  private static Facts facts(Duration lifetime, Duration lead, UnusedRule rule) {
    Duration replaced = lifetime.minus(lead);
    return Facts.none()
        .length("lead", lead)
        .length("longest", rule.atRiskAfter())
        .length("revokedAfter", rule.revokedAfter())
        .count("replacedOnDay", replaced.toDays())
        .count("atRiskOnDay", replaced.plus(rule.atRiskAfter()).toDays())
        .count("revokedOnDay", replaced.plus(rule.revokedAfter()).toDays())
        .count("oldExpiresOnDay", lifetime.toDays())
        .count("nextAttemptOnDay", replaced.plus(replaced).toDays());
  }
}
