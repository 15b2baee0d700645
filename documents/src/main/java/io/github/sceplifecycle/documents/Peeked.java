package io.github.sceplifecycle.documents;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * A stream whose first bytes can be looked at before they are read. What it throws is kept: only so
 * can a caller's own failure be told from that of a damaged archive in it. It closes nothing.
 */
final class Peeked extends InputStream {

  private static final int HEAD = 1 << 12;

  private final InputStream source;
  private final byte[] head;
  private int at;
  private @Nullable IOException thrown;

  Peeked(InputStream source) throws IOException {
    this.source = source;
    this.head = source.readNBytes(HEAD);
  }

  byte[] head() {
    return head;
  }

  /** Whether all there is lies in the head. */
  boolean isShort() {
    return head.length < HEAD;
  }

  void pass(int count) {
    at = count;
  }

  void rethrow() throws IOException {
    if (thrown != null) {
      throw thrown;
    }
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    if (at < head.length) {
      int copied = Math.min(length, head.length - at);
      System.arraycopy(head, at, target, offset, copied);
      at += copied;
      return copied;
    }
    try {
      return source.read(target, offset, length);
    } catch (IOException failed) {
      thrown = failed;
      throw failed;
    }
  }

  /** An archive of several parts is read to its end only if there may always be more. */
  @Override
  public int available() {
    return 1;
  }
}
