package io.github.sceplifecycle.examples.lab.device;

/** What came of an enrolment. */
public sealed interface Enrolled {

  /**
   * A certificate was issued.
   *
   * @param credential the key with its certificate
   */
  record Issued(Credential credential) implements Enrolled {}

  /**
   * The authority refused.
   *
   * @param failInfo why, by the numbers of RFC 8894, 3.2.1.4
   */
  record Refused(int failInfo) implements Enrolled {}

  /** The authority wants to be asked again. */
  record Pending() implements Enrolled {}
}
