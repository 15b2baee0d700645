package io.github.sceplifecycle.examples.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * The style of a page, from the program's own resources.
 *
 * @param text the style sheet; without {@code <} and {@code &}, so that it is the same in HTML and
 *     in XML
 */
record Stylesheet(String text) {

  /** Checks that it cannot end its element. */
  Stylesheet {
    if (text.contains("<") || text.contains("&")) {
      throw new IllegalArgumentException("a style sheet must not hold markup");
    }
  }

  /** Several resources, one after the other. */
  static Stylesheet of(String... resources) {
    StringBuilder text = new StringBuilder("\n");
    for (String resource : resources) {
      text.append(read(resource));
    }
    return new Stylesheet(text.toString());
  }

  private static String read(String resource) {
    try (InputStream opened = Stylesheet.class.getResourceAsStream(resource)) {
      if (opened == null) {
        throw new IllegalStateException("the program's jar lacks " + resource);
      }
      return new String(opened.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** How a content security policy names it: no other style is let in. */
  String source() {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }
}
