package io.github.sceplifecycle.fleet;

/** What a forecast counts once, as things stand at the beginning of its horizon (S-29). */
public enum Census {
  /** All certificates that were counted. */
  CERTIFICATES,
  /** Of these: due before the horizon begins, still valid then, and not replaced. */
  OVERDUE,
  /** Of these: expired before the horizon begins. */
  EXPIRED,
  /** Of these: never redistributed, by setting. */
  NEVER_REDISTRIBUTED,
  /** Of these: due at birth, as each replacement would be again; only one enrolment is counted. */
  COVERS_LIFETIME,
  /** Of these: not enough is known of their dates or of the setting; in no other count. */
  UNKNOWN,
  /** All devices whose attestation was counted. */
  DEVICES,
  /** Of these: attestation was lost before the horizon begins. */
  LAPSED,
  /** Of these: not known, or not to be told, when attestation ends. */
  LAPSE_UNKNOWN
}
