package io.github.sceplifecycle.testkit.reading;

import io.github.sceplifecycle.documents.Node;
import io.github.sceplifecycle.testkit.vectors.Answer;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/** A certificate as the vectors write it; what is not set is not known. */
final class NaiveCertificate {

  private final Notes notes;
  private Optional<String> serial = Optional.empty();
  private Optional<String> subject = Optional.empty();
  private Optional<String> issuer = Optional.empty();
  private Optional<Instant> notBefore = Optional.empty();
  private Optional<Instant> notAfter = Optional.empty();
  private Optional<String> keyUsages = Optional.empty();
  private Optional<String> profile = Optional.empty();
  private String store = "UNKNOWN";
  private String keyUsable = "UNKNOWN";
  private String revocation = "UNKNOWN";

  NaiveCertificate(Notes notes) {
    this.notes = notes;
  }

  /** A serial is an unsigned number, in hexadecimal digits without zeros before it. */
  NaiveCertificate serial(String text) {
    String digits = text.toLowerCase(Locale.ROOT).replaceFirst("^0+(?=.)", "");
    serial = Optional.of(notes.makes(Misreading.SERIAL_AS_TEXT) ? text : digits);
    return this;
  }

  NaiveCertificate names(Optional<String> itsSubject, Optional<String> itsIssuer) {
    subject = itsSubject;
    issuer = itsIssuer;
    return this;
  }

  /** An end before the beginning leaves both unknown. */
  NaiveCertificate dates(Optional<Instant> from, Optional<Instant> to, String conflict) {
    boolean reversed = from.isPresent() && to.isPresent() && to.get().isBefore(from.get());
    if (reversed && notes.makes(Misreading.SWAPS_REVERSED_DATES)) {
      notBefore = to;
      notAfter = from;
    } else if (reversed) {
      notes.problem(conflict, "CONFLICT");
    } else {
      notBefore = from;
      notAfter = to;
    }
    return this;
  }

  NaiveCertificate keyUsages(Optional<String> usages) {
    keyUsages = usages;
    return this;
  }

  NaiveCertificate profile(Optional<String> identifier) {
    profile = identifier;
    return this;
  }

  NaiveCertificate inUserStore() {
    store = notes.makes(Misreading.STORE_IGNORED) ? store : "USER";
    return this;
  }

  NaiveCertificate withoutKey() {
    keyUsable = notes.makes(Misreading.IDENTITY_IGNORED) ? keyUsable : "NO";
    return this;
  }

  /** Only a word that says so makes it revoked, and no word makes it good (S-42). */
  NaiveCertificate revoked(boolean saidSo) {
    String otherwise = notes.makes(Misreading.NOT_SAID_IS_NOT_REVOKED) ? "NONE" : "UNKNOWN";
    revocation = saidSo ? "REVOKED" : otherwise;
    return this;
  }

  Node node() {
    return Answer.object()
        .with("serial", serial)
        .with("subject", subject)
        .with("issuer", issuer)
        .with("notBefore", notBefore)
        .with("notAfter", notAfter)
        .with("keyUsages", keyUsages)
        .with("store", Answer.text(store))
        .with("keyUsable", Answer.text(keyUsable))
        .with("profile", profile)
        .with("revocation", Answer.text(revocation))
        .node();
  }
}
