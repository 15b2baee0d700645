package io.github.sceplifecycle.jamf;

import io.github.sceplifecycle.documents.Fields;
import io.github.sceplifecycle.intake.ProblemKind;

/** Counts that a document states of itself. */
final class Counts {

  private Counts() {}

  /** Notes that a document holds fewer than it says there are. */
  static void noteIncomplete(Fields fields, String key, long held) {
    fields
        .wholeNumber(key, 0, Long.MAX_VALUE)
        .filter(stated -> stated > held)
        .ifPresent(stated -> note(fields, key, held + " of " + stated));
  }

  private static void note(Fields fields, String key, String found) {
    fields
        .problems()
        .add(
            fields.placeOf(key),
            ProblemKind.INCOMPLETE,
            found,
            "expected all; the others are not in this document");
  }
}
