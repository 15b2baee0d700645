package io.github.sceplifecycle.examples.report;

import io.github.sceplifecycle.certificate.CertificateDates;
import io.github.sceplifecycle.examples.plan.PlannedCertificate;
import io.github.sceplifecycle.examples.plan.PlannedWindow;
import java.time.Instant;
import java.util.Optional;

/** A certificate's life as a bar on an axis that all rows of a table share. */
final class LifeBar {

  private static final int WIDTH = 300;
  private static final int HEIGHT = 12;

  private final Scale scale;
  private final Instant now;

  LifeBar(Instant from, Instant now, Instant to) {
    this.scale = new Scale(from, to, 0, WIDTH);
    this.now = now;
  }

  /** Draws it; the words beside it say the same. */
  void draw(PlannedCertificate certificate, Markup page) {
    page.open(
        "svg",
        "class",
        "life-bar",
        "viewBox",
        "0 0 " + WIDTH + " " + HEIGHT,
        "preserveAspectRatio",
        "none",
        "aria-hidden",
        "true");
    CertificateDates dates = certificate.certificate().dates();
    Optional<PlannedWindow> window = certificate.outlook().window();
    Optional<Instant> end = dates.notAfter().or(() -> window.map(PlannedWindow::closesAt));
    Instant begin = dates.notBefore().orElse(scale.from());
    end.ifPresent(to -> bar("valid", begin, to, page));
    window.ifPresent(open -> bar("due", open.opensAt(), open.closesAt(), page));
    String x = scale.x(now);
    page.empty("line", "class", "now", "x1", x, "x2", x, "y1", 0, "y2", HEIGHT);
    page.end();
  }

  private void bar(String kind, Instant from, Instant to, Markup page) {
    page.empty(
        "rect",
        "class",
        kind,
        "x",
        scale.x(from),
        "y",
        2,
        "width",
        scale.distance(from, to),
        "height",
        HEIGHT - 4);
  }
}
