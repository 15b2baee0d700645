package io.github.sceplifecycle.testkit.reading;

import io.github.sceplifecycle.documents.Node;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A certificate in one of Jamf's inventories, read by S-31 and S-34 alone. */
final class NaiveJamfCertificate {

  private static final Set<String> STATUSES =
      Set.of("ISSUED", "EXPIRING", "EXPIRED", "REVOKED", "PENDING_REVOKE");
  private static final BigDecimal LATEST = BigDecimal.valueOf(253_402_300_799_000L);

  private final Members one;
  private final String path;
  private final Notes notes;
  private final NaiveDates dates;

  private NaiveJamfCertificate(Members one, String path, Notes notes) {
    this.one = one;
    this.path = path;
    this.notes = notes;
    this.dates = new NaiveDates(notes);
  }

  static Node read(Members one, boolean dated, String path, Notes notes) {
    return new NaiveJamfCertificate(one, path, notes).read(dated);
  }

  private Node read(boolean dated) {
    Optional<Instant> from = date("issuedDate").or(() -> date("issuedDateEpoch"));
    NaiveCertificate certificate =
        new NaiveCertificate(notes)
            .names(subject(), Optional.empty())
            .dates(from, dated ? end() : unknownEnd(), path)
            .revoked(isRevoked());
    serial(certificate);
    if (one.has("username")) {
      certificate.inUserStore();
    }
    boolean aliased = one.is("identify", false) && !notes.makes(Misreading.ALIAS_UNREAD);
    if (one.is("identity", false) || one.is("isIdentity", false) || aliased) {
      certificate.withoutKey();
    }
    return certificate.node();
  }

  private void serial(NaiveCertificate certificate) {
    String serial = one.text("serialNumber");
    if (serial.matches("[0-9A-Fa-f]+")) {
      certificate.serial(serial);
    } else if (!serial.isEmpty()) {
      notes.problem(path + ".serialNumber", "WRONG_TYPE");
    }
  }

  private Optional<String> subject() {
    return one.stated("subjectName")
        .map(Object::toString)
        .or(() -> Optional.of("CN=" + one.text("commonName") + one.text("common_name")));
  }

  /** The vectors write a text there, or nothing. */
  private Optional<Instant> date(String name) {
    if (notes.makes(Misreading.EPOCHS_ARE_SECONDS) && name.contains("poch")) {
      return one.get(name)
          .filter(BigDecimal.class::isInstance)
          .map(number -> Instant.ofEpochSecond(((BigDecimal) number).longValueExact()));
    }
    return one.stated(name).flatMap(value -> dates.read(value, path + "." + name));
  }

  private Optional<Instant> end() {
    boolean stated = List.of("expirationDate", "expirationDateEpoch").stream().anyMatch(one::has);
    if (!stated && (one.has("expires_utc") || one.has("expires_epoch"))) {
      return classicEnd();
    }
    return stated
        ? date("expirationDate").or(() -> date("expirationDateEpoch")).or(this::unknownEnd)
        : dates.required(Optional.empty(), path + ".expirationDate");
  }

  private Optional<Instant> unknownEnd() {
    return notes.makes(Misreading.ABSENT_DATE_IS_1970)
        ? Optional.of(Instant.EPOCH)
        : Optional.empty();
  }

  /** The end is stated twice there; 0 and an empty text are none. */
  private Optional<Instant> classicEnd() {
    Optional<Instant> text =
        one.stated("expires_utc")
            .map(stated -> stated.toString().replaceFirst("([+-]\\d\\d)(\\d\\d)$", "$1:$2"))
            .flatMap(iso -> dates.read(iso, path + ".expires_utc"));
    Optional<Instant> number = one.stated("expires_epoch").flatMap(this::milliseconds);
    boolean apart =
        text.isPresent()
            && number.isPresent()
            && Duration.between(text.get(), number.get()).abs().toSeconds() > 1;
    if (apart && !notes.makes(Misreading.SWAPS_REVERSED_DATES)) {
      notes.problem(path, "CONFLICT");
      return Optional.empty();
    }
    return text.or(() -> number).or(this::unknownEnd);
  }

  private Optional<Instant> milliseconds(Object stated) {
    BigDecimal number = new BigDecimal(stated.toString());
    if (number.compareTo(LATEST) > 0) {
      notes.problem(path + ".expires_epoch", "OUT_OF_RANGE");
      return Optional.empty();
    }
    return number.signum() == 0
        ? Optional.empty()
        : Optional.of(
            notes.makes(Misreading.EPOCHS_ARE_SECONDS)
                ? Instant.ofEpochSecond(number.longValueExact())
                : Instant.ofEpochMilli(number.longValueExact()));
  }

  /** Revoked, or about to be, or put out of service otherwise than by its end. */
  private boolean isRevoked() {
    String status = one.stated("certificateStatus").orElse("ISSUED").toString();
    if (!STATUSES.contains(status)) {
      notes.problem(path + ".certificateStatus", "UNKNOWN_VALUE");
    }
    boolean inactive = one.is("lifecycleStatus", "INACTIVE") && !status.equals("EXPIRED");
    return inactive || status.equals("REVOKED") || status.equals("PENDING_REVOKE");
  }
}
