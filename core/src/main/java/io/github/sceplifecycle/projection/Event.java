package io.github.sceplifecycle.projection;

import java.time.Instant;
import java.util.Comparator;
import java.util.Objects;

/**
 * Something that happens.
 *
 * @param at when
 * @param kind what
 * @param certificate to which certificate, the first being 1; for attestation the newest one
 */
public record Event(Instant at, EventKind kind, int certificate) {

  /**
   * Events in the order in which they are told. At one instant all that happens to a certificate
   * comes before its successor is issued.
   */
  static final Comparator<Event> ORDER =
      Comparator.comparing(Event::at)
          .thenComparingInt(Event::certificate)
          .thenComparing(Event::kind);

  /**
   * Checks the number.
   *
   * @throws IllegalArgumentException if {@code certificate} is below 1
   */
  public Event {
    Objects.requireNonNull(at, "at");
    Objects.requireNonNull(kind, "kind");
    if (certificate < 1) {
      throw new IllegalArgumentException("certificate starts at 1, but was " + certificate);
    }
  }
}
