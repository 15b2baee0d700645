package io.github.sceplifecycle.fuzz;

import io.github.sceplifecycle.scep.PkiEnvelopeReader;

/** S-40: any bytes read for the envelope of a pkiMessage. */
@Seeds(folders = "fuzz/src/test/resources/messages")
class PkiEnvelopeReaderFuzzTest extends ReaderFuzz {

  PkiEnvelopeReaderFuzzTest() {
    super(
        (document, content) ->
            PkiEnvelopeReader.read(document, content).map(read -> read.stream().toList()));
  }
}
