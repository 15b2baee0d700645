package io.github.sceplifecycle.jamf;

import io.github.sceplifecycle.certificate.CertificateDates;
import io.github.sceplifecycle.certificate.Validity;
import io.github.sceplifecycle.documents.Fields;
import io.github.sceplifecycle.intake.ProblemKind;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * Reads a certificate's dates. The type decides, never the size of a number: a text is an instant,
 * also under a name that says epoch; a number under the Classic API's {@code expires_epoch} is
 * milliseconds. Empty texts and 0 are Jamf's way to say that there is no date.
 */
final class InventoryDates {

  private static final String UTC = "expires_utc";
  private static final String EPOCH = "expires_epoch";
  private static final String ISSUED = "issuedDate";
  private static final String ISSUED_EPOCH = "issuedDateEpoch";
  private static final String END = "expirationDate";
  private static final String END_EPOCH = "expirationDateEpoch";
  private static final List<String> KEYS = List.of(END, END_EPOCH, UTC, EPOCH);
  private static final Duration TOLERATED = Duration.ofSeconds(1);

  private InventoryDates() {}

  /** Whether a certificate has a member for its beginning, be it empty. */
  static boolean hasBeginning(Fields certificate) {
    return certificate.has(ISSUED) || certificate.has(ISSUED_EPOCH);
  }

  /** Whether a certificate has a member for its end, be it empty. */
  static boolean hasEnd(Fields certificate) {
    for (String key : KEYS) {
      if (certificate.has(key)) {
        return true;
      }
    }
    return false;
  }

  /** Notes an end that is absent where other dates of the device are there. */
  static void noteMissingEnd(Fields certificate) {
    if (!hasEnd(certificate)) {
      certificate
          .problems()
          .add(certificate.placeOf(END), ProblemKind.MISSING, "", "expected the certificate's end");
    }
  }

  static CertificateDates read(Fields certificate) {
    Optional<Instant> issued = first(certificate, ISSUED, ISSUED_EPOCH);
    Optional<Instant> expires = first(certificate, END, END_EPOCH);
    return consistent(certificate, issued, expires.isPresent() ? expires : classic(certificate));
  }

  private static Optional<Instant> first(Fields certificate, String key, String otherKey) {
    Optional<Instant> instant = certificate.instant(key);
    return instant.isPresent() ? instant : certificate.instant(otherKey);
  }

  private static CertificateDates consistent(
      Fields certificate, Optional<Instant> issued, Optional<Instant> expires) {
    boolean reversed =
        issued.isPresent() && expires.isPresent() && expires.get().isBefore(issued.get());
    if (reversed) {
      conflict(
          certificate, issued.get() + " to " + expires.get(), "the end is before the beginning");
    }
    return reversed ? CertificateDates.unknown() : new CertificateDates(issued, expires);
  }

  /** The Classic API states the end twice. */
  private static Optional<Instant> classic(Fields certificate) {
    Optional<Instant> text = certificate.instant(UTC);
    Optional<Instant> number = epoch(certificate);
    if (text.isPresent() && number.isPresent() && apart(text.get(), number.get())) {
      conflict(
          certificate, text.get() + " and " + number.get(), UTC + " and " + EPOCH + " disagree");
      return Optional.empty();
    }
    return text.or(() -> number.map(exact -> wholeSecond(certificate, exact)));
  }

  private static boolean apart(Instant one, Instant other) {
    return Duration.between(one, other).abs().compareTo(TOLERATED) > 0;
  }

  private static Optional<Instant> epoch(Fields certificate) {
    if (!Words.isStated(certificate, EPOCH)) {
      return Optional.empty();
    }
    return certificate
        .wholeNumber(EPOCH, Validity.EARLIEST.toEpochMilli(), Validity.LATEST.toEpochMilli())
        .filter(milliseconds -> milliseconds != 0)
        .map(Instant::ofEpochMilli);
  }

  private static Instant wholeSecond(Fields certificate, Instant exact) {
    Instant whole = exact.truncatedTo(ChronoUnit.SECONDS);
    if (!whole.equals(exact)) {
      certificate
          .problems()
          .add(
              certificate.placeOf(EPOCH),
              ProblemKind.PRECISION_DROPPED,
              "" + exact,
              "certificates have whole seconds; read as " + whole);
    }
    return whole;
  }

  private static void conflict(Fields certificate, String found, String expected) {
    certificate
        .problems()
        .add(
            certificate.place(),
            ProblemKind.CONFLICT,
            found,
            expected + "; its dates are taken as not known");
  }
}
