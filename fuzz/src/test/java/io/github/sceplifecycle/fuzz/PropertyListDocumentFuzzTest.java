package io.github.sceplifecycle.fuzz;

import io.github.sceplifecycle.documents.PropertyListDocument;

/** S-32: any text read as a property list. */
@Seeds(
    folders = {"jamf-adapter/src/test/resources/profiles", "jamf-adapter/src/test/resources/bad"})
class PropertyListDocumentFuzzTest extends ReaderFuzz {

  PropertyListDocumentFuzzTest() {
    super(TreeReader.ofBytes(PropertyListDocument::read));
  }
}
