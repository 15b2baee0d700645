package io.github.sceplifecycle.documents;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The frame of a binary property list: the trailer of 32 bytes, the table of offsets, and the bytes
 * of the objects, which lie between the header and the table. Nothing outside of them is ever read.
 */
final class BinaryPropertyListTable {

  private static final byte[] HEADER = "bplist00".getBytes(StandardCharsets.US_ASCII);
  private static final int TRAILER = 32;
  private static final int LONGEST_NUMBER = 8;

  private final byte[] content;
  private final int offsetSize;
  private final int referenceSize;
  private final long objects;
  private final long top;
  private final int end;

  private BinaryPropertyListTable(byte[] content) {
    this.content = content;
    int trailer = content.length - TRAILER;
    offsetSize = content[trailer + 6];
    referenceSize = content[trailer + 7];
    objects = raw(trailer + 8, Long.BYTES);
    top = raw(trailer + 16, Long.BYTES);
    long table = raw(trailer + 24, Long.BYTES);
    check(isNumberSize(offsetSize) && isNumberSize(referenceSize), "a trailer of another form");
    check(table > HEADER.length && table < trailer, "a table of offsets that is not there");
    check(objects > 0 && objects <= (trailer - table) / offsetSize, "fewer offsets than counted");
    check(top >= 0 && top < objects, "no topmost value");
    end = (int) table;
  }

  static BinaryPropertyListTable of(byte[] content, Limits limits) {
    if (content.length > limits.mostBytes()) {
      throw BinaryPropertyListRefusal.tooLarge("expected at most " + limits.mostBytes() + " bytes");
    }
    boolean framed =
        content.length > HEADER.length + TRAILER
            && Arrays.equals(content, 0, HEADER.length, HEADER, 0, HEADER.length);
    check(framed, "another version, or too few bytes");
    return new BinaryPropertyListTable(content);
  }

  /** How many bytes the document has. */
  int size() {
    return content.length;
  }

  /** The number of the topmost object. */
  long top() {
    return top;
  }

  /** How many bytes a reference to an object takes. */
  int referenceSize() {
    return referenceSize;
  }

  /** Where an object begins. */
  int offset(long object) {
    check(object >= 0 && object < objects, "a reference to a value that is not there");
    long offset = raw(end + (int) object * offsetSize, offsetSize);
    check(offset >= HEADER.length && offset < end, "an offset outside of the values");
    return (int) offset;
  }

  /** The byte at a place among the objects. */
  int octet(int at) {
    return bytes(at, 1)[at] & 0xff;
  }

  /** A number that is not negative, of one to eight bytes among the objects. */
  long number(int at, int length) {
    bytes(at, length);
    long number = raw(at, length);
    check(number >= 0, "a count or reference that is too large");
    return number;
  }

  /** The document's bytes, after a check that so many of them from there on belong to objects. */
  byte[] bytes(int at, long length) {
    check(at >= 0 && length >= 0 && length <= end - (long) at, "a value that goes beyond its end");
    return content;
  }

  private long raw(int at, int length) {
    long number = 0;
    for (int i = at; i < at + length; i++) {
      number = (number << Byte.SIZE) | (content[i] & 0xff);
    }
    return number;
  }

  private static boolean isNumberSize(int size) {
    return size >= 1 && size <= LONGEST_NUMBER;
  }

  static void check(boolean sound, String found) {
    if (!sound) {
      throw BinaryPropertyListRefusal.damaged(found);
    }
  }
}
