package io.github.sceplifecycle.testkit;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.function.IntFunction;

/**
 * A document of any size, made while it is read: a beginning, so many pieces, and an end, in UTF-8.
 */
public final class Pieces extends InputStream {

  private final int pieces;
  private final IntFunction<String> piece;
  private final String end;
  private byte[] current;
  private int at;
  private int made;

  /**
   * A document.
   *
   * @param start what it begins with
   * @param pieces how many pieces follow, from 0
   * @param piece each of them, by its number from 0
   * @param end what it ends with
   */
  public Pieces(String start, int pieces, IntFunction<String> piece, String end) {
    this.current = start.getBytes(StandardCharsets.UTF_8);
    this.pieces = pieces;
    this.piece = Objects.requireNonNull(piece, "piece");
    this.end = Objects.requireNonNull(end, "end");
  }

  @Override
  public int read() {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] target, int offset, int length) {
    while (at == current.length) {
      if (made > pieces) {
        return -1;
      }
      String next = made == pieces ? end : piece.apply(made);
      made++;
      current = next.getBytes(StandardCharsets.UTF_8);
      at = 0;
    }
    int copied = Math.min(length, current.length - at);
    System.arraycopy(current, at, target, offset, copied);
    at += copied;
    return copied;
  }
}
