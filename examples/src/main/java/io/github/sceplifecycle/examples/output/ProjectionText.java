package io.github.sceplifecycle.examples.output;

import io.github.sceplifecycle.projection.Event;
import io.github.sceplifecycle.projection.EventKind;
import io.github.sceplifecycle.projection.Projection;
import java.io.IOException;
import java.io.Writer;
import java.time.Instant;
import java.util.Locale;

/** Writes a projection for people: what it comes to, a picture over time, a line per event. */
public final class ProjectionText {

  /** Failed attempts of one certificate that are told one by one; more are counted. */
  private static final int FAILURES_TOLD = 3;

  private final Projection projection;
  private final Look look;
  private final Writer out;
  private final Instant start;

  private ProjectionText(Projection projection, Look look, Writer out) {
    this.projection = projection;
    this.look = look;
    this.out = out;
    this.start = projection.attestation().from();
  }

  /**
   * Writes a projection.
   *
   * @param projection the projection
   * @param look how it is to look
   * @param out where to; not closed
   * @throws IOException if it cannot be written there
   */
  public static void write(Projection projection, Look look, Writer out) throws IOException {
    new ProjectionText(projection, look, out).write();
  }

  private void write() throws IOException {
    out.write(
        Paint.BOLD.over(TextCells.wrap(ProjectionWords.summary(projection), look.width(), ""), look)
            + "\n\n");
    new ProjectionPicture(projection, look).write(out);
    out.write("\n");
    int failures = 0;
    for (Event event : projection.events()) {
      failures = event.kind() == EventKind.ATTEMPT_FAILED ? failures + 1 : 0;
      if (failures <= FAILURES_TOLD) {
        out.write(line(event) + "\n");
      } else if (failures == FAILURES_TOLD + 1) {
        out.write(" ".repeat(8) + "… and so on until\n");
      }
    }
    if (projection.cutShort().isPresent()) {
      out.write(
          "\nCut short at " + projection.cutShort().get() + ": more happens than is followed.\n");
    }
  }

  private String line(Event event) {
    String told =
        String.format(
            Locale.ROOT,
            "%s  %-30s  %s",
            TextCells.right("day " + Words.daysBetween(start, event.at()), 8),
            event.at(),
            ProjectionWords.event(event));
    return switch (event.kind()) {
      case ATTESTATION_LOST, REVOKED_FOR_DISUSE, ATTEMPTS_STOPPED -> Paint.RED.over(told, look);
      case ATTESTATION_REGAINED -> Paint.GREEN.over(told, look);
      case ATTEMPT_FAILED -> Paint.YELLOW.over(told, look);
      default -> told;
    };
  }
}
