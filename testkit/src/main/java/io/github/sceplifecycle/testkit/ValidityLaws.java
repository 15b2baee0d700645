package io.github.sceplifecycle.testkit;

import io.github.sceplifecycle.certificate.Validity;
import java.time.Instant;

/** What every check of a certificate's dates must satisfy (S-2). */
public final class ValidityLaws {

  private ValidityLaws() {}

  /**
   * Valid from {@code notBefore} to {@code notAfter}, both inclusive.
   *
   * @param code the check
   * @param validity the dates
   * @param at the instant
   */
  public static void validityIsAClosedInterval(
      ValidityFunction code, Validity validity, Instant at) {
    boolean inside =
        validity.notBefore().compareTo(at) <= 0 && at.compareTo(validity.notAfter()) <= 0;
    Law.of("S-2 valid iff notBefore <= t <= notAfter", validity, at)
        .expectEqual(inside, code.isValidAt(validity, at));
  }

  /**
   * Shifting every instant changes no answer.
   *
   * @param code the check
   * @param validity the dates
   * @param at the instant
   * @param shiftSeconds by how much, of either sign; what is shifted must be what X.509 can state
   */
  public static void shiftingChangesNoAnswer(
      ValidityFunction code, Validity validity, Instant at, long shiftSeconds) {
    Validity shifted =
        new Validity(
            validity.notBefore().plusSeconds(shiftSeconds),
            validity.notAfter().plusSeconds(shiftSeconds));
    Law.of("S-4 no calendar takes part", validity, at, shiftSeconds)
        .expectEqual(
            code.isValidAt(validity, at), code.isValidAt(shifted, at.plusSeconds(shiftSeconds)));
  }
}
