package io.github.sceplifecycle.documents;

import io.github.sceplifecycle.certificate.Validity;
import io.github.sceplifecycle.intake.ProblemKind;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;

/**
 * Instants as the vendors write them.
 *
 * <p>A date, a {@code T}, a time with up to nine digits of a fraction, and an offset: {@code Z},
 * {@code +00:00}, {@code +0000} or {@code +00}. A text without an offset names no instant and is
 * not read, for its zone would be a guess; neither is a number, for its unit would be. A day that
 * the calendar does not have is no instant either.
 */
public final class Instants {

  private static final DateTimeFormatter LENIENT_OFFSET =
      new DateTimeFormatterBuilder()
          .parseCaseInsensitive()
          .append(DateTimeFormatter.ISO_LOCAL_DATE_TIME)
          .appendPattern("[XXX][XX][X]")
          .toFormatter(Locale.ROOT)
          .withResolverStyle(ResolverStyle.STRICT);

  private static final int LONGEST = 40;

  private Instants() {}

  /**
   * Parses an instant.
   *
   * @param text the text, blanks around it ignored
   * @return the instant with its fraction of a second; empty if the text names none, or one that
   *     X.509 cannot state
   */
  public static Optional<Instant> parse(String text) {
    String bare = text.strip();
    if (bare.length() > LONGEST) {
      return Optional.empty();
    }
    Optional<Instant> plain = PlainInstant.parse(bare);
    if (plain.isPresent()) {
      return plain;
    }
    try {
      Instant instant = OffsetDateTime.parse(bare, LENIENT_OFFSET).toInstant();
      return Optional.of(instant)
          .filter(at -> Validity.canState(at.truncatedTo(ChronoUnit.SECONDS)));
    } catch (DateTimeException noInstant) {
      return Optional.empty();
    }
  }

  /** The instant that a node states, in whole seconds; what does not fit is noted. */
  static Optional<Instant> read(Node node, Problems problems) {
    String expected = "expected an instant such as 2027-01-01T00:00:00Z";
    Optional<String> text = Values.text(node);
    if (text.isEmpty()) {
      problems.add(node.place(), ProblemKind.WRONG_TYPE, Values.quote(node), expected);
      return Optional.empty();
    }
    if (text.get().isBlank()) {
      return Optional.empty();
    }
    Optional<Instant> instant = parse(text.get());
    if (instant.isEmpty()) {
      problems.add(node.place(), ProblemKind.OUT_OF_RANGE, Values.quote(node), expected);
    }
    return instant.map(exact -> wholeSecond(exact, node, problems));
  }

  private static Instant wholeSecond(Instant exact, Node node, Problems problems) {
    Instant whole = exact.truncatedTo(ChronoUnit.SECONDS);
    if (!whole.equals(exact)) {
      problems.add(
          node.place(),
          ProblemKind.PRECISION_DROPPED,
          Values.quote(node),
          "certificates have whole seconds; read as " + whole);
    }
    return whole;
  }
}
