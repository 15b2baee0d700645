package io.github.sceplifecycle.fuzz;

import io.github.sceplifecycle.documents.XmlDocument;

/** S-32: any text read as XML. */
@Seeds(
    folders = {
      "jamf-adapter/src/test/resources/profiles",
      "jamf-adapter/src/test/resources/bad",
      "jamf-adapter/src/test/resources/inventories"
    })
class XmlDocumentFuzzTest extends ReaderFuzz {

  XmlDocumentFuzzTest() {
    super(TreeReader.ofBytes(XmlDocument::read));
  }
}
