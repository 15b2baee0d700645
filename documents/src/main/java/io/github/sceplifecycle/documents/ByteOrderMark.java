package io.github.sceplifecycle.documents;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** What the first bytes say of the encoding. */
enum ByteOrderMark {
  UTF_8(StandardCharsets.UTF_8, "\u00EF\u00BB\u00BF"),
  UTF_16LE(StandardCharsets.UTF_16LE, "\u00FF\u00FE"),
  UTF_16BE(StandardCharsets.UTF_16BE, "\u00FE\u00FF"),
  /** Without a mark a document is UTF-8 (RFC 8259, 8.1; XML 1.0, 4.3.3). */
  NONE(StandardCharsets.UTF_8, "");

  private static final int LONGEST = 3;

  private final Charset charset;
  private final String octets;

  /** The mark's octets, one character for each. */
  ByteOrderMark(Charset charset, String octets) {
    this.charset = charset;
    this.octets = octets;
  }

  static ByteOrderMark of(byte[] content) {
    int length = Math.min(LONGEST, content.length);
    String start = new String(content, 0, length, StandardCharsets.ISO_8859_1);
    for (ByteOrderMark mark : values()) {
      if (start.startsWith(mark.octets)) {
        return mark;
      }
    }
    return NONE;
  }

  Charset charset() {
    return charset;
  }

  int length() {
    return octets.length();
  }
}
