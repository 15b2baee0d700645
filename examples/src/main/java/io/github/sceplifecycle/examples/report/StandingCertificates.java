package io.github.sceplifecycle.examples.report;

import io.github.sceplifecycle.examples.output.Words;
import io.github.sceplifecycle.examples.plan.DeviceVerdict;
import io.github.sceplifecycle.examples.plan.Plan;
import io.github.sceplifecycle.examples.plan.PlannedCertificate;
import io.github.sceplifecycle.examples.plan.PlannedWindow;
import io.github.sceplifecycle.examples.plan.Urgency;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The most urgent certificate that stands on each device, by the plan's order. */
final class StandingCertificates {

  private final Map<List<?>, PlannedCertificate> byDevice = new HashMap<>();

  private StandingCertificates() {}

  static StandingCertificates of(Plan plan) {
    StandingCertificates standing = new StandingCertificates();
    for (PlannedCertificate line : plan.certificates()) {
      if (line.urgency() != Urgency.SUPERSEDED) {
        List<?> device =
            List.of(
                line.device().source(),
                line.device().identity().identifier(),
                line.device().identity().displayName());
        standing.byDevice.putIfAbsent(device, line);
      }
    }
    return standing;
  }

  Optional<PlannedCertificate> of(DeviceVerdict device) {
    List<?> key =
        List.of(device.source(), device.identity().identifier(), device.identity().displayName());
    return Optional.ofNullable(byDevice.get(key));
  }

  /** Where a certificate stands, with the date that says most. */
  static void tell(PlannedCertificate certificate, Markup page) {
    Optional<Instant> opens = certificate.outlook().window().map(PlannedWindow::opensAt);
    page.open("span", "class", "quiet").text(words(certificate, opens.isPresent()));
    boolean dated = List.of(Urgency.DUE, Urgency.CURRENT).contains(certificate.urgency());
    opens
        .filter(at -> dated)
        .ifPresent(at -> page.leaf("time", Words.date(at), "datetime", at.toString()));
    page.end();
  }

  private static String words(PlannedCertificate certificate, boolean opens) {
    return switch (certificate.urgency()) {
      case DUE -> opens ? "due since " : "due";
      case CURRENT -> opens ? "due from " : "never redistributed";
      case UNKNOWN -> "window not known";
      case EXPIRED, NOT_YET_VALID, SUPERSEDED -> Words.urgency(certificate.urgency());
    };
  }
}
