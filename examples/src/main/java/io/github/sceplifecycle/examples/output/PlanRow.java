package io.github.sceplifecycle.examples.output;

import io.github.sceplifecycle.certificate.CertificateDates;
import io.github.sceplifecycle.certificate.Validity;
import io.github.sceplifecycle.examples.plan.PlannedCertificate;
import io.github.sceplifecycle.examples.plan.PlannedWindow;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What the table of a plan says of one certificate. */
final class PlanRow {

  /** What stands before a date that rests on an assumption. */
  static final String ASSUMED = "~";

  private static final String NOT_KNOWN = "?";

  private PlanRow() {}

  /** Every cell but the bar, in order. */
  static List<String> cells(PlannedCertificate line, Instant at) {
    return List.of(
        device(line),
        line.device().source().word(),
        line.profile().policy().map(PolicyWords::of).orElse(NOT_KNOWN),
        window(line),
        Words.urgency(line.urgency()),
        end(line).map(notAfter -> "" + Words.daysBetween(at, notAfter)).orElse(NOT_KNOWN));
  }

  /** The life of the certificate; nothing if it is not known when it begins. */
  static String bar(PlannedCertificate line, Instant at, int cells) {
    return line.certificate()
        .validity()
        .map(life -> bar(life, line.outlook().window(), at, cells))
        .orElse("");
  }

  private static String bar(Validity life, Optional<PlannedWindow> window, Instant at, int cells) {
    return new TimeBar(life, cells).draw(window, Optional.of(at));
  }

  private static String device(PlannedCertificate line) {
    String name = line.device().identity().displayName();
    return Words.visible(name.isBlank() ? line.device().identity().identifier() : name);
  }

  private static String window(PlannedCertificate line) {
    return opening(line) + " → " + end(line).map(Words::date).orElse(NOT_KNOWN);
  }

  private static String opening(PlannedCertificate line) {
    Optional<PlannedWindow> window = line.outlook().window();
    boolean never =
        window.isEmpty()
            && line.profile().policy().filter(policy -> !policy.dependsOnLifetime()).isPresent();
    String assumed = line.outlook().assumed().isEmpty() ? "" : ASSUMED;
    return window
        .map(open -> assumed + Words.date(open.opensAt()))
        .orElse(never ? "never" : NOT_KNOWN);
  }

  private static Optional<Instant> end(PlannedCertificate line) {
    CertificateDates dates = line.certificate().dates();
    return dates.notAfter().or(() -> line.outlook().window().map(PlannedWindow::closesAt));
  }
}
