package io.github.sceplifecycle.fuzz;

import io.github.sceplifecycle.documents.CsvDocument;

/** S-32: any text read as CSV. */
@Seeds(
    folders = {
      "intune-adapter/src/test/resources/certificates",
      "intune-adapter/src/test/resources/bad"
    })
class CsvDocumentFuzzTest extends ReaderFuzz {

  CsvDocumentFuzzTest() {
    super(TreeReader.ofBytes(CsvDocument::read));
  }
}
