package io.github.sceplifecycle.advice;

import io.github.sceplifecycle.authority.UnusedRule;
import io.github.sceplifecycle.policy.Cadence;
import java.time.Duration;
import java.util.Objects;

/**
 * An end of the safe band, with the facts that put it there (S-28). A lead is the time before
 * {@code notAfter} at which the window opens.
 */
public sealed interface LeadBound {

  /** What puts an end to the safe band. The names are part of the API. */
  enum Kind {
    /** A shorter lead may not leave the time to act: cadence and absence. */
    REACTION,
    /** With a longer lead an unused replacement may be revoked before the old one ends (S-20). */
    UNUSED_RULE,
    /** With this lead or a longer one every certificate is due at birth (S-7). */
    LIFETIME
  }

  /**
   * What sort of bound it is.
   *
   * @return the kind
   */
  Kind kind();

  /**
   * The bound itself. Whether it is safe itself, {@link #allows} tells.
   *
   * @return the lead; whole seconds, positive
   */
  Duration lead();

  /**
   * Whether a lead keeps to this bound.
   *
   * @param lead any time
   * @return whether this bound has nothing against it
   */
  boolean allows(Duration lead);

  /**
   * The lower end: after the window opens the next evaluation may be a whole cadence away, and an
   * absence may swallow that one and the ones that follow.
   *
   * <p>With an evaluation every 8 hours an absence of 30 days swallows up to 90 of them, so that
   * the attempt comes less than 30 days and 8 hours after the opening. A lead of exactly that is
   * safe: the attempt comes before {@code notAfter}.
   *
   * @param evaluations how often a certificate is looked at
   * @param absence the longest absence; not negative
   */
  record Reaction(Cadence evaluations, Duration absence) implements LeadBound {

    /**
     * Checks the absence.
     *
     * @throws IllegalArgumentException if {@code absence} is negative
     */
    public Reaction {
      Objects.requireNonNull(evaluations, "evaluations");
      if (absence.isNegative()) {
        throw new IllegalArgumentException("absence must not be negative, but was " + absence);
      }
    }

    /**
     * How many evaluations the absence swallows at worst: as many as begin within it if the first
     * of them is its first instant.
     *
     * @return the absence in cadences, rounded up
     */
    public long missed() {
      long whole = absence.dividedBy(evaluations.every());
      return evaluations.every().multipliedBy(whole).equals(absence) ? whole : whole + 1;
    }

    @Override
    public Kind kind() {
      return Kind.REACTION;
    }

    @Override
    public Duration lead() {
      return evaluations.every().multipliedBy(1 + missed());
    }

    @Override
    public boolean allows(Duration lead) {
      return lead.compareTo(lead()) >= 0;
    }
  }

  /**
   * The upper end by the rule for unused certificates: a replacement may stay unused until the old
   * certificate ends, a lead after its issue. It follows from S-18 and S-20; no vendor says it.
   *
   * <p>With Okta a lead of exactly 90 days is safe: the replacement is used before it is at risk.
   *
   * @param rule the authority's rule
   */
  record Unused(UnusedRule rule) implements LeadBound {

    /** Checks that nothing is null. */
    public Unused {
      Objects.requireNonNull(rule, "rule");
    }

    @Override
    public Kind kind() {
      return Kind.UNUSED_RULE;
    }

    @Override
    public Duration lead() {
      return rule.atRiskAfter();
    }

    @Override
    public boolean allows(Duration lead) {
      return lead.compareTo(lead()) <= 0;
    }
  }

  /**
   * The upper end by the lifetime: a lead that is not shorter makes every certificate due at birth,
   * and each replacement at once again (S-7).
   *
   * @param lifetime the lifetime of the certificates; whole seconds, positive
   */
  record Lifetime(Duration lifetime) implements LeadBound {

    /** Checks that nothing is null. */
    public Lifetime {
      Objects.requireNonNull(lifetime, "lifetime");
    }

    @Override
    public Kind kind() {
      return Kind.LIFETIME;
    }

    @Override
    public Duration lead() {
      return lifetime;
    }

    /** A lead of the lifetime itself is not allowed. */
    @Override
    public boolean allows(Duration lead) {
      return lead.compareTo(lifetime) < 0;
    }
  }
}
