package io.github.sceplifecycle.intune;

import io.github.sceplifecycle.documents.Fields;
import java.util.Map;
import java.util.Optional;

/**
 * How far a revocation by Intune has come. Only its end is a fact of the certificate: a revocation
 * that is asked for, or that failed, leaves open what the authority did; and that Intune asked for
 * none does not say that the authority did nothing of itself.
 */
enum RevokeStatus {
  /** The authority has revoked it. */
  REVOKED,
  /** Anything else. */
  OPEN;

  private static final Words<RevokeStatus> WORDS =
      new Words<>(
          Map.of(
              "none", OPEN, "pending", OPEN, "issued", OPEN, "failed", OPEN, "revoked", REVOKED));

  static Optional<RevokeStatus> read(Fields fields) {
    return WORDS.read(fields, "certificateRevokeStatus");
  }
}
