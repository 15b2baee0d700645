package io.github.sceplifecycle.documents;

import io.github.sceplifecycle.intake.Place;
import io.github.sceplifecycle.intake.Problem;
import io.github.sceplifecycle.intake.ProblemKind;

/** Ends the reading of a document; it never leaves this package. */
final class JsonFault extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Place place;
  private final String found;
  private final String expected;

  JsonFault(Place place, String found, String expected) {
    super(expected, null, false, false);
    this.place = place;
    this.found = found;
    this.expected = expected;
  }

  Problem problem() {
    return new Problem(place, ProblemKind.UNREADABLE, found, expected);
  }
}
