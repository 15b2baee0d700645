package io.github.sceplifecycle.jamf;

import io.github.sceplifecycle.device.CertificateStore;
import io.github.sceplifecycle.documents.Fields;
import io.github.sceplifecycle.intake.ProblemKind;
import java.util.Locale;
import java.util.Optional;

/** For whom a profile is installed, which decides where its certificates lie (S-18). */
public enum ProfileLevel {
  /** For the device; Jamf also says computer or device. */
  SYSTEM(CertificateStore.MACHINE),
  /** For one user of the device. */
  USER(CertificateStore.USER),
  /** Not stated, or in a word that is not known. */
  UNKNOWN(CertificateStore.UNKNOWN);

  private final CertificateStore store;

  ProfileLevel(CertificateStore store) {
    this.store = store;
  }

  /**
   * The store in which certificates of such a profile lie.
   *
   * @return the store
   */
  public CertificateStore store() {
    return store;
  }

  /** The level that a member states, letters' case aside; empty when it states none. */
  static Optional<ProfileLevel> read(Fields fields, String key) {
    return fields
        .nonBlank(key)
        .map(word -> known(word).orElseGet(() -> unknown(fields, key, word)));
  }

  private static Optional<ProfileLevel> known(String word) {
    return switch (word.toLowerCase(Locale.ROOT)) {
      case "system", "computer", "device", "computer level", "device level" -> Optional.of(SYSTEM);
      case "user", "user level" -> Optional.of(USER);
      default -> Optional.empty();
    };
  }

  private static ProfileLevel unknown(Fields fields, String key, String word) {
    fields
        .problems()
        .add(
            fields.placeOf(key),
            ProblemKind.UNKNOWN_VALUE,
            '"' + word + '"',
            "expected System, computer, device or User; the level is taken as not known");
    return UNKNOWN;
  }
}
