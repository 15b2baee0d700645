package io.github.sceplifecycle.attestation;

import io.github.sceplifecycle.device.HeldCertificate;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * A verdict without its explanation: what it comes to, until when (S-21), and with which
 * certificate (S-18).
 *
 * <p>Enough to count a fleet, and much less work than a {@link Verdict}, of which most is to find
 * the assumptions that it rests on (S-42). It rests on them all the same.
 *
 * @param kind what it comes to
 * @param until the last instant at which it still comes to that if nothing else happens, inclusive;
 *     empty when nothing known ends it
 * @param chosen the certificate that the client presents, whether it attests or not; empty when
 *     there is none, when it cannot be told, and where no certificate is needed (S-15)
 */
public record BriefVerdict(
    VerdictKind kind, Optional<Instant> until, Optional<HeldCertificate> chosen) {

  /** Checks that nothing is null. */
  public BriefVerdict {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(until, "until");
    Objects.requireNonNull(chosen, "chosen");
  }
}
