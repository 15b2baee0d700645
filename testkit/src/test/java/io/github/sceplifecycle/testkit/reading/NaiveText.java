package io.github.sceplifecycle.testkit.reading;

import io.github.sceplifecycle.documents.Node;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/**
 * The text of a vector's document, which may be stated as bytes: UTF-8, or UTF-16 with its mark,
 * packed or not (S-32).
 */
final class NaiveText {

  private NaiveText() {}

  static String of(Node.Obj input, Notes notes) {
    if (input.members().get("document") instanceof Node.Text text) {
      return text.text();
    }
    byte[] bytes = unpacked(bytes(input).orElseThrow());
    boolean wide = bytes[0] == -1 || bytes[0] == -2;
    boolean guesses = notes.makes(Misreading.ALWAYS_UTF_8);
    String text = decoded(bytes, wide && !guesses ? StandardCharsets.UTF_16 : utf8(guesses));
    return text.startsWith("\ufeff") ? text.substring(1) : text;
  }

  static Optional<byte[]> bytes(Node.Obj input) {
    return input.members().get("base64") instanceof Node.Text text
        ? Optional.of(Base64.getDecoder().decode(text.text()))
        : Optional.empty();
  }

  /** Who guesses takes what is no UTF-8 for the code page of western Europe. */
  private static Charset utf8(boolean guesses) {
    return guesses ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8;
  }

  private static byte[] unpacked(byte[] bytes) {
    if (bytes[0] != 0x1f) {
      return bytes;
    }
    try (GZIPInputStream packed = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
      return packed.readAllBytes();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static String decoded(byte[] bytes, Charset charset) {
    try {
      return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException malformed) {
      throw new Refused("UNREADABLE");
    }
  }
}
