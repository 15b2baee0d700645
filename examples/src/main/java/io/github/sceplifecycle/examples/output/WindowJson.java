package io.github.sceplifecycle.examples.output;

import io.github.sceplifecycle.redistribution.RedistributionWindow;
import java.io.IOException;
import java.io.Writer;
import java.util.Optional;

/** Writes one window as JSON. The names of the fields are part of the API. */
public final class WindowJson {

  private WindowJson() {}

  /**
   * Writes a window.
   *
   * @param result the window
   * @param out where to; not closed
   * @throws IOException if it cannot be written there
   */
  public static void write(WindowResult result, Writer out) throws IOException {
    Optional<RedistributionWindow> window = result.window();
    Json.write(
        out,
        json ->
            json.object()
                .instant("opensAt", window.map(RedistributionWindow::opensAt))
                .instant("closesAt", window.map(RedistributionWindow::closesAt))
                .truth("coversLifetime", window.map(RedistributionWindow::coversLifetime))
                .number("lifetimeSeconds", result.validity().lifetimeSeconds())
                .end());
  }
}
