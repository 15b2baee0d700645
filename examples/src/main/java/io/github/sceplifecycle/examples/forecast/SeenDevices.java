package io.github.sceplifecycle.examples.forecast;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * Which devices were seen, in eight bytes for each and as many again to spare: the first of the
 * SHA-256 of its name. Of a million devices two look alike by chance once in thirty-seven million
 * fleets; who makes up names gains by two alike that one of his devices is called a repeat.
 */
final class SeenDevices {

  private static final int SMALLEST = 1 << 10;

  private final MessageDigest digest = sha256();
  private long[] marks = new long[SMALLEST];
  private int size;

  /**
   * Notes a device.
   *
   * @param name what tells it from all others
   * @return whether it had not been seen before
   */
  boolean add(String name) {
    if (2 * (size + 1) > marks.length) {
      grow();
    }
    boolean fresh = put(mark(name));
    size += fresh ? 1 : 0;
    return fresh;
  }

  /** Zero stands for an empty place. */
  private long mark(String name) {
    byte[] hash = digest.digest(name.getBytes(StandardCharsets.UTF_8));
    long mark = 0;
    for (int at = 0; at < Long.BYTES; at++) {
      mark = (mark << Byte.SIZE) | (hash[at] & 0xff);
    }
    return mark == 0 ? 1 : mark;
  }

  private boolean put(long mark) {
    int at = (int) mark & (marks.length - 1);
    while (marks[at] != 0) {
      if (marks[at] == mark) {
        return false;
      }
      at = (at + 1) & (marks.length - 1);
    }
    marks[at] = mark;
    return true;
  }

  private void grow() {
    long[] before = marks;
    marks = new long[2 * before.length];
    for (long mark : before) {
      if (mark != 0) {
        put(mark);
      }
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException everyPlatformHasIt) {
      throw new IllegalStateException(everyPlatformHasIt);
    }
  }
}
