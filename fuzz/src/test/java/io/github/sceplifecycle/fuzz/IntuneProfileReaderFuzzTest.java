package io.github.sceplifecycle.fuzz;

import io.github.sceplifecycle.intune.IntuneProfileReader;

/** Any bytes read as Intune's profiles. */
@Seeds(
    folders = {
      "intune-adapter/src/test/resources/profiles",
      "intune-adapter/src/test/resources/bad"
    })
class IntuneProfileReaderFuzzTest extends ReaderFuzz {

  IntuneProfileReaderFuzzTest() {
    super(IntuneProfileReader::read);
  }
}
