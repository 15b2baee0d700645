package io.github.sceplifecycle.documents;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * A document's bytes as they come, unpacked if they are gzip (RFC 1952): UTF-8, or UTF-16 where a
 * byte order mark says so. Nothing is kept of what has been read, so that its size needs no bound,
 * packed or not.
 *
 * <p>The caller's stream is never closed here, and may be read further than the document goes.
 */
public final class DocumentStream {

  private static final byte[] GZIP = {0x1f, (byte) 0x8b};
  private static final int INFLATED_AT_A_TIME = 1 << 13;

  private final Peeked source;
  private final Peeked content;
  private final ByteOrderMark mark;
  private final @Nullable Utf8Bytes utf8;

  private DocumentStream(Peeked source, Peeked content) {
    this.source = source;
    this.content = content;
    this.mark = ByteOrderMark.of(content.head());
    boolean inBytes = mark.charset().equals(StandardCharsets.UTF_8);
    this.utf8 = inBytes ? new Utf8Bytes(content) : null;
  }

  /**
   * Looks at a stream's first bytes.
   *
   * @param content the stream
   * @return the document in it; empty if it begins like gzip and is none
   * @throws IOException if the caller's stream throws it
   */
  public static Optional<DocumentStream> open(InputStream content) throws IOException {
    Peeked source = new Peeked(content);
    if (!isGzip(source.head())) {
      return Optional.of(new DocumentStream(source, source));
    }
    try {
      return Optional.of(
          new DocumentStream(source, new Peeked(new GZIPInputStream(source, INFLATED_AT_A_TIME))));
    } catch (IOException damaged) {
      source.rethrow();
      return Optional.empty();
    }
  }

  /** Whether bytes begin as gzip does. */
  static boolean isGzip(byte[] content) {
    return content.length >= GZIP.length && content[0] == GZIP[0] && content[1] == GZIP[1];
  }

  /**
   * What the first characters say it is. Where the first few thousand bytes are all blank nothing
   * is said, and JSON is taken for granted.
   *
   * @return the format
   */
  public DocumentFormat format() {
    String start = start();
    return start.isBlank() && !content.isShort() ? DocumentFormat.JSON : DocumentFormat.of(start);
  }

  /**
   * The characters of the first few thousand bytes, to recognise a document before it is read.
   *
   * @return the characters, the last of which may be cut
   */
  public String start() {
    byte[] head = content.head();
    int from = Math.min(mark.length(), head.length);
    return new String(head, from, head.length - from, mark.charset());
  }

  /**
   * Reads what there is as one piece, for formats that are not streamed.
   *
   * @param limits how much is read
   * @return at most one byte more than the limit, so that whoever decodes them refuses them; empty
   *     if they are packed and damaged
   * @throws IOException if the caller's stream throws it
   */
  public Optional<byte[]> whole(Limits limits) throws IOException {
    try {
      int most = (int) Math.min(limits.mostBytes() + 1, Integer.MAX_VALUE - Long.BYTES);
      return Optional.of(content.readNBytes(most));
    } catch (IOException damaged) {
      rethrow();
      return Optional.empty();
    }
  }

  /** Throws again what the caller's stream threw. */
  void rethrow() throws IOException {
    source.rethrow();
  }

  /** The bytes that a parser was given; null where it was given characters. */
  @Nullable Utf8Bytes utf8() {
    return utf8;
  }

  /** All characters; whatever does not decode, and NUL, ends them with an exception. */
  Reader characters() {
    content.pass(mark.length());
    return utf8 != null
        ? new InputStreamReader(utf8, StandardCharsets.UTF_8.newDecoder())
        : new WithoutNul(new InputStreamReader(content, mark.charset().newDecoder()));
  }

  JsonParser parser(JsonFactory factory) {
    content.pass(mark.length());
    ObjectReadContext context = ObjectReadContext.empty();
    return utf8 != null
        ? factory.createParser(context, (InputStream) utf8)
        : factory.createParser(
            context, new InputStreamReader(content, mark.charset().newDecoder()));
  }
}
