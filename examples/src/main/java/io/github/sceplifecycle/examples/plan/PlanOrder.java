package io.github.sceplifecycle.examples.plan;

import io.github.sceplifecycle.certificate.SerialNumber;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;

/**
 * The order of a plan's lines: by urgency; among those of one urgency the one that waits least
 * first; and by names after that, so that the same documents always give the same order.
 */
final class PlanOrder {

  private PlanOrder() {}

  static Comparator<PlannedCertificate> mostUrgentFirst() {
    return Comparator.comparing(PlannedCertificate::urgency)
        .thenComparing(PlanOrder::deadline)
        .thenComparing(line -> line.device().identity().displayName())
        .thenComparing(line -> line.device().source())
        .thenComparing(line -> line.device().identity().identifier())
        .thenComparing(line -> line.profile().identifier())
        .thenComparing(PlanOrder::serial);
  }

  /** A current certificate waits for its window to open, every other for its own end. */
  private static Instant deadline(PlannedCertificate line) {
    Optional<Instant> deadline =
        line.urgency() == Urgency.CURRENT
            ? line.outlook().window().map(PlannedWindow::opensAt)
            : line.certificate().dates().notAfter().or(() -> closesAt(line));
    return deadline.orElse(Instant.MAX);
  }

  private static Optional<Instant> closesAt(PlannedCertificate line) {
    return line.outlook().window().map(PlannedWindow::closesAt);
  }

  private static String serial(PlannedCertificate line) {
    return line.certificate().identity().serial().map(SerialNumber::toString).orElse("");
  }
}
