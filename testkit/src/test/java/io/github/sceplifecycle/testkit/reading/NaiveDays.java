package io.github.sceplifecycle.testkit.reading;

import io.github.sceplifecycle.documents.Node;
import java.util.Optional;

/** Jamf's setting in whole days, with its two names and those that only look like it (S-34). */
final class NaiveDays {

  static final String RIGHT = "redeploy_days_before_certificate_expires";
  static final String ALIAS = "redeploy_Dayss_before_certificate_expires";
  private static final String SIMILAR = "redeploy_days_before_cert_expires";

  private final Notes notes;
  private final NaiveNumber days;

  NaiveDays(Notes notes) {
    this.notes = notes;
    this.days =
        new NaiveNumber(
            0,
            3_652_425,
            14,
            notes.makes(Misreading.DAYS_AFTER_ISSUE)
                ? number -> NaiveSetting.days(365 - number)
                : NaiveSetting::days);
  }

  /** The setting of a mobile device's profile. */
  Node mobile(Members general, Optional<Object> notification, String path) {
    Optional<Object> right = general.get(RIGHT);
    Optional<Object> alias =
        notes.makes(Misreading.ALIAS_UNREAD) ? Optional.empty() : general.get(ALIAS);
    if (right.isPresent() && alias.isPresent() && !right.equals(alias)) {
      return conflict(alias, path);
    }
    if (general.twice().contains(RIGHT)) {
      return conflict(right, path);
    }
    if (general.has(SIMILAR)) {
      return similar(general, path);
    }
    boolean deceived = notes.makes(Misreading.NOTIFICATION_IS_THE_SETTING);
    Optional<Object> value = right.or(() -> alias).or(() -> deceived ? notification : right);
    return days.read(value, path + "." + RIGHT, notes);
  }

  /** That of any other, which no export carries; one that does is odd, and read. */
  Node notExported(Members general, String path) {
    if (general.has(RIGHT)) {
      notes.problem(path + "." + RIGHT, "UNKNOWN_VALUE");
      return days.read(general.get(RIGHT), path + "." + RIGHT, notes);
    }
    if (notes.makes(Misreading.ABSENT_IS_OFF)) {
      return NaiveSetting.days(0);
    }
    notes.problem(path, "NOT_EXPORTED");
    return NaiveSetting.unknown("NOT_EXPORTED");
  }

  private Node conflict(Optional<Object> winner, String path) {
    if (notes.makes(Misreading.ALIAS_WINS)) {
      return days.read(winner, path + "." + ALIAS, notes);
    }
    notes.problem(path + "." + RIGHT, "CONFLICT");
    return NaiveSetting.unknown("INVALID");
  }

  private Node similar(Members general, String path) {
    if (notes.makes(Misreading.SIMILAR_NAMES_READ)) {
      return days.read(general.get(SIMILAR), path + "." + SIMILAR, notes);
    }
    notes.problem(path + "." + SIMILAR, "MISSPELT");
    return days.read(Optional.empty(), path + "." + RIGHT, notes);
  }
}
