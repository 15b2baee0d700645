package io.github.sceplifecycle.testkit;

import io.github.sceplifecycle.attestation.AttestationTerms;
import io.github.sceplifecycle.attestation.Timeline;
import io.github.sceplifecycle.device.Device;
import java.time.Instant;

/** The verdict on a device over time, yours or {@code Attestation::over}. */
@FunctionalInterface
public interface TimelineFunction {

  /**
   * The verdict over time.
   *
   * @param device the device, with what it holds
   * @param terms by what it is judged
   * @param from the first instant, inclusive
   * @param to the end, exclusive; after {@code from}
   * @return the timeline
   */
  Timeline timeline(Device device, AttestationTerms terms, Instant from, Instant to);
}
