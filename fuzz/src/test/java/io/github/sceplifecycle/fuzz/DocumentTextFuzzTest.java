package io.github.sceplifecycle.fuzz;

import io.github.sceplifecycle.documents.CsvDocument;
import io.github.sceplifecycle.documents.DocumentText;
import io.github.sceplifecycle.documents.Limits;
import io.github.sceplifecycle.intake.Intake;
import io.github.sceplifecycle.intake.Place;
import java.util.List;
import java.util.Optional;

/** Any bytes decoded, their format told, and their columns if they are a table. */
@Seeds(
    folders = {
      "jamf-adapter/src/test/resources/bad",
      "intune-adapter/src/test/resources/bad",
      "intune-adapter/src/test/resources/certificates"
    },
    texts = {"\uFEFF{}", "PK"})
class DocumentTextFuzzTest extends ReaderFuzz {

  DocumentTextFuzzTest() {
    super(DocumentTextFuzzTest::read);
  }

  private static Intake<List<Optional<List<String>>>> read(String document, byte[] content) {
    return DocumentText.decode(Place.whole(document), content, Limits.DEFAULT)
        .map(text -> text.stream().map(DocumentTextFuzzTest::columns).toList());
  }

  private static Optional<List<String>> columns(DocumentText text) {
    return CsvDocument.columns(text.text(), Limits.DEFAULT);
  }
}
