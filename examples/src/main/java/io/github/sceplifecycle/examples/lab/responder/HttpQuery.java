package io.github.sceplifecycle.examples.lab.responder;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The query of a SCEP request (RFC 8894, 4.1).
 *
 * <p>A message comes in base64, and some clients leave its {@code +} as it is; so {@code +} is
 * never a blank here.
 */
record HttpQuery(String operation, Optional<byte[]> message) {

  /** The largest message that is read: 64 KiB. */
  static final int MOST_BYTES = 64 << 10;

  static HttpQuery of(@Nullable String raw) {
    String query = raw == null ? "" : raw;
    return new HttpQuery(
        parameter(query, "operation").orElse(""),
        parameter(query, "message").flatMap(HttpQuery::decode));
  }

  private static Optional<String> parameter(String query, String name) {
    return Arrays.stream(query.split("&", -1))
        .filter(pair -> pair.startsWith(name + "="))
        .findFirst()
        .map(pair -> unescape(pair.substring(name.length() + 1)));
  }

  private static String unescape(String text) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length());
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      int escaped = c == '%' ? hex(text, at + 1) : -1;
      bytes.write(escaped < 0 ? c : escaped);
      at += escaped < 0 ? 0 : 2;
    }
    return bytes.toString(StandardCharsets.ISO_8859_1);
  }

  /** The byte that two digits stand for; -1 when they are none. */
  private static int hex(String text, int at) {
    if (at + 2 > text.length()) {
      return -1;
    }
    int high = Character.digit(text.charAt(at), 16);
    int low = Character.digit(text.charAt(at + 1), 16);
    return high < 0 || low < 0 ? -1 : high << 4 | low;
  }

  private static Optional<byte[]> decode(String base64) {
    String dense = base64.replaceAll("[\\r\\n\\t ]", "");
    if (dense.length() > MOST_BYTES / 3 * 4 + 4) {
      return Optional.empty();
    }
    try {
      return Optional.of(Base64.getDecoder().decode(dense));
    } catch (IllegalArgumentException notBase64) {
      return Optional.empty();
    }
  }
}
