package io.github.sceplifecycle.advice;

import io.github.sceplifecycle.authority.CertificateAuthority;
import io.github.sceplifecycle.authority.UnusedRule;
import io.github.sceplifecycle.policy.RenewalPolicy;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Which leads are safe for an authority's certificates in a fleet (S-28), or that none is, with the
 * reasons. A lead is the time before {@code notAfter} at which the window opens.
 *
 * <p>Safe means: as long as the assumptions hold, a device attests at every instant from the first
 * certificate's {@code notBefore} to its {@code notAfter} and on with the replacement, whatever the
 * phase of the evaluations and wherever one absence falls. A lead at which every certificate is due
 * at birth (S-7) is not called safe either.
 *
 * <p>Okta, an evaluation every 8 hours, an absence of 30 days: from 30 days and 8 hours, because an
 * attempt may take so long, to 90 days, because a replacement that is used only when the old
 * certificate ends must not be at risk before.
 *
 * @param lifetime the lifetime of the certificates; whole seconds, positive
 * @param unusedRule the authority's rule for certificates that are never used, if it has one
 * @param assumptions what is taken for granted about the devices
 */
public record Advice(
    Duration lifetime, Optional<UnusedRule> unusedRule, FleetAssumptions assumptions) {

  /** Checks that nothing is null. */
  public Advice {
    Objects.requireNonNull(lifetime, "lifetime");
    Objects.requireNonNull(unusedRule, "unusedRule");
    Objects.requireNonNull(assumptions, "assumptions");
  }

  /**
   * The advice for an authority. For another lifetime ask with {@link
   * CertificateAuthority#withLifetime}.
   *
   * @param authority who issues the certificates
   * @param assumptions what is taken for granted about the devices
   * @return the advice
   */
  public static Advice of(CertificateAuthority authority, FleetAssumptions assumptions) {
    return new Advice(
        authority.issuance().lifetime(), authority.issuance().unusedRule(), assumptions);
  }

  /**
   * The lower end: a shorter lead may not leave the time to replace the certificate.
   *
   * @return the bound, whether or not anything lies above it
   */
  public LeadBound.Reaction shortest() {
    return new LeadBound.Reaction(assumptions.evaluations(), assumptions.toleratedAbsence());
  }

  /**
   * The upper end: the nearer of the lifetime and, unless replacements are used early enough, of
   * the rule for unused certificates.
   *
   * @return the bound, whether or not anything lies below it
   */
  public LeadBound longest() {
    LeadBound byLifetime = new LeadBound.Lifetime(lifetime);
    return unusedBound()
        .filter(bound -> byLifetime.allows(bound.lead()))
        .<LeadBound>map(bound -> bound)
        .orElse(byLifetime);
  }

  /**
   * The safe leads.
   *
   * @return the band; empty when no lead is safe
   */
  public Optional<SafeBand> band() {
    return longest().allows(shortest().lead())
        ? Optional.of(new SafeBand(lifetime, shortest(), longest()))
        : Optional.empty();
  }

  /**
   * Whether a policy of any kind is safe.
   *
   * @param policy the policy
   * @return whether its lead lies in the band
   */
  public boolean isSafe(RenewalPolicy policy) {
    return band().filter(band -> band.contains(policy)).isPresent();
  }

  /**
   * Where no lead is safe: the single assumptions that would leave a band if they were relaxed,
   * each just so far as needed.
   *
   * @return the relaxations; empty when there is a band, or when more than one assumption would
   *     have to be relaxed
   */
  public List<Relaxation> relaxations() {
    return band().isPresent() ? List.of() : Relaxations.of(this);
  }

  /**
   * The upper end by the rule for unused certificates, be it the nearer one or not.
   *
   * @return the bound; empty if the authority has no such rule, or if every replacement is used
   *     before it can be at risk
   */
  public Optional<LeadBound.Unused> unusedBound() {
    return unusedRule.filter(rule -> !usedWithin(rule.atRiskAfter())).map(LeadBound.Unused::new);
  }

  private boolean usedWithin(Duration time) {
    return assumptions.firstUseWithin().map(within -> within.compareTo(time) <= 0).orElse(false);
  }
}
