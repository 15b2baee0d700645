package io.github.sceplifecycle.examples.plan;

import io.github.sceplifecycle.attestation.Verdict;
import io.github.sceplifecycle.device.DeviceIdentity;
import java.util.List;
import java.util.Objects;

/**
 * Whether one device attests.
 *
 * @param source which MDM knows it
 * @param identity the device
 * @param verdict the verdict at the plan's instant
 * @param assumed all that it rests on without any document saying so, by name
 */
public record DeviceVerdict(
    Source source, DeviceIdentity identity, Verdict verdict, List<String> assumed) {

  /** Copies the list. */
  public DeviceVerdict {
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(identity, "identity");
    Objects.requireNonNull(verdict, "verdict");
    assumed = List.copyOf(assumed);
  }
}
