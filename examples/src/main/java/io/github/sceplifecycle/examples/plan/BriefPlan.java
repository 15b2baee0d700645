package io.github.sceplifecycle.examples.plan;

import io.github.sceplifecycle.attestation.BriefVerdict;
import io.github.sceplifecycle.device.Platform;
import io.github.sceplifecycle.intake.Problem;
import java.util.List;
import java.util.Objects;

/**
 * The plan of one device without the explanation of its verdict.
 *
 * @param certificates a line for each of its certificates that some profile brought
 * @param platform the system of the device, which a profile may tell where the inventory does not
 * @param verdict what the verdict comes to, and until when
 * @param problems what stood in the way, in the order of the certificates
 */
public record BriefPlan(
    List<PlannedCertificate> certificates,
    Platform platform,
    BriefVerdict verdict,
    List<Problem> problems) {

  /** Copies the lists. */
  public BriefPlan {
    certificates = List.copyOf(certificates);
    Objects.requireNonNull(platform, "platform");
    Objects.requireNonNull(verdict, "verdict");
    problems = List.copyOf(problems);
  }
}
