package io.github.sceplifecycle.fuzz;

import io.github.sceplifecycle.scep.CaCapabilities;
import io.github.sceplifecycle.scep.CaCapabilitiesReader;
import java.util.List;

/**
 * S-40: any bytes read as an answer to GetCACaps. An authority says nothing secret there, and that
 * unknown keywords keep their text is promised: they are counted here, not shown.
 */
@Seeds(texts = {"POSTPKIOperation\nRenewal\nSHA-256\n", "SCEPStandard\r\nAES\r\nsha-512", "<html>"})
class CaCapabilitiesReaderFuzzTest extends ReaderFuzz {

  CaCapabilitiesReaderFuzzTest() {
    super(
        (document, content) ->
            CaCapabilitiesReader.read(document, content)
                .map(read -> read.stream().map(CaCapabilitiesReaderFuzzTest::said).toList()));
  }

  private static List<Object> said(CaCapabilities capabilities) {
    return List.of(capabilities.stated(), capabilities.unknown().size());
  }
}
