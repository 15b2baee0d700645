package io.github.sceplifecycle.examples.command;

import io.github.sceplifecycle.authority.CertificateAuthority;
import io.github.sceplifecycle.authority.IssuerTrust;
import io.github.sceplifecycle.certificate.CertificateReader;
import io.github.sceplifecycle.certificate.ClientCertificate;
import io.github.sceplifecycle.examples.input.InputDocument;
import io.github.sceplifecycle.examples.input.UnusableInputException;
import io.github.sceplifecycle.intake.Intake;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which issuers are trusted, and until when the newest of their certificates is valid. */
final class IssuerOption {

  @Option(
      names = "--ca-certificate",
      paramLabel = "FILE",
      description =
          "The authority's own certificate, PEM or DER; its earlier ones may follow in the same"
              + " PEM file. Certificates of other issuers then do not attest, and audit tells"
              + " which certificates end after it.")
  private @Nullable Path file;

  /** The authority, trusted under the names in the file; unchanged when no file is stated. */
  CertificateAuthority of(CertificateAuthority authority) throws UnusableInputException {
    return file == null ? authority : authority.withTrust(trust(InputDocument.file(file)));
  }

  private static IssuerTrust trust(InputDocument document) throws UnusableInputException {
    Intake<List<ClientCertificate>> read =
        CertificateReader.read(document.name(), document.bytes());
    if (!read.problems().isEmpty() || read.value().isEmpty()) {
      throw new UnusableInputException(
          document.name(), "it is no X.509 certificate in PEM or DER, or not only that");
    }
    return IssuerTrust.ofCertificates(read.value());
  }
}
