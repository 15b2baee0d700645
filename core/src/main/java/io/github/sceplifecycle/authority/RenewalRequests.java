package io.github.sceplifecycle.authority;

/** What an authority does with a RenewalReq (RFC 8894, 3.3.1 and 2.4). */
public enum RenewalRequests {
  /** Answers it like an enrolment. */
  ACCEPTED,
  /** Refuses it: a certificate is only ever replaced by a fresh enrolment (S-11). */
  REFUSED
}
