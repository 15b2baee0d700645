package io.github.sceplifecycle.documents;

import java.util.Set;

/**
 * The document type declarations that Apple's tools write into property lists: these public and
 * system identifiers in any combination, quoted either way, and nothing else.
 */
final class AppleDoctype {

  private static final Set<String> PUBLIC =
      Set.of("-//Apple//DTD PLIST 1.0//EN", "-//Apple Computer//DTD PLIST 1.0//EN");

  private static final Set<String> SYSTEM =
      Set.of(
          "http://www.apple.com/DTDs/PropertyList-1.0.dtd",
          "https://www.apple.com/DTDs/PropertyList-1.0.dtd");

  private static final int LONGEST = 1_000;

  private final String text;
  private int at;

  private AppleDoctype(String text, int at) {
    this.text = text;
    this.at = at;
  }

  /** The index behind the declaration that begins at an index; -1 if it is not Apple's. */
  static int endIn(String text, int start) {
    String head = text.substring(start, Math.min(text.length(), start + LONGEST));
    AppleDoctype declaration = new AppleDoctype(head, 0);
    return declaration.isApples() ? start + declaration.at : -1;
  }

  private boolean isApples() {
    return word("<!DOCTYPE")
        && blanks()
        && word("plist")
        && blanks()
        && word("PUBLIC")
        && blanks()
        && quoted(PUBLIC)
        && blanks()
        && quoted(SYSTEM)
        && closed();
  }

  private boolean closed() {
    blanks();
    return word(">");
  }

  private boolean word(String word) {
    boolean there = text.startsWith(word, at);
    at += there ? word.length() : 0;
    return there;
  }

  private boolean blanks() {
    int start = at;
    while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return at > start;
  }

  private boolean quoted(Set<String> known) {
    if (at >= text.length() || "\"'".indexOf(text.charAt(at)) < 0) {
      return false;
    }
    int end = text.indexOf(text.charAt(at), at + 1);
    boolean one = end > 0 && known.contains(text.substring(at + 1, end));
    at = end + 1;
    return one;
  }
}
