package io.github.sceplifecycle.testkit;

import io.github.sceplifecycle.advice.FleetAssumptions;
import io.github.sceplifecycle.advice.SettingRange;
import io.github.sceplifecycle.advice.SettingUnit;
import io.github.sceplifecycle.authority.CertificateAuthority;
import io.github.sceplifecycle.authority.Issuance;
import io.github.sceplifecycle.authority.UnusedRule;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;

/**
 * What an advice is asked for.
 *
 * @param authority who issues the certificates
 * @param assumptions what is taken for granted about the devices
 */
public record Advising(CertificateAuthority authority, FleetAssumptions assumptions) {

  /** Checks that nothing is null. */
  public Advising {
    Objects.requireNonNull(authority, "authority");
    Objects.requireNonNull(assumptions, "assumptions");
  }

  Optional<SettingRange> ask(AdviceFunction code, SettingUnit unit) {
    return code.safe(unit, authority, assumptions);
  }

  Advising issuingFor(Duration lifetime) {
    return new Advising(authority.withLifetime(lifetime), assumptions);
  }

  Advising assuming(FleetAssumptions others) {
    return new Advising(authority, others);
  }

  Duration lifetime() {
    return authority.issuance().lifetime();
  }

  Duration cadence() {
    return assumptions.evaluations().every();
  }

  Duration absence() {
    return assumptions.toleratedAbsence();
  }

  Optional<UnusedRule> unusedRule() {
    return authority.issuance().unusedRule();
  }

  /** The lead of a setting, not cut off at the lifetime. */
  Duration lead(SettingUnit unit, long value) {
    return switch (unit) {
      case DAYS_BEFORE_EXPIRY -> Duration.ofDays(value);
      case PERCENT_REMAINING -> lifetime().multipliedBy(value).dividedBy(100);
    };
  }

  /** The authority at its strictest: it revokes as soon as it may. */
  CertificateAuthority strictest() {
    Issuance issuance = authority.issuance();
    Optional<UnusedRule> soonest =
        issuance.unusedRule().map(rule -> new UnusedRule(rule.atRiskAfter(), rule.atRiskAfter()));
    return new CertificateAuthority(
        authority.name(),
        new Issuance(issuance.lifetime(), issuance.renewalRequests(), soonest),
        authority.trust());
  }
}
