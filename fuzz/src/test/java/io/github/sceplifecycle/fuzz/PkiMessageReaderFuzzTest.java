package io.github.sceplifecycle.fuzz;

import io.github.sceplifecycle.scep.PkiMessageReader;

/** S-40: any bytes read as a pkiMessage. */
@Seeds(folders = "fuzz/src/test/resources/messages")
class PkiMessageReaderFuzzTest extends ReaderFuzz {

  PkiMessageReaderFuzzTest() {
    super(
        (document, content) ->
            PkiMessageReader.read(document, content).map(read -> read.stream().toList()));
  }
}
