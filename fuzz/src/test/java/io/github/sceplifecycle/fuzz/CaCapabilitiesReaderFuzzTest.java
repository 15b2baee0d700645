package io.github.sceplifecycle.fuzz;

import io.github.sceplifecycle.scep.CaCapabilitiesReader;

/** S-40: any bytes read as an answer to GetCACaps. */
@Seeds(
    folders = "fuzz/src/test/resources/answers",
    texts = {"POSTPKIOperation\nRenewal\nSHA-256\n", "SCEPStandard\r\nAES\r\nsha-512", "<html>"})
class CaCapabilitiesReaderFuzzTest extends ReaderFuzz {

  CaCapabilitiesReaderFuzzTest() {
    super(
        (document, content) ->
            CaCapabilitiesReader.read(document, content).map(read -> read.stream().toList()));
  }
}
