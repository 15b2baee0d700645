package io.github.sceplifecycle.benchmarks;

import io.github.sceplifecycle.certificate.Validity;
import io.github.sceplifecycle.fleet.FleetGroup;
import io.github.sceplifecycle.fleet.ForecastTally;
import io.github.sceplifecycle.fleet.GroupTally;
import io.github.sceplifecycle.policy.RenewalPolicy;
import java.time.Instant;

/**
 * A certificate of a fleet, as a service holds it.
 *
 * @param group by what the forecast tells it apart
 * @param validity when it is valid
 * @param policy when it is redistributed
 * @param attestedUntil the last instant at which its device attests
 */
record Held(FleetGroup group, Validity validity, RenewalPolicy policy, Instant attestedUntil) {

  /** A number to which every object of it contributes. */
  long lookedAt() {
    return validity.notBefore().getEpochSecond()
        + validity.notAfter().getEpochSecond()
        + attestedUntil.getEpochSecond()
        + (policy.dependsOnLifetime() ? 1 : 0)
        + group.profile().length();
  }

  void countIn(ForecastTally tally) {
    GroupTally tallied = tally.group(group);
    tallied.certificate(validity, policy);
    tallied.attestedUntil(attestedUntil);
  }
}
