package io.github.sceplifecycle.documents;

import java.io.InputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.io.IOContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.UTF8StreamJsonParser;
import tools.jackson.core.sym.ByteQuadsCanonicalizer;

/**
 * Jackson's parser of UTF-8, but for two things that a stream asks millions of times. A text of
 * ASCII without escapes is cut from the buffer in one piece, and where a value begins is a number
 * and no object. Any other text is left to Jackson: one with escapes or other characters, one that
 * is malformed, one of which the buffer holds a part. One that is too long is refused by Jackson's
 * text buffer, as ever.
 */
final class PlainTextParser extends UTF8StreamJsonParser {

  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private static final long HIGH_BITS = 0x8080808080808080L;
  private static final long LOW_BITS = 0x0101010101010101L;
  private static final long QUOTES = '"' * LOW_BITS;
  private static final long BACKSLASHES = '\\' * LOW_BITS;
  private static final long BLANKS = ' ' * LOW_BITS;

  private final Utf8Bytes bytes;
  private boolean cut;

  private PlainTextParser(
      ObjectReadContext reading, IOContext context, Factory factory, Utf8Bytes bytes) {
    super(
        reading,
        context,
        factory.streamFeatures(reading),
        factory.jsonFeatures(reading),
        bytes,
        factory.names(),
        context.allocReadIOBuffer(),
        0,
        0,
        0,
        true);
    this.bytes = bytes;
  }

  /** Makes such parsers of bytes that are UTF-8, and Jackson's own of all else. */
  static final class Factory extends JsonFactory {

    private static final long serialVersionUID = 1;

    Factory(StreamReadConstraints constraints) {
      super(builder().streamReadConstraints(constraints));
    }

    @Override
    protected JsonParser _createParser(
        ObjectReadContext reading, IOContext context, InputStream content) {
      if (!(content instanceof Utf8Bytes bytes)) {
        return super._createParser(reading, context, content);
      }
      context.setEncoding(JsonEncoding.UTF8);
      return new PlainTextParser(reading, context, this, bytes);
    }

    private int streamFeatures(ObjectReadContext reading) {
      return reading.getStreamReadFeatures(_streamReadFeatures);
    }

    private int jsonFeatures(ObjectReadContext reading) {
      return reading.getFormatReadFeatures(_formatReadFeatures);
    }

    private ByteQuadsCanonicalizer names() {
      return _byteSymbolCanonicalizer.makeChild(_factoryFeatures);
    }
  }

  /**
   * Where the value begins that is the current token; to be asked before its text, for which more
   * may have to be loaded.
   */
  long position() {
    return bytes.position(_tokenInputRow, _tokenInputCol, _tokenInputTotal - 1);
  }

  /** Whether the text that was asked for last was cut, so that it is ASCII without escapes. */
  boolean isCut() {
    return cut;
  }

  @Override
  protected String _finishAndReturnString() {
    int start = _inputPtr;
    int end = plainUntil(start);
    cut = isEnd(end);
    if (!cut) {
      return super._finishAndReturnString();
    }
    String text = new String(_inputBuffer, start, end - start, StandardCharsets.ISO_8859_1);
    _textBuffer.resetWithString(text);
    _inputPtr = end + 1;
    return text;
  }

  @Override
  protected void _skipString() {
    int end = plainUntil(_inputPtr);
    if (isEnd(end)) {
      _inputPtr = end + 1;
      _tokenIncomplete = false;
    } else {
      _inputPtr = end;
      super._skipString();
    }
  }

  private boolean isEnd(int at) {
    return at < _inputEnd && _inputBuffer[at] == '"';
  }

  /**
   * Where the first byte stands that a text of plain ASCII does not hold, or that nothing is known
   * of yet. A character above ASCII begins with a byte above 0xC1, so that 32 less leaves its
   * highest bit, too. Borrows run into higher bytes only: the lowest that is marked is marked
   * rightly.
   */
  private int plainUntil(int start) {
    int at = start;
    for (int last = _inputEnd - Long.BYTES; at <= last; at += Long.BYTES) {
      long eight = (long) LONGS.get(_inputBuffer, at);
      long quotes = eight ^ QUOTES;
      long backslashes = eight ^ BACKSLASHES;
      long others =
          ((quotes - LOW_BITS) & ~quotes)
              | ((backslashes - LOW_BITS) & ~backslashes)
              | (eight - BLANKS);
      if ((others & HIGH_BITS) != 0) {
        return at + Long.numberOfTrailingZeros(others & HIGH_BITS) / Byte.SIZE;
      }
    }
    return at;
  }
}
