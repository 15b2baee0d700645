package io.github.sceplifecycle.intune;

import io.github.sceplifecycle.documents.Problems;
import io.github.sceplifecycle.intake.Place;
import io.github.sceplifecycle.intake.ProblemKind;

/** Counts the records that name neither device nor profile; one problem tells of all of them. */
final class Unlinked {

  private long records;

  void count(DeviceCertificate record) {
    if (!record.namesDevice()) {
      records++;
    }
  }

  void note(Place document, Problems problems) {
    if (records > 0) {
      problems.add(
          document,
          ProblemKind.NOT_LINKABLE,
          records + " certificate states",
          "they name neither device nor profile; each stands for a device of its own under the "
              + "state's identifier, tied to no profile; a device with several counts several times");
    }
  }
}
