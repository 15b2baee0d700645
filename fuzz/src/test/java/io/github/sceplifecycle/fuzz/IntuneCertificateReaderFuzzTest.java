package io.github.sceplifecycle.fuzz;

import io.github.sceplifecycle.intune.IntuneCertificateReader;

/** Any bytes read as Intune's certificate reports. */
@Seeds(
    folders = {
      "intune-adapter/src/test/resources/certificates",
      "intune-adapter/src/test/resources/bad"
    })
class IntuneCertificateReaderFuzzTest extends ReaderFuzz {

  IntuneCertificateReaderFuzzTest() {
    super(IntuneCertificateReader::read);
  }
}
