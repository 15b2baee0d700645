package io.github.sceplifecycle.fuzz;

import io.github.sceplifecycle.cms.SignedData;
import io.github.sceplifecycle.cms.Signer;
import io.github.sceplifecycle.intake.Place;
import java.util.List;

/** Any bytes read as CMS signed-data, and what it says of its signers. */
@Seeds(folders = {"fuzz/src/test/resources/messages", "fuzz/src/test/resources/certificates"})
class SignedDataFuzzTest extends ReaderFuzz {

  SignedDataFuzzTest() {
    super(
        (document, content) ->
            SignedData.read(Place.whole(document), content, "expected signed data")
                .map(read -> read.stream().map(SignedDataFuzzTest::said).toList()));
  }

  private static List<Object> said(SignedData data) {
    return List.of(
        data.content().map(content -> content.length),
        data.signers().stream().map(SignedDataFuzzTest::said).toList());
  }

  private static List<Object> said(Signer signer) {
    return List.of(
        signer.named(),
        signer.subject(),
        signer.signature(),
        signer.selfSigned(),
        signer.attributes().size());
  }
}
