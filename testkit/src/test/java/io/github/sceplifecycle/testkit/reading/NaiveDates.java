package io.github.sceplifecycle.testkit.reading;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Dates of a certificate (S-2, S-31): a text with an offset is an instant; one without, and a day
 * that no calendar has, names none; a number's unit would be a guess.
 */
final class NaiveDates {

  /** The bounds of X.509 (S-4). */
  private static final Instant EARLIEST = Instant.parse("0000-01-01T00:00:00Z");

  private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59Z");

  private final Notes notes;
  private final Instant earliest;

  NaiveDates(Notes notes) {
    this(notes, EARLIEST);
  }

  private NaiveDates(Notes notes, Instant earliest) {
    this.notes = notes;
    this.earliest = earliest;
  }

  /** Intune's way to say that there is no date is one of the year 1 (S-35). */
  NaiveDates since1970() {
    return new NaiveDates(notes, Instant.EPOCH);
  }

  /** The date that stands there; empty if it names no instant or is absent. */
  Optional<Instant> read(Object value, String path) {
    if (value instanceof String text) {
      return ofText(text, path);
    }
    if (notes.makes(Misreading.TEXT_IS_A_NUMBER)) {
      return Optional.of(Instant.ofEpochSecond(((BigDecimal) value).longValueExact()));
    }
    notes.problem(path, "WRONG_TYPE");
    return Optional.empty();
  }

  /** The date that must stand there. */
  Optional<Instant> required(Optional<Object> value, String path) {
    Object stated = value.orElse("");
    if (!stated.equals("") && stated != PlainJson.Null.NULL) {
      return read(stated, path);
    }
    if (notes.makes(Misreading.ABSENT_DATE_IS_1970)) {
      return Optional.of(Instant.EPOCH);
    }
    if (stated == PlainJson.Null.NULL && notes.makes(Misreading.NULL_IS_ZERO)) {
      return Optional.of(Instant.EPOCH);
    }
    notes.problem(path, "MISSING");
    return Optional.empty();
  }

  private Optional<Instant> ofText(String text, String path) {
    Optional<Instant> exact = notes.makes(Misreading.ZONE_GUESSED) ? utc(text) : offset(text);
    if (exact.isEmpty() || exact.get().isBefore(earliest) || exact.get().isAfter(LATEST)) {
      notes.problem(path, "OUT_OF_RANGE");
      return Optional.empty();
    }
    return exact.map(instant -> whole(instant, path));
  }

  private Optional<Instant> offset(String text) {
    DateTimeFormatter strict =
        DateTimeFormatter.ISO_OFFSET_DATE_TIME.withResolverStyle(
            notes.makes(Misreading.CALENDAR_LENIENT)
                ? ResolverStyle.LENIENT
                : ResolverStyle.STRICT);
    try {
      return Optional.of(OffsetDateTime.parse(text, strict).toInstant());
    } catch (DateTimeException noInstant) {
      return Optional.empty();
    }
  }

  private static Optional<Instant> utc(String text) {
    LocalDateTime local = LocalDateTime.parse(text.substring(0, 19));
    return Optional.of(local.toInstant(ZoneOffset.UTC));
  }

  private Instant whole(Instant exact, String path) {
    Instant whole = exact.truncatedTo(ChronoUnit.SECONDS);
    if (whole.equals(exact) || notes.makes(Misreading.FRACTION_KEPT)) {
      return exact;
    }
    notes.problem(path, "PRECISION_DROPPED");
    return whole;
  }
}
