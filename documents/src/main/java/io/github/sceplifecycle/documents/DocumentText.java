package io.github.sceplifecycle.documents;

import io.github.sceplifecycle.intake.Intake;
import io.github.sceplifecycle.intake.Place;
import io.github.sceplifecycle.intake.Problem;
import io.github.sceplifecycle.intake.ProblemKind;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;

/**
 * The text of a document: its bytes, decoded. {@code toString()} does not show it, because it may
 * hold secrets (S-33).
 *
 * @param text the characters, without a byte order mark
 * @param format what the first characters say it is
 */
public record DocumentText(String text, DocumentFormat format) {

  private static final byte[] ZIP = {'P', 'K', 3, 4};

  /** Checks that nothing is null. */
  public DocumentText {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(format, "format");
  }

  /**
   * Decodes a document: UTF-8, or UTF-16 where a byte order mark says so. No other encoding is
   * guessed. What is packed with gzip (RFC 1952) is unpacked first, once, within the same limit.
   *
   * <p>A document over the limit is {@link ProblemKind#UNREADABLE} and not {@link
   * ProblemKind#TOO_LARGE}, because nothing of it is read.
   *
   * @param place its place
   * @param content its bytes
   * @param limits how much is read before it is refused
   * @return the text; empty with a problem when it is too large, not text, or not in these
   *     encodings
   */
  public static Intake<Optional<DocumentText>> decode(Place place, byte[] content, Limits limits) {
    if (isZip(content)) {
      return zip(place);
    }
    if (content.length > limits.mostBytes()) {
      return unreadable(
          place, content.length + " bytes", "expected at most " + limits.mostBytes() + " bytes");
    }
    if (DocumentStream.isGzip(content)) {
      return unpacked(content, limits)
          .map(inner -> decodeUnpacked(place, inner, limits))
          .orElseGet(
              () -> unreadable(place, "a gzip archive that is damaged", "expected a whole one"));
    }
    return decodeUnpacked(place, content, limits);
  }

  private static Optional<byte[]> unpacked(byte[] content, Limits limits) {
    try {
      Optional<DocumentStream> stream = DocumentStream.open(new ByteArrayInputStream(content));
      return stream.isPresent() ? stream.get().whole(limits) : Optional.empty();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static Intake<Optional<DocumentText>> decodeUnpacked(
      Place place, byte[] content, Limits limits) {
    if (content.length > limits.mostBytes()) {
      return unreadable(
          place, "more bytes", "expected at most " + limits.mostBytes() + " bytes unpacked");
    }
    if (isZip(content)) {
      return zip(place);
    }
    return decode(place, content, ByteOrderMark.of(content));
  }

  private static Intake<Optional<DocumentText>> decode(
      Place place, byte[] content, ByteOrderMark mark) {
    ByteBuffer bytes = ByteBuffer.wrap(content, mark.length(), content.length - mark.length());
    Charset charset = mark.charset();
    try {
      return checked(place, charset.newDecoder().decode(bytes).toString());
    } catch (CharacterCodingException malformed) {
      return unreadable(
          place,
          "bytes that are no " + charset + " at byte " + bytes.position(),
          "expected UTF-8, or UTF-16 with a byte order mark");
    }
  }

  /** NUL decodes, but stands in no text: it is a sign of UTF-16 without a mark, or of no text. */
  private static Intake<Optional<DocumentText>> checked(Place place, String text) {
    int nul = text.indexOf('\0');
    return nul < 0
        ? Intake.of(Optional.of(new DocumentText(text, DocumentFormat.of(text))))
        : unreadable(
            place,
            "the character NUL at character " + nul,
            "expected text in UTF-8, or in UTF-16 with a byte order mark");
  }

  /** Whatever its size: what it is explains more than how large it is. */
  private static boolean isZip(byte[] content) {
    return content.length >= ZIP.length
        && Arrays.equals(content, 0, ZIP.length, ZIP, 0, ZIP.length);
  }

  private static Intake<Optional<DocumentText>> zip(Place place) {
    return unreadable(place, "a zip archive", "expected the document that is in it");
  }

  private static Intake<Optional<DocumentText>> unreadable(
      Place place, String found, String expected) {
    return Intake.of(Optional.empty(), new Problem(place, ProblemKind.UNREADABLE, found, expected));
  }

  @Override
  public String toString() {
    return "a text of " + text.length() + " characters, " + format;
  }
}
