package io.github.sceplifecycle.cms;

import java.util.OptionalInt;

/**
 * Walks over the outline of one BER value (X.690) before anything is built from it: without
 * recursion, and only so deep and so far as it was told (S-32). Contents are not looked at.
 */
final class BerOutline {

  private static final int CONSTRUCTED = 0x20;
  private static final int LONG_TAG = 0x1f;
  private static final int CONTINUED = 0x80;
  private static final int INDEFINITE = 0x80;
  private static final int MOST_LENGTH_OCTETS = 4;
  private static final int MALFORMED = -1;

  private final int[] ends;
  private final boolean[] indefinite;
  private final int mostElements;

  private byte[] content = {};
  private int depth;
  private int at;

  BerOutline(int deepest, int mostElements) {
    ends = new int[deepest + 1];
    indefinite = new boolean[deepest + 1];
    this.mostElements = mostElements;
  }

  /** How many bytes the value takes; empty when it is malformed, too deep or of too many parts. */
  OptionalInt length(byte[] bytes) {
    content = bytes;
    ends[0] = bytes.length;
    at = 0;
    depth = 0;
    int elements = 0;
    do {
      elements++;
      if (elements > mostElements || !step()) {
        return OptionalInt.empty();
      }
      while (depth > 0 && !indefinite[depth] && at == ends[depth]) {
        depth--;
      }
    } while (depth > 0);
    return OptionalInt.of(at);
  }

  /** Passes over one tag and length, and over the content unless there are values in it. */
  private boolean step() {
    int tag = octet();
    if (tag < 0 || !passLongTag(tag)) {
      return false;
    }
    int first = octet();
    if (tag == 0) {
      return first == 0 && closeIndefinite();
    }
    boolean constructed = (tag & CONSTRUCTED) != 0;
    if (first == INDEFINITE) {
      return constructed && enter(ends[depth], true);
    }
    int length = length(first);
    if (length < 0 || length > ends[depth] - at) {
      return false;
    }
    if (constructed) {
      return enter(at + length, false);
    }
    at += length;
    return true;
  }

  private boolean closeIndefinite() {
    if (depth == 0 || !indefinite[depth]) {
      return false;
    }
    depth--;
    return true;
  }

  private boolean enter(int end, boolean withoutLength) {
    depth++;
    if (depth == ends.length) {
      return false;
    }
    ends[depth] = end;
    indefinite[depth] = withoutLength;
    return true;
  }

  /** A tag number above 30 stands in further octets, of which at most four are taken. */
  private boolean passLongTag(int tag) {
    if ((tag & LONG_TAG) != LONG_TAG) {
      return true;
    }
    for (int i = 0; i < MOST_LENGTH_OCTETS; i++) {
      int next = octet();
      if (next < CONTINUED) {
        return next >= 0;
      }
    }
    return false;
  }

  private int length(int first) {
    if (first < INDEFINITE) {
      return first;
    }
    int octets = first - INDEFINITE;
    if (octets > MOST_LENGTH_OCTETS) {
      return MALFORMED;
    }
    int length = 0;
    for (int i = 0; i < octets; i++) {
      int next = octet();
      if (next < 0 || length > (Integer.MAX_VALUE >> Byte.SIZE)) {
        return MALFORMED;
      }
      length = (length << Byte.SIZE) | next;
    }
    return length;
  }

  /** The next octet; negative at the end of the value that is walked over. */
  private int octet() {
    return at < ends[depth] ? content[at++] & 0xff : MALFORMED;
  }
}
