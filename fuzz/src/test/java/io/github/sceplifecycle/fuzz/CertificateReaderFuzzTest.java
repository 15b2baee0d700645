package io.github.sceplifecycle.fuzz;

import io.github.sceplifecycle.certificate.CertificateReader;

/** Any bytes read as certificates, DER or PEM. */
@Seeds(folders = "fuzz/src/test/resources/certificates")
class CertificateReaderFuzzTest extends ReaderFuzz {

  CertificateReaderFuzzTest() {
    super(CertificateReader::read);
  }
}
