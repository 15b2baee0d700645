package io.github.sceplifecycle.testkit;

import io.github.sceplifecycle.attestation.AttestationTerms;
import io.github.sceplifecycle.fleet.Horizon;
import java.util.List;
import java.util.Map;

/** Which devices lapse when, by the profile whose certificate they present; yours or core's. */
@FunctionalInterface
public interface LapseFunction {

  /**
   * Counts devices.
   *
   * @param horizon the time to look at; devices are judged at its first instant
   * @param terms by what they are judged
   * @param fleet the devices
   * @return the counts of each profile that has a device; those without one under an empty text
   */
  Map<String, LapseCounts> lapses(
      Horizon horizon, AttestationTerms terms, List<ProfiledDevice> fleet);
}
