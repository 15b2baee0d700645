package io.github.sceplifecycle.examples.output;

import io.github.sceplifecycle.certificate.Validity;
import io.github.sceplifecycle.examples.plan.PlannedWindow;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/**
 * A certificate's life in a row of cells, from {@code notBefore} to {@code notAfter}: what is over,
 * what is to come, the window, and now.
 */
final class TimeBar {

  private static final char BEFORE_WINDOW = '─';
  private static final char IN_WINDOW = '░';
  private static final char PAST_BEFORE_WINDOW = '━';
  private static final char PAST_IN_WINDOW = '▓';
  private static final char NOW = '●';

  /** What the signs mean. */
  static final String LEGEND =
      String.format(
          Locale.ROOT,
          "issued %s%s expires; %s window; %s now; what is over is heavier",
          PAST_BEFORE_WINDOW,
          BEFORE_WINDOW,
          IN_WINDOW,
          NOW);

  private final Validity validity;
  private final int cells;

  TimeBar(Validity validity, int cells) {
    this.validity = validity;
    this.cells = cells;
  }

  /** The bar; {@code now} has no place in it before the certificate's life and after it. */
  String draw(Optional<PlannedWindow> window, Optional<Instant> now) {
    int opening = window.map(open -> cell(open.opensAt())).orElse(cells);
    int present = now.map(this::cell).orElse(-1);
    StringBuilder bar = new StringBuilder(cells);
    for (int cell = 0; cell < cells; cell++) {
      bar.append(sign(cell, opening, present));
    }
    if (now.filter(validity::isValidAt).isPresent()) {
      bar.setCharAt(present, NOW);
    }
    return bar.toString();
  }

  private static char sign(int cell, int opening, int present) {
    boolean past = cell < present;
    if (cell < opening) {
      return past ? PAST_BEFORE_WINDOW : BEFORE_WINDOW;
    }
    return past ? PAST_IN_WINDOW : IN_WINDOW;
  }

  /** The cell of an instant; -1 before the first, {@code cells} after the last. */
  private int cell(Instant at) {
    if (validity.isNotYetValidAt(at)) {
      return -1;
    }
    if (validity.isExpiredAt(at)) {
      return cells;
    }
    long elapsed = Duration.between(validity.notBefore(), at).toSeconds();
    long lifetime = Math.max(1, validity.lifetimeSeconds());
    return (int) Math.min(cells - 1L, elapsed * cells / lifetime);
  }
}
