package io.github.sceplifecycle.attestation;

/** What a verdict comes to (S-21). The names are part of the API. */
public enum VerdictKind {
  /** The device attests that it is managed. */
  ATTESTED,
  /** It does not. */
  DENIED,
  /** It cannot be told, because something is unknown. Never to be treated as attested. */
  INDETERMINATE,
  /** The question does not arise: the platform attests without a certificate (S-15). */
  NOT_APPLICABLE
}
