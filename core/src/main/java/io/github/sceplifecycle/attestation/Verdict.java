package io.github.sceplifecycle.attestation;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Whether a device attests at an instant, with all reasons (S-21).
 *
 * <p>An active Mac whose certificate of 2026-01-01T00:00:00Z to 2027-01-01T00:00:00Z is in use is
 * on 2026-11-23 <em>attested until</em> 2027-01-01T00:00:00Z, and one nanosecond after that instant
 * <em>denied because</em> the certificate has expired. Suspended it is denied on 2026-11-23, too,
 * for another reason and with a certificate that is still valid.
 *
 * @param kind what it comes to
 * @param until the last instant at which it still comes to that if nothing else happens, inclusive;
 *     empty when nothing known ends it
 * @param reasons all of them, in the order of the rules: why it is denied, what is unknown, or what
 *     is worth knowing beside an attestation
 * @param grounds on what it rests
 */
public record Verdict(
    VerdictKind kind, Optional<Instant> until, List<Reason> reasons, Grounds grounds) {

  /**
   * Copies the reasons.
   *
   * @throws IllegalArgumentException if a reason does not fit the kind of verdict, or a denial or
   *     an open question has none
   */
  public Verdict {
    Objects.requireNonNull(until, "until");
    Objects.requireNonNull(grounds, "grounds");
    reasons = List.copyOf(reasons);
    Reason.Effect effect = effect(kind);
    if (!reasons.stream().allMatch(reason -> reason.effect() == effect)) {
      throw new IllegalArgumentException("reasons that do not make it " + kind + ": " + reasons);
    }
    if (reasons.isEmpty() && kind != VerdictKind.ATTESTED) {
      throw new IllegalArgumentException(kind + " needs a reason");
    }
  }

  /**
   * The same verdict without its explanation.
   *
   * @return kind, {@code until} and the certificate that is presented alone
   */
  public BriefVerdict brief() {
    return new BriefVerdict(kind, until, grounds.chosen());
  }

  /**
   * Whether the managed sign-on condition is satisfied: exactly where the device attests (S-23).
   * The library does not decide whether to allow or to deny a sign-in.
   *
   * @return {@code true} for {@link VerdictKind#ATTESTED} only
   */
  public boolean satisfiesManagedCondition() {
    return kind == VerdictKind.ATTESTED;
  }

  /**
   * Whether it holds only thanks to a tolerance for clock error (S-38).
   *
   * @return whether {@link Reason#CLOCK_SUSPECT} is among the reasons
   */
  public boolean isClockSuspect() {
    return reasons.contains(Reason.CLOCK_SUSPECT);
  }

  /** The reasons that a kind of verdict may have. */
  static Reason.Effect effect(VerdictKind kind) {
    return switch (kind) {
      case ATTESTED -> Reason.Effect.NOTES;
      case DENIED -> Reason.Effect.DENIES;
      case INDETERMINATE -> Reason.Effect.UNKNOWN;
      case NOT_APPLICABLE -> Reason.Effect.DOES_NOT_APPLY;
    };
  }
}
