package io.github.sceplifecycle.examples.output;

import io.github.sceplifecycle.projection.Event;
import io.github.sceplifecycle.projection.EventKind;
import io.github.sceplifecycle.projection.IssuedCertificate;
import io.github.sceplifecycle.projection.Projection;
import java.io.IOException;
import java.io.Writer;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * A projection as rows over time: each certificate from issue to expiry, and whether the device
 * attests. A cell shows the state at the instant at which it begins.
 */
final class ProjectionPicture {

  private static final int MOST_ROWS = 8;
  private static final int NAME_WIDTH = 15;
  private static final int WIDEST = 80;

  private static final char NOTHING = ' ';
  private static final char USED = '━';
  private static final char UNUSED = '╌';
  private static final char REVOKED = '×';
  private static final char ATTESTS = '█';
  private static final char DOES_NOT = '·';

  private static final String LEGEND =
      String.format(
          Locale.ROOT,
          "%s valid  %s valid, not used yet  %s revoked  %s attests  %s does not",
          USED,
          UNUSED,
          REVOKED,
          ATTESTS,
          DOES_NOT);

  private final Projection projection;
  private final Look look;
  private final int cells;
  private final Instant from;
  private final Duration span;

  ProjectionPicture(Projection projection, Look look) {
    this.projection = projection;
    this.look = look;
    this.cells = Math.min(WIDEST, look.width() - NAME_WIDTH);
    this.from = projection.attestation().from();
    this.span = Duration.between(from, projection.attestation().to());
  }

  void write(Writer out) throws IOException {
    List<IssuedCertificate> all = projection.certificates();
    for (IssuedCertificate certificate : all.subList(0, Math.min(MOST_ROWS, all.size()))) {
      String row = row(at -> state(certificate, at));
      out.write(TextCells.left("certificate " + certificate.number(), NAME_WIDTH) + row + "\n");
    }
    if (all.size() > MOST_ROWS) {
      out.write("… and " + (all.size() - MOST_ROWS) + " more certificates\n");
    }
    String attests = row(at -> attests(at) ? ATTESTS : DOES_NOT);
    out.write(TextCells.left("attests", NAME_WIDTH) + Paint.GREEN.over(attests, look) + "\n");
    out.write(TextCells.left("day", NAME_WIDTH) + days() + "\n");
    out.write(TextCells.left("", NAME_WIDTH) + Paint.GREY.over(LEGEND, look) + "\n");
  }

  private String row(Function<Instant, Character> sign) {
    StringBuilder row = new StringBuilder(cells);
    for (int cell = 0; cell < cells; cell++) {
      row.append(sign.apply(begin(cell)).charValue());
    }
    return row.toString();
  }

  private Instant begin(int cell) {
    return from.plus(span.multipliedBy(cell).dividedBy(cells));
  }

  private boolean attests(Instant at) {
    return projection.attestation().at(at).satisfiesManagedCondition();
  }

  private char state(IssuedCertificate certificate, Instant at) {
    if (!certificate.validity().isValidAt(at)) {
      return NOTHING;
    }
    if (revocation(certificate).filter(revoked -> !at.isBefore(revoked)).isPresent()) {
      return REVOKED;
    }
    boolean used = certificate.firstUsed().filter(first -> !at.isBefore(first)).isPresent();
    return used ? USED : UNUSED;
  }

  private Optional<Instant> revocation(IssuedCertificate certificate) {
    return projection.events().stream()
        .filter(event -> event.kind() == EventKind.REVOKED_FOR_DISUSE)
        .filter(event -> event.certificate() == certificate.number())
        .map(Event::at)
        .findFirst();
  }

  /** The days at which the marks stand: the beginning, and about every fifth of the width. */
  private String days() {
    int step = Math.max(8, cells / 5);
    StringBuilder days = new StringBuilder();
    for (int cell = 0; cell < cells; cell += step) {
      String day = Long.toString(Words.daysBetween(from, begin(cell)));
      days.append(TextCells.left(day, Math.min(step, cells - cell)));
    }
    return days.toString().stripTrailing();
  }
}
