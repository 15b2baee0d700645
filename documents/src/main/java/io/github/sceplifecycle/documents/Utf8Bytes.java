package io.github.sceplifecycle.documents;

import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/**
 * Lets bytes through as long as they are UTF-8 without NUL, and knows how many characters of the
 * current line took more than a byte: columns are counted in UTF-16 units, as they are in a text.
 * Bytes before a fault are let through before the fault is told.
 */
final class Utf8Bytes extends InputStream {

  static final String EXPECTED = "expected UTF-8, or UTF-16 with a byte order mark";

  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());

  private static final long HIGH_BITS = 0x8080808080808080L;
  private static final long LOW_BITS = 0x0101010101010101L;
  private static final int LONGEST_CHARACTER = 4;
  private static final int SCRATCH = 1 << 10;

  private final InputStream source;
  private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
  private final CharBuffer scratch = CharBuffer.allocate(SCRATCH);
  private final ByteBuffer split = ByteBuffer.allocate(2 * LONGEST_CHARACTER);

  private byte[] chunk = new byte[0];
  private int chunkEnd;
  private int scanned;
  private long chunkStartsAt;
  private int chunkOffset;
  private int continuations;
  private boolean plain = true;
  private String fault = "";

  Utf8Bytes(InputStream source) {
    this.source = source;
  }

  /**
   * Where a byte stands, in a column of UTF-16 units. A parser counts columns in an {@code int},
   * and what it says of the first line is replaced by what the offset says: a large inventory is
   * one line.
   *
   * @return 0 where the column is no {@code int}
   */
  long position(int line, int column, long offset) {
    long bytes = line == 1 ? offset + 1 : column;
    return line < 1 || bytes < 1 || bytes > Integer.MAX_VALUE
        ? 0
        : Way.position(line, (int) bytes - continuationsInLine(offset));
  }

  /** How many UTF-16 units fewer than bytes a line has before a byte, from the line's start. */
  private int continuationsInLine(long offset) {
    if (plain && continuations == 0) {
      return 0;
    }
    scanTo((int) Math.min(chunkEnd, offset - chunkStartsAt + chunkOffset));
    return continuations;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    if (!plain || continuations > 0) {
      scanTo(chunkEnd);
    }
    chunkStartsAt += chunkEnd - chunkOffset;
    chunk = target;
    chunkOffset = offset;
    chunkEnd = offset;
    scanned = offset;
    refuseFault();
    int count = source.read(target, offset, length);
    if (count <= 0) {
      refuseHalf(count);
      return count;
    }
    plain = isPlain(target, offset, offset + count) && split.position() == 0;
    int good = plain ? count : good(target, offset, count);
    chunkEnd = offset + good;
    if (good == 0) {
      refuseFault();
    }
    return good;
  }

  private void refuseFault() throws IOException {
    if (!fault.isEmpty()) {
      throw new CharConversionException(fault);
    }
  }

  private void refuseHalf(int count) throws IOException {
    if (count < 0 && split.position() > 0) {
      fault = "half a character at the end";
      refuseFault();
    }
  }

  /** Whether it is ASCII without NUL; looks at eight bytes at a time. */
  private static boolean isPlain(byte[] bytes, int start, int end) {
    long odd = 0;
    int at = start;
    for (int last = end - Long.BYTES; at <= last; at += Long.BYTES) {
      long eight = (long) LONGS.get(bytes, at);
      odd |= eight | (eight - LOW_BITS);
    }
    for (; at < end; at++) {
      odd |= bytes[at] <= 0 ? HIGH_BITS : 0;
    }
    return (odd & HIGH_BITS) == 0;
  }

  /** How many of the bytes are good; what is wrong behind them is kept as the fault. */
  private int good(byte[] bytes, int offset, int count) {
    int nul = 0;
    while (nul < count && bytes[offset + nul] != 0) {
      nul++;
    }
    int start = finishSplit(bytes, offset, nul);
    int good =
        fault.isEmpty()
            ? decodable(ByteBuffer.wrap(bytes, offset + start, nul - start)) - offset
            : 0;
    if (fault.isEmpty() && nul < count) {
      fault = "the character NUL at byte " + (chunkStartsAt + nul);
    }
    return fault.isEmpty() ? count : good;
  }

  /** The rest of a character that began in the chunk before. */
  private int finishSplit(byte[] bytes, int offset, int count) {
    int used = 0;
    while (split.position() > 0 && used < count && fault.isEmpty()) {
      split.put(bytes[offset + used]);
      used++;
      ByteBuffer whole = split.duplicate().flip();
      scratch.clear();
      CoderResult result = decoder.reset().decode(whole, scratch, false);
      if (result.isError()) {
        fault = malformed(chunkStartsAt);
      } else if (!whole.hasRemaining()) {
        split.clear();
      }
    }
    return used;
  }

  private int decodable(ByteBuffer bytes) {
    CoderResult result = CoderResult.OVERFLOW;
    decoder.reset();
    while (result.isOverflow()) {
      scratch.clear();
      result = decoder.decode(bytes, scratch, false);
    }
    if (result.isError()) {
      fault = malformed(chunkStartsAt + bytes.position() - chunkOffset);
    } else {
      while (bytes.hasRemaining()) {
        split.put(bytes.get(bytes.position()));
        bytes.position(bytes.position() + 1);
      }
    }
    return bytes.position();
  }

  private static String malformed(long at) {
    return "bytes that are no UTF-8 at byte " + at;
  }

  /** A character of four bytes is two units in a text. */
  private void scanTo(int end) {
    for (; scanned < end; scanned++) {
      byte octet = chunk[scanned];
      if (octet == '\n' || octet == '\r') {
        continuations = 0;
      } else if ((octet & 0xC0) == 0x80) {
        continuations++;
      } else if ((octet & 0xF8) == 0xF0) {
        continuations--;
      }
    }
  }
}
