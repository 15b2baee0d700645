package io.github.sceplifecycle.fuzz;

import io.github.sceplifecycle.documents.JsonDocument;

/** S-32: any text read as JSON. */
@Seeds(
    folders = {
      "intune-adapter/src/test/resources/profiles",
      "intune-adapter/src/test/resources/bad",
      "jamf-adapter/src/test/resources/inventories"
    })
class JsonDocumentFuzzTest extends ReaderFuzz {

  JsonDocumentFuzzTest() {
    super(TreeReader.ofBytes(JsonDocument::read));
  }
}
