package io.github.sceplifecycle.projection;

import io.github.sceplifecycle.certificate.Validity;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A certificate of a projection: when it was issued, used and replaced.
 *
 * @param number which one, the first being 1
 * @param validity when it is valid
 * @param firstUsed when it was first used in a sign-in; empty when never
 * @param replacement how it was replaced
 */
public record IssuedCertificate(
    int number, Validity validity, Optional<Instant> firstUsed, Replacement replacement) {

  /**
   * How a certificate was replaced, or was not.
   *
   * @param failures the attempts that failed, in order
   * @param success the attempt that brought the next certificate; empty when none did
   */
  public record Replacement(List<Instant> failures, Optional<Instant> success) {

    /** Copies the list. */
    public Replacement {
      failures = List.copyOf(failures);
      Objects.requireNonNull(success, "success");
    }
  }

  /** Checks that nothing is null. */
  public IssuedCertificate {
    Objects.requireNonNull(validity, "validity");
    Objects.requireNonNull(firstUsed, "firstUsed");
    Objects.requireNonNull(replacement, "replacement");
  }
}
