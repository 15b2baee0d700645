package io.github.sceplifecycle.fuzz;

import io.github.sceplifecycle.jamf.JamfInventoryReader;

/** Any bytes read as Jamf's inventories. */
@Seeds(
    folders = {
      "jamf-adapter/src/test/resources/inventories",
      "jamf-adapter/src/test/resources/bad"
    })
class JamfInventoryReaderFuzzTest extends ReaderFuzz {

  JamfInventoryReaderFuzzTest() {
    super(JamfInventoryReader::read);
  }
}
