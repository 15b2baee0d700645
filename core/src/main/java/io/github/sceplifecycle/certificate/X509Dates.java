package io.github.sceplifecycle.certificate;

import io.github.sceplifecycle.intake.Intake;
import io.github.sceplifecycle.intake.Place;
import io.github.sceplifecycle.intake.Problem;
import io.github.sceplifecycle.intake.ProblemKind;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.bouncycastle.asn1.x509.Certificate;
import org.bouncycastle.asn1.x509.Time;

/**
 * The dates of a certificate, read from the text of their encoding.
 *
 * <p>Bouncy Castle's own reading counts the days before October 1582 by the Julian calendar; X.509
 * and the JDK know no calendar but the Gregorian (S-2, S-4).
 */
final class X509Dates {

  /** What Bouncy Castle makes of either ASN.1 type: {@code 20260101000000GMT+00:00}. */
  private static final DateTimeFormatter FORM =
      new DateTimeFormatterBuilder()
          .appendPattern("uuuuMMddHHmmss")
          .appendFraction(ChronoField.NANO_OF_SECOND, 0, 9, true)
          .appendLiteral("GMT")
          .appendOffset("+HH:MM", "+00:00")
          .toFormatter(Locale.ROOT)
          .withResolverStyle(ResolverStyle.STRICT);

  private X509Dates() {}

  /** Both dates; a problem for each fraction of a second that was dropped. */
  static Intake<CertificateDates> read(Place place, Certificate certificate) {
    Instant notBefore = exact(certificate.getStartDate());
    Instant notAfter = exact(certificate.getEndDate());
    Validity validity = new Validity(wholeSecond(notBefore), wholeSecond(notAfter));
    List<Problem> dropped =
        Stream.concat(
                dropped(place.member("notBefore"), notBefore),
                dropped(place.member("notAfter"), notAfter))
            .toList();
    return new Intake<>(CertificateDates.of(validity), dropped);
  }

  private static Instant exact(Time time) {
    return OffsetDateTime.parse(time.getTime(), FORM).toInstant();
  }

  /** RFC 5280, 4.1.2.5 knows no fractions of a second. */
  private static Instant wholeSecond(Instant date) {
    return date.truncatedTo(ChronoUnit.SECONDS);
  }

  private static Stream<Problem> dropped(Place place, Instant date) {
    return date.equals(wholeSecond(date))
        ? Stream.empty()
        : Stream.of(
            new Problem(
                place,
                ProblemKind.PRECISION_DROPPED,
                date.toString(),
                "the fraction of a second was dropped"));
  }
}
