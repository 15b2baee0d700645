package io.github.sceplifecycle.projection;

import io.github.sceplifecycle.authority.UnusedRule;
import io.github.sceplifecycle.certificate.Validity;
import io.github.sceplifecycle.projection.IssuedCertificate.Replacement;
import io.github.sceplifecycle.redistribution.AttemptPlan;
import io.github.sceplifecycle.redistribution.Evaluations;
import io.github.sceplifecycle.redistribution.RedistributionWindow;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The certificates that follow one another, up to a horizon.
 *
 * <p>An MDM decides from dates alone; whether a certificate is used or revoked does not move it. So
 * the succession is worked out first, and everything else from it.
 */
final class Succession {

  private final Scenario scenario;
  private final DeviceBehaviour behaviour;
  private final Instant horizon;
  private final List<IssuedCertificate> issued = new ArrayList<>();

  /** How many attempts may still be followed; what keeps every projection finite (S-7). */
  private int budget;

  private Optional<Instant> exhausted = Optional.empty();

  private Succession(Scenario scenario, DeviceBehaviour behaviour, Instant horizon, int budget) {
    this.scenario = scenario;
    this.behaviour = behaviour;
    this.horizon = horizon;
    this.budget = budget;
  }

  static Succession of(Scenario scenario, DeviceBehaviour behaviour, Instant horizon, int budget) {
    Succession succession = new Succession(scenario, behaviour, horizon, budget);
    Optional<Validity> next = Optional.of(scenario.first());
    while (next.isPresent()) {
      next = succession.issue(next.get());
    }
    return succession;
  }

  List<IssuedCertificate> certificates() {
    return issued;
  }

  /** Where the budget ran out, if it did: nothing is said of that instant or later ones. */
  Optional<Instant> exhausted() {
    return exhausted;
  }

  /** Follows one certificate to its replacement; the answer is the validity of the next one. */
  private Optional<Validity> issue(Validity validity) {
    Replacement replacement =
        RedistributionWindow.of(scenario.policy(), validity)
            .map(window -> replace(validity, window))
            .orElse(new Replacement(List.of(), Optional.empty()));
    int number = issued.size() + 1;
    Optional<Instant> used = firstUse(number, validity, replacement);
    issued.add(new IssuedCertificate(number, validity, used, replacement));
    return replacement.success().flatMap(scenario.authority()::issueAt);
  }

  private Replacement replace(Validity validity, RedistributionWindow window) {
    Evaluations evaluations =
        new Evaluations(
            scenario.first().notBefore(), behaviour.attempts(scenario.retry().cadence()));
    AttemptPlan plan =
        new AttemptPlan(window, evaluations, scenario.retry().afterExpiry(), behaviour.absences());
    List<Instant> failures = new ArrayList<>();
    // A certificate is not replaced at the instant at which it is issued, however early it is due.
    Optional<Instant> attempt = plan.after(validity.notBefore());
    while (attempt.filter(at -> at.isBefore(horizon)).isPresent()) {
      Instant at = attempt.get();
      if (budget == 0) {
        exhausted = Optional.of(at);
        return new Replacement(failures, Optional.empty());
      }
      budget--;
      if (succeeds(failures.size() + 1L, at)) {
        return new Replacement(failures, Optional.of(at));
      }
      failures.add(at);
      attempt = plan.after(at);
    }
    return new Replacement(failures, Optional.empty());
  }

  /** An attempt succeeds if it is to, and if the authority then issues. */
  private boolean succeeds(long number, Instant at) {
    return behaviour.outcome().succeeds(number, at) && scenario.authority().issueAt(at).isPresent();
  }

  /**
   * The first sign-in with a certificate: while it is the newest, valid and not yet revoked for
   * disuse, and before the projection ends, for nothing is known of later replacements. The first
   * certificate counts as used when it was issued.
   */
  private Optional<Instant> firstUse(int number, Validity validity, Replacement replacement) {
    Instant issuedAt = validity.notBefore();
    if (number == 1) {
      return Optional.of(issuedAt);
    }
    return behaviour
        .signInAtOrAfter(issuedAt)
        .filter(at -> at.isBefore(exhausted.orElse(horizon)))
        .filter(at -> !validity.isExpiredAt(at))
        .filter(at -> replacement.success().map(at::isBefore).orElse(true))
        .filter(at -> revocation(validity).map(at::isBefore).orElse(true));
  }

  private Optional<Instant> revocation(Validity validity) {
    Optional<UnusedRule> rule = scenario.authority().issuance().unusedRule();
    return rule.map(unused -> unused.revokedFrom(validity));
  }
}
