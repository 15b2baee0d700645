package io.github.sceplifecycle.attestation;

import io.github.sceplifecycle.authority.UnusedRule;
import io.github.sceplifecycle.certificate.KeyUsage;
import io.github.sceplifecycle.device.Binding;
import io.github.sceplifecycle.device.Revocation;
import io.github.sceplifecycle.knowledge.Truth;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What must hold of the chosen certificate at an instant. */
final class CertificateRules {

  /** One condition. */
  private interface Rule {
    Outcome check(Candidate candidate, AttestationTerms terms, Instant at);
  }

  /** In the order of the rules. */
  private static final List<Rule> RULES =
      List.of(
          CertificateRules::isValid, // S-2, S-19, S-38
          CertificateRules::isNotRevoked, // S-19
          CertificateRules::isNotRevokedForDisuse, // S-20
          CertificateRules::isNotBoundElsewhere, // S-19
          CertificateRules::signs); // S-19

  private CertificateRules() {}

  /** What all conditions come to, with every reason. */
  static Outcome check(Candidate candidate, AttestationTerms terms, Instant at) {
    Outcome outcome = Outcome.HOLDS;
    for (Rule rule : RULES) {
      outcome = outcome.and(rule.check(candidate, terms, at));
    }
    return outcome;
  }

  /** Whether all conditions hold: {@link #check} without the reasons. */
  static Truth hold(Candidate candidate, AttestationTerms terms, Instant at) {
    Truth hold = Truth.YES;
    for (Rule rule : RULES) {
      hold = hold.and(rule.check(candidate, terms, at).holds());
      if (hold.isNo()) {
        return hold;
      }
    }
    return hold;
  }

  /** Adds every instant at which one of the conditions may change its answer. */
  static void addChanges(Candidate candidate, AttestationTerms terms, List<Instant> changes) {
    Duration tolerance = terms.clockTolerance();
    candidate.issuedAt().ifPresent(issuedAt -> addBeginning(issuedAt, terms, changes));
    candidate.endsAt().ifPresent(end -> addWith(end.plusNanos(1), tolerance, changes));
    candidate.held().standing().revocation().since().ifPresent(changes::add);
  }

  private static void addBeginning(
      Instant issuedAt, AttestationTerms terms, List<Instant> changes) {
    addWith(issuedAt, terms.clockTolerance().negated(), changes);
    Optional<UnusedRule> rule = terms.authority().issuance().unusedRule();
    if (rule.isPresent()) {
      changes.add(issuedAt.plus(rule.get().atRiskAfter()));
      changes.add(issuedAt.plus(rule.get().revokedAfter()));
    }
  }

  /** An instant, and where clocks may be wrong also the one by which they may. */
  private static void addWith(Instant instant, Duration tolerance, List<Instant> changes) {
    changes.add(instant);
    if (!tolerance.isZero()) {
      changes.add(instant.plus(tolerance));
    }
  }

  private static Outcome isValid(Candidate candidate, AttestationTerms terms, Instant at) {
    // Both ends of a tolerated validity are inclusive, like those of the validity itself; and one
    // known end is enough for a denial.
    Duration tolerance = terms.clockTolerance();
    if (candidate.issuedAt().filter(from -> at.isBefore(from.minus(tolerance))).isPresent()) {
      return Outcome.fails(Reason.NOT_YET_VALID);
    }
    if (candidate.endsAt().filter(to -> at.isAfter(to.plus(tolerance))).isPresent()) {
      return Outcome.fails(Reason.EXPIRED);
    }
    if (candidate.validity().isEmpty()) {
      return Outcome.unknown(Reason.DATES_UNKNOWN);
    }
    return candidate.validity().get().isValidAt(at)
        ? Outcome.HOLDS
        : Outcome.holdsWith(Reason.CLOCK_SUSPECT);
  }

  private static Outcome isNotRevoked(Candidate candidate, AttestationTerms terms, Instant at) {
    Revocation.State state = candidate.held().standing().revocation().stateAt(at);
    return switch (state) {
      case NONE -> Outcome.HOLDS;
      case REVOKED -> Outcome.fails(Reason.REVOKED);
      case ON_HOLD -> Outcome.fails(Reason.ON_HOLD);
      case UNKNOWN ->
          terms.assume(Assumption.NOT_REVOKED)
              ? Outcome.HOLDS
              : Outcome.unknown(Reason.REVOCATION_UNKNOWN);
    };
  }

  private static Outcome isNotRevokedForDisuse(
      Candidate candidate, AttestationTerms terms, Instant at) {
    Truth used = terms.fill(candidate.held().standing().firstUse().used(), Assumption.USED);
    Optional<UnusedRule> rule = terms.authority().issuance().unusedRule();
    if (rule.isEmpty() || used.isYes()) {
      return Outcome.HOLDS;
    }
    return candidate
        .issuedAt()
        .map(issuedAt -> disuse(rule.get(), issuedAt, used, at))
        .orElseGet(
            () -> Outcome.unknown(used.isNo() ? Reason.DATES_UNKNOWN : Reason.FIRST_USE_UNKNOWN));
  }

  private static Outcome disuse(UnusedRule rule, Instant issuedAt, Truth used, Instant at) {
    if (at.isBefore(issuedAt.plus(rule.atRiskAfter()))) {
      return Outcome.HOLDS;
    }
    if (at.isBefore(issuedAt.plus(rule.revokedAfter()))) {
      return used.isNo() ? Outcome.holdsWith(Reason.UNUSED_AT_RISK) : Outcome.HOLDS;
    }
    return Outcome.of(used, Reason.UNUSED_TOO_LONG, Reason.FIRST_USE_UNKNOWN);
  }

  private static Outcome isNotBoundElsewhere(
      Candidate candidate, AttestationTerms terms, Instant at) {
    Binding binding = candidate.held().standing().binding();
    return switch (binding) {
      case UNBOUND, THIS_DEVICE -> Outcome.HOLDS;
      case OTHER_DEVICE -> Outcome.fails(Reason.BOUND_TO_OTHER_DEVICE);
      case UNKNOWN ->
          terms.assume(Assumption.NOT_BOUND_ELSEWHERE)
              ? Outcome.HOLDS
              : Outcome.unknown(Reason.BINDING_UNKNOWN);
    };
  }

  private static Outcome signs(Candidate candidate, AttestationTerms terms, Instant at) {
    Truth signs =
        candidate
            .held()
            .certificate()
            .use()
            .keyUsages()
            .map(usages -> Truth.of(usages.permits(KeyUsage.DIGITAL_SIGNATURE)))
            .orElse(Truth.UNKNOWN);
    return Outcome.of(
        terms.fill(signs, Assumption.SIGNS), Reason.KEY_USAGE_UNSUITABLE, Reason.KEY_USAGE_UNKNOWN);
  }
}
