package io.github.sceplifecycle.attestation;

import io.github.sceplifecycle.device.HeldCertificate;
import java.util.Objects;

/**
 * A certificate that would attest and is hidden by the choice of another (S-22).
 *
 * @param hidden the certificate that would attest
 * @param by the one that hides it
 * @param kind in which way
 */
public record Shadowing(HeldCertificate hidden, HeldCertificate by, Kind kind) {

  /** In which way one certificate hides another. */
  public enum Kind {
    /** A newer one of the same issuer is revoked, on hold, or revoked for disuse. */
    NEWER_REVOKED,
    /** A newer one of the same issuer is bound to another device. */
    NEWER_BOUND_ELSEWHERE,
    /** A newer one of the same issuer is not valid at that instant, or cannot sign. */
    NEWER_UNSUITABLE,
    /** The user's store holds one of the same issuer, so the machine's is not looked into. */
    USER_STORE,
    /** A newer one comes from another issuer. */
    OTHER_ISSUER
  }

  /** Checks that nothing is null. */
  public Shadowing {
    Objects.requireNonNull(hidden, "hidden");
    Objects.requireNonNull(by, "by");
    Objects.requireNonNull(kind, "kind");
  }
}
