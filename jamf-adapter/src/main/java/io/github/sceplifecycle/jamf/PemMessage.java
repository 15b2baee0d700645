package io.github.sceplifecycle.jamf;

import io.github.sceplifecycle.documents.Limits;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import org.bouncycastle.util.io.pem.PemObject;
import org.bouncycastle.util.io.pem.PemReader;

/** A CMS message in PEM. Files in PEM that hold something else are no profiles. */
final class PemMessage {

  private static final String BEGIN = "-----BEGIN ";

  private static final Set<String> LABELS = Set.of("CMS", "PKCS7", "PKCS #7 SIGNED DATA");

  private static final int LONGEST_START = 64;

  private PemMessage() {}

  /** Whether it is one by its first line; a file over the limit is none, for it is not read. */
  static boolean isOne(byte[] content, Limits limits) {
    if (content.length > limits.mostBytes()) {
      return false;
    }
    int length = Math.min(LONGEST_START, content.length);
    String start = new String(content, 0, length, StandardCharsets.ISO_8859_1).stripLeading();
    return LABELS.stream().anyMatch(label -> start.startsWith(BEGIN + label + "-----"));
  }

  /** The first block's bytes; empty when it is malformed. */
  static Optional<byte[]> bytes(byte[] content) {
    ByteArrayInputStream bytes = new ByteArrayInputStream(content);
    try (PemReader reader =
        new PemReader(new InputStreamReader(bytes, StandardCharsets.ISO_8859_1))) {
      return Optional.ofNullable(reader.readPemObject()).map(PemObject::getContent);
    } catch (IOException | RuntimeException malformed) {
      // Bouncy Castle answers with either, and its message may quote the content (S-33).
      return Optional.empty();
    }
  }
}
