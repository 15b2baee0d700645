package io.github.sceplifecycle.attestation;

import io.github.sceplifecycle.authority.CertificateAuthority;
import io.github.sceplifecycle.knowledge.Truth;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;

/**
 * By what a device is judged.
 *
 * @param authority whose certificates attest, and by which rules
 * @param assumptions what is assumed where nothing is known (S-42); copied, sorted, without
 *     repetition
 * @param clockTolerance how far a clock may be wrong at either end of a validity; not negative,
 *     zero for none (S-38)
 */
public record AttestationTerms(
    CertificateAuthority authority, List<Assumption> assumptions, Duration clockTolerance) {

  /** The largest tolerance: a day. */
  public static final Duration LARGEST_TOLERANCE = Duration.ofDays(1);

  /**
   * Checks the tolerance.
   *
   * @throws IllegalArgumentException if it is negative or above {@link #LARGEST_TOLERANCE}
   */
  public AttestationTerms {
    Objects.requireNonNull(authority, "authority");
    assumptions = assumptions.stream().distinct().sorted().toList();
    if (clockTolerance.isNegative() || clockTolerance.compareTo(LARGEST_TOLERANCE) > 0) {
      throw new IllegalArgumentException(
          "clockTolerance must be from PT0S to "
              + LARGEST_TOLERANCE
              + ", but was "
              + clockTolerance);
    }
  }

  /**
   * Nothing assumed, no tolerance: what is unknown stays unknown.
   *
   * @param authority the authority
   * @return the terms
   */
  public static AttestationTerms strict(CertificateAuthority authority) {
    return new AttestationTerms(authority, List.of(), Duration.ZERO);
  }

  /**
   * Everything assumed in favour of the device where nothing is known, no tolerance.
   *
   * @param authority the authority
   * @return the terms
   */
  public static AttestationTerms assumingInFavour(CertificateAuthority authority) {
    return new AttestationTerms(
        authority, List.copyOf(EnumSet.allOf(Assumption.class)), Duration.ZERO);
  }

  /**
   * The same terms with a tolerance for clock error.
   *
   * @param tolerance not negative
   * @return the terms
   * @throws IllegalArgumentException if {@code tolerance} is negative or above {@link
   *     #LARGEST_TOLERANCE}
   */
  public AttestationTerms withClockTolerance(Duration tolerance) {
    return new AttestationTerms(authority, assumptions, tolerance);
  }

  /**
   * The same terms without one assumption.
   *
   * @param assumption the assumption
   * @return the terms
   */
  public AttestationTerms without(Assumption assumption) {
    List<Assumption> rest = assumptions.stream().filter(other -> other != assumption).toList();
    return new AttestationTerms(authority, rest, clockTolerance);
  }

  /**
   * Whether something is assumed.
   *
   * @param assumption the assumption
   * @return whether these terms make it
   */
  public boolean assume(Assumption assumption) {
    return assumptions.contains(assumption);
  }

  /** A fact, with the assumption filled in where it is unknown. */
  Truth fill(Truth known, Assumption assumption) {
    return known.isUnknown() && assume(assumption) ? Truth.YES : known;
  }
}
