package io.github.sceplifecycle.policy;

/** How a profile lets a device prove that it may enrol. The secret itself is never kept (S-33). */
public enum Challenge {
  /** One secret for all devices, written into the profile. */
  STATIC,
  /** A variable that the MDM fills in for each device. */
  VARIABLE,
  /** None in the document. */
  ABSENT
}
