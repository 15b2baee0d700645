package io.github.sceplifecycle.certificate;

import io.github.sceplifecycle.intake.Intake;
import io.github.sceplifecycle.intake.Place;
import io.github.sceplifecycle.intake.Problem;
import io.github.sceplifecycle.intake.ProblemKind;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.util.io.pem.PemObject;
import org.bouncycastle.util.io.pem.PemReader;

/**
 * Reads X.509 certificates from DER and PEM.
 *
 * <p>A document is hostile until read (S-32): whatever the bytes are, the answer is an {@link
 * Intake}, never an exception. A PEM file may hold several certificates; one that cannot be read
 * does not lose the others. Private keys beside them are passed over and appear nowhere (S-33).
 */
public final class CertificateReader {

  /** The largest document that is read: 4 MiB. */
  public static final int MOST_BYTES = 4 << 20;

  private static final String PEM_BEGIN = "-----BEGIN ";
  private static final String EXPECTED = "expected an X.509 certificate in DER or PEM";

  private CertificateReader() {}

  /**
   * Reads every certificate of a document.
   *
   * @param document a name for it, to appear in problems
   * @param content its bytes, DER (one certificate) or PEM (any number)
   * @return the certificates in order; a problem for everything that could not be read
   */
  public static Intake<List<ClientCertificate>> read(String document, byte[] content) {
    Place whole = Place.whole(document);
    if (content.length > MOST_BYTES) {
      String expected = "expected at most " + MOST_BYTES + " bytes";
      return nothing(whole, ProblemKind.TOO_LARGE, content.length + " bytes", expected);
    }
    return isPem(content) ? readPem(whole, content) : readDer(whole, content);
  }

  private static boolean isPem(byte[] content) {
    return new String(content, StandardCharsets.ISO_8859_1).contains(PEM_BEGIN);
  }

  private static Intake<List<ClientCertificate>> readDer(Place place, byte[] encoding) {
    return X509Fields.read(place, encoding).map(certificate -> certificate.stream().toList());
  }

  private static Intake<List<ClientCertificate>> readPem(Place whole, byte[] content) {
    PemReader blocks =
        new PemReader(
            new InputStreamReader(new ByteArrayInputStream(content), StandardCharsets.ISO_8859_1));
    List<Intake<List<ClientCertificate>>> parts = new ArrayList<>();
    Optional<Intake<List<ClientCertificate>>> part = nextBlock(whole.element(0), blocks);
    while (part.isPresent()) {
      parts.add(part.get());
      part = nextBlock(whole.element(parts.size()), blocks);
    }
    return parts.isEmpty() ? malformed(whole) : Intake.concat(parts);
  }

  /** One malformed block does not lose those after it; without an end it is the last. */
  private static Optional<Intake<List<ClientCertificate>>> nextBlock(
      Place place, PemReader blocks) {
    try {
      return Optional.ofNullable(blocks.readPemObject()).map(block -> readBlock(place, block));
    } catch (IOException | RuntimeException malformed) {
      // Bouncy Castle answers a malformed block with either sort, having passed over its lines.
      return Optional.of(malformed(place));
    }
  }

  /** Bouncy Castle's own message may quote the content, so it is not passed on (S-33). */
  private static Intake<List<ClientCertificate>> malformed(Place place) {
    return nothing(place, ProblemKind.UNREADABLE, "a malformed PEM block", EXPECTED);
  }

  private static Intake<List<ClientCertificate>> readBlock(Place place, PemObject block) {
    return switch (block.getType()) {
      case "CERTIFICATE", "X509 CERTIFICATE" -> readDer(place, block.getContent());
      default ->
          nothing(
              place,
              ProblemKind.SKIPPED,
              "a PEM block of type " + block.getType(),
              "only certificates are read");
    };
  }

  private static Intake<List<ClientCertificate>> nothing(
      Place place, ProblemKind kind, String found, String expected) {
    return Intake.of(List.of(), new Problem(place, kind, found, expected));
  }
}
