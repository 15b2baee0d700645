package io.github.sceplifecycle.examples.output;

import io.github.sceplifecycle.certificate.Validity;
import io.github.sceplifecycle.examples.plan.PlannedWindow;
import io.github.sceplifecycle.redistribution.Phase;
import io.github.sceplifecycle.redistribution.RedistributionWindow;
import java.io.IOException;
import java.io.Writer;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/** Writes one window for people: a paragraph and a bar. */
public final class WindowText {

  private static final int WIDEST_BAR = 60;

  private WindowText() {}

  /**
   * Writes a window.
   *
   * @param result the window
   * @param look how it is to look
   * @param out where to; not closed
   * @throws IOException if it cannot be written there
   */
  public static void write(WindowResult result, Look look, Writer out) throws IOException {
    String paragraph = life(result.validity()) + window(result) + present(result);
    out.write(TextCells.wrap(paragraph, look.width(), "") + "\n\n");
    out.write(bar(result, look) + "\n" + TimeBar.LEGEND + "\n");
  }

  private static String life(Validity validity) {
    return String.format(
        Locale.ROOT,
        "The certificate is valid from %s to %s, both included: %s.",
        validity.notBefore(),
        validity.notAfter(),
        Words.duration(validity.lifetime()));
  }

  private static String window(WindowResult result) {
    Optional<RedistributionWindow> window = result.window();
    if (window.isEmpty()) {
      return " It is never due for redistribution.";
    }
    Instant opensAt = window.get().opensAt();
    Duration lead = Duration.between(opensAt, window.get().closesAt());
    String opening =
        String.format(
            Locale.ROOT,
            " With %s it is due for redistribution from %s on, which is %s before it expires.",
            PolicyWords.of(result.policy()),
            opensAt,
            Words.duration(lead));
    return window.get().coversLifetime() ? opening + atBirth() : opening;
  }

  private static String atBirth() {
    return " The window covers the whole lifetime: every certificate is due at birth, and so is"
        + " each replacement.";
  }

  private static String present(WindowResult result) {
    return result
        .at()
        .map(at -> " At " + at + " it is " + phase(result.phase().orElseThrow()) + ".")
        .orElse("");
  }

  private static String phase(Phase phase) {
    return switch (phase) {
      case NOT_YET_VALID -> "not yet valid";
      case CURRENT -> "current";
      case REDISTRIBUTION_DUE -> "due";
      case EXPIRED -> "expired";
    };
  }

  private static String bar(WindowResult result, Look look) {
    int cells = Math.min(WIDEST_BAR, look.width());
    return new TimeBar(result.validity(), cells)
        .draw(result.window().map(PlannedWindow::of), result.at());
  }
}
