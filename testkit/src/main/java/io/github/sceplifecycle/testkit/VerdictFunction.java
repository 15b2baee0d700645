package io.github.sceplifecycle.testkit;

import io.github.sceplifecycle.attestation.AttestationTerms;
import io.github.sceplifecycle.attestation.Verdict;
import io.github.sceplifecycle.device.Device;
import java.time.Instant;

/** The verdict on a device, yours or {@code Attestation::at}. */
@FunctionalInterface
public interface VerdictFunction {

  /**
   * The verdict at an instant.
   *
   * @param device the device, with what it holds
   * @param terms by what it is judged
   * @param at the instant
   * @return the verdict
   */
  Verdict verdict(Device device, AttestationTerms terms, Instant at);
}
