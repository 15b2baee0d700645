package io.github.sceplifecycle.fuzz;

import io.github.sceplifecycle.jamf.JamfProfileReader;

/** Any bytes read as Jamf's profiles. */
@Seeds(
    folders = {"jamf-adapter/src/test/resources/profiles", "jamf-adapter/src/test/resources/bad"})
class JamfProfileReaderFuzzTest extends ReaderFuzz {

  JamfProfileReaderFuzzTest() {
    super(JamfProfileReader::read);
  }
}
