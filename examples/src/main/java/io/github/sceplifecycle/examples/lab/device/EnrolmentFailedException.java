package io.github.sceplifecycle.examples.lab.device;

import java.io.Serial;

/** There was no answer to an enrolment, or none that could be used. */
public final class EnrolmentFailedException extends Exception {

  @Serial private static final long serialVersionUID = 1L;

  EnrolmentFailedException(Exception cause) {
    super("the enrolment failed: " + cause.getClass().getSimpleName(), cause);
  }
}
