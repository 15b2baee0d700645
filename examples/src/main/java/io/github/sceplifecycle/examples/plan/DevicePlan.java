package io.github.sceplifecycle.examples.plan;

import io.github.sceplifecycle.intake.Problem;
import java.util.List;
import java.util.Objects;

/**
 * The plan of one device.
 *
 * @param certificates a line for each of its certificates that some profile brought
 * @param verdict whether it attests
 * @param problems what stood in the way, in the order of the certificates
 */
public record DevicePlan(
    List<PlannedCertificate> certificates, DeviceVerdict verdict, List<Problem> problems) {

  /** Copies the lists. */
  public DevicePlan {
    certificates = List.copyOf(certificates);
    Objects.requireNonNull(verdict, "verdict");
    problems = List.copyOf(problems);
  }
}
