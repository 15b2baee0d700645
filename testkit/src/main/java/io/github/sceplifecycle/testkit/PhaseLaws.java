package io.github.sceplifecycle.testkit;

import io.github.sceplifecycle.certificate.Validity;
import io.github.sceplifecycle.policy.RenewalPolicy;
import io.github.sceplifecycle.redistribution.Phase;
import java.time.Instant;

/** What every calculation of phases must satisfy (S-9, S-37). */
public final class PhaseLaws {

  private PhaseLaws() {}

  /**
   * The phases partition time: not yet valid is before {@code notBefore} and nothing else, expired
   * is after {@code notAfter} and nothing else, and in between is what the naive model says.
   *
   * @param code the calculation
   * @param policy the policy
   * @param validity the certificate
   * @param at the instant
   */
  public static void phasesPartitionTime(
      PhaseFunction code, RenewalPolicy policy, Validity validity, Instant at) {
    Law.of("S-9 exactly one phase holds", policy, validity, at)
        .expectEqual(ReferenceModel.phase(policy, validity, at), code.phase(policy, validity, at));
  }

  /**
   * Time leads from one phase to the next and never back.
   *
   * @param code the calculation
   * @param policy the policy
   * @param validity the certificate
   * @param earlier an instant
   * @param later one that is not before it
   */
  public static void phasesNeverGoBack(
      PhaseFunction code, RenewalPolicy policy, Validity validity, Instant earlier, Instant later) {
    Phase before = code.phase(policy, validity, earlier);
    Phase after = code.phase(policy, validity, later);
    Law.of("S-9 a phase never comes back", policy, validity, earlier, later)
        .expect(before.compareTo(after) <= 0, before + " or a later phase", after);
  }

  /**
   * A due certificate stays due until it expires.
   *
   * @param code the calculation
   * @param policy the policy
   * @param validity the certificate
   * @param earlier an instant; nothing is asked unless the certificate is due then
   * @param later one that is not before it; nothing is asked after {@code notAfter}
   */
  public static void dueStaysDueUntilExpiry(
      PhaseFunction code, RenewalPolicy policy, Validity validity, Instant earlier, Instant later) {
    boolean due = code.phase(policy, validity, earlier) == Phase.REDISTRIBUTION_DUE;
    if (due && !later.isAfter(validity.notAfter())) {
      Law.of("S-37 due never becomes not due before expiry", policy, validity, earlier, later)
          .expectEqual(Phase.REDISTRIBUTION_DUE, code.phase(policy, validity, later));
    }
  }
}
