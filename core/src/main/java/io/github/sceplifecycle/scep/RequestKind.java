package io.github.sceplifecycle.scep;

/** What a request is judged to be (S-41). The names are part of the API. */
public enum RequestKind {
  /** A device enrols that has no certificate of this authority yet. */
  INITIAL_ENROLMENT,
  /** A certificate is replaced while its window is open. */
  IN_WINDOW,
  /** A certificate is replaced before its window opens. */
  TOO_EARLY,
  /** A certificate is replaced that has expired. */
  AFTER_EXPIRY,
  /** A RenewalReq to an authority that takes none. */
  RENEWAL_REFUSED,
  /** A request that does not show what it has to show: its signature or its signer is not right. */
  NOT_AUTHENTIC,
  /** A message that asks for no certificate to be issued. */
  NO_ENROLMENT,
  /** What would be needed to tell is not known. */
  INDETERMINATE
}
