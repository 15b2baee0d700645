package io.github.sceplifecycle.authority;

import io.github.sceplifecycle.certificate.Validity;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;

/**
 * A rule by which an authority revokes a certificate that is never used (S-20).
 *
 * <p>Okta does so on the 91st day after issuance, without saying at which hour: before day 90 an
 * unused certificate is fine, from day 90 on at risk, from day 91 on revoked. Days are counted from
 * {@code notBefore}, because the instant of issuance is not in a certificate.
 *
 * @param atRiskAfter how long after {@code notBefore} an unused certificate may be revoked at any
 *     moment; whole seconds, positive
 * @param revokedAfter how long after {@code notBefore} it certainly is; not less than {@code
 *     atRiskAfter}, at most {@link Validity#LONGEST}
 */
public record UnusedRule(Duration atRiskAfter, Duration revokedAfter) {

  /**
   * Checks both times.
   *
   * @throws IllegalArgumentException if one has a fraction of a second, if {@code atRiskAfter} is
   *     not positive or {@code revokedAfter} less than it or longer than {@link Validity#LONGEST}
   */
  public UnusedRule {
    Objects.requireNonNull(atRiskAfter, "atRiskAfter");
    boolean whole = atRiskAfter.toNanosPart() == 0 && revokedAfter.toNanosPart() == 0;
    boolean ordered =
        atRiskAfter.toSeconds() >= 1
            && revokedAfter.compareTo(atRiskAfter) >= 0
            && revokedAfter.compareTo(Validity.LONGEST) <= 0;
    if (!whole || !ordered) {
      throw new IllegalArgumentException(
          "0 < atRiskAfter <= revokedAfter <= "
              + Validity.LONGEST
              + " in whole seconds, but were "
              + atRiskAfter
              + " and "
              + revokedAfter);
    }
  }

  /**
   * Okta's rule: at risk from day 90, revoked from day 91 on.
   *
   * @return the rule
   */
  public static UnusedRule okta() {
    return new UnusedRule(Duration.ofDays(90), Duration.ofDays(91));
  }

  /**
   * The first instant at which a certificate that is still unused may be revoked.
   *
   * @param validity when the certificate is valid
   * @return the instant, inclusive
   */
  public Instant atRiskFrom(Validity validity) {
    return validity.notBefore().plus(atRiskAfter);
  }

  /**
   * The first instant at which a certificate that is still unused is revoked.
   *
   * @param validity when the certificate is valid
   * @return the instant, inclusive
   */
  public Instant revokedFrom(Validity validity) {
    return validity.notBefore().plus(revokedAfter);
  }
}
