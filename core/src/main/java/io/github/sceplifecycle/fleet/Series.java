package io.github.sceplifecycle.fleet;

/** What a forecast counts in every bucket (S-29). */
public enum Series {
  /** Certificates whose window opens in the bucket: {@code opensAt} lies in it. */
  WINDOWS_OPENING,
  /** Certificates whose last instant of validity, {@code notAfter}, lies in the bucket. */
  EXPIRING,
  /**
   * Enrolments to be expected if every redistribution succeeds at once: where a window opens, and
   * again where those of the replacements do. Certificates that are overdue enrol in the first
   * bucket.
   */
  ENROLMENTS,
  /** Devices whose last attested instant lies in the bucket, if nothing changes. */
  LAPSING
}
