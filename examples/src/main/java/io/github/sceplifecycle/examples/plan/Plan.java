package io.github.sceplifecycle.examples.plan;

import io.github.sceplifecycle.attestation.VerdictKind;
import io.github.sceplifecycle.intake.Problem;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * When which certificate is to be redistributed, and which device attests.
 *
 * @param at the instant for which the plan is made
 * @param certificates one line for each, the most urgent first
 * @param devices whether each device attests, those that do not first
 * @param profiles the SCEP profiles, in the order of the documents
 * @param problems what stood in the way, in the order in which it was met
 */
public record Plan(
    Instant at,
    List<PlannedCertificate> certificates,
    List<DeviceVerdict> devices,
    List<PlannedProfile> profiles,
    List<Problem> problems) {

  /** Copies the lists. */
  public Plan {
    Objects.requireNonNull(at, "at");
    certificates = List.copyOf(certificates);
    devices = List.copyOf(devices);
    profiles = List.copyOf(profiles);
    problems = List.copyOf(problems);
  }

  /**
   * How many certificates are of an urgency.
   *
   * @param urgency the urgency
   * @return from 0
   */
  public long count(Urgency urgency) {
    return certificates.stream().filter(line -> line.urgency() == urgency).count();
  }

  /**
   * How many devices have a verdict of a kind.
   *
   * @param kind the kind
   * @return from 0
   */
  public long count(VerdictKind kind) {
    return devices.stream().filter(device -> device.verdict().kind() == kind).count();
  }

  /**
   * When the next window opens.
   *
   * @return the earliest {@code opensAt} of all certificates that are current; empty when none is
   */
  public Optional<Instant> nextOpening() {
    return certificates.stream()
        .filter(line -> line.urgency() == Urgency.CURRENT)
        .flatMap(line -> line.outlook().window().stream())
        .map(PlannedWindow::opensAt)
        .filter(opensAt -> opensAt.isAfter(at))
        .min(Instant::compareTo);
  }

  /**
   * The profiles of which no certificate is in the plan.
   *
   * @return in the order of the documents
   */
  public List<PlannedProfile> unseen() {
    return profiles.stream().filter(one -> one.seen().certificates() == 0).toList();
  }

  /**
   * The same plan with the problems that were met before it could be made.
   *
   * @param earlier these problems
   * @return the plan with them before its own
   */
  public Plan after(List<Problem> earlier) {
    return new Plan(
        at,
        certificates,
        devices,
        profiles,
        Stream.concat(earlier.stream(), problems.stream()).toList());
  }
}
