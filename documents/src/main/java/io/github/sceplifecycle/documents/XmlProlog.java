package io.github.sceplifecycle.documents;

import java.util.Optional;

/**
 * What stands before the root element: the XML declaration, comments, processing instructions and a
 * document type declaration.
 *
 * <p>Property lists carry Apple's document type declaration and must be read; every other one is
 * refused, and so is any internal subset, because only there can entities be declared (S-32). The
 * declarations that pass are blanked out, so that no parser ever sees one and every position stays
 * what it was.
 */
final class XmlProlog {

  private static final String DOCTYPE = "<!DOCTYPE";

  private final String text;
  private final StringBuilder blanked;
  private int at;
  private boolean appleDoctype;
  private boolean refused;

  private XmlProlog(String text) {
    this.text = text;
    this.blanked = new StringBuilder(text.length()).append(text);
  }

  /** Reads up to the root element, or to the first thing that does not belong there. */
  static XmlProlog of(String text) {
    XmlProlog prolog = new XmlProlog(text);
    prolog.read();
    return prolog;
  }

  /** The text without its declarations; empty when its document type declaration is refused. */
  Optional<String> withoutDeclarations() {
    return refused ? Optional.empty() : Optional.of(blanked.toString());
  }

  boolean hasAppleDoctype() {
    return appleDoctype;
  }

  /** Whether the root element, or what a refused declaration says of it, has this name. */
  boolean announces(String rootElement) {
    if (refused) {
      return startsWithName(at + DOCTYPE.length() + 1, rootElement);
    }
    return text.startsWith("<", at) && startsWithName(at + 1, rootElement);
  }

  private boolean startsWithName(int from, String name) {
    int end = from + name.length();
    return text.startsWith(name, from)
        && (end == text.length() || " \t\r\n/>[".indexOf(text.charAt(end)) >= 0);
  }

  private void read() {
    boolean more = true;
    while (more) {
      skipBlanks();
      more = step();
    }
  }

  private boolean step() {
    if (text.startsWith("<?xml", at) && " \t\r\n".indexOf(charAt(at + 5)) >= 0) {
      return blankTo("?>");
    }
    if (text.startsWith("<?", at)) {
      return skipTo("?>");
    }
    if (text.startsWith("<!--", at)) {
      return skipTo("-->");
    }
    return text.startsWith(DOCTYPE, at) && doctype();
  }

  private boolean doctype() {
    int end = AppleDoctype.endIn(text, at);
    if (end < 0 || appleDoctype) {
      refused = true;
      return false;
    }
    appleDoctype = true;
    blank(end);
    return true;
  }

  private boolean blankTo(String terminator) {
    int end = text.indexOf(terminator, at);
    if (end >= 0) {
      blank(end + terminator.length());
    }
    return end >= 0;
  }

  private boolean skipTo(String terminator) {
    int end = text.indexOf(terminator, at + 2);
    if (end >= 0) {
      at = end + terminator.length();
    }
    return end >= 0;
  }

  /** Line breaks stay, so that every position stays what it was. */
  private void blank(int end) {
    for (; at < end; at++) {
      if (charAt(at) != '\n' && charAt(at) != '\r') {
        blanked.setCharAt(at, ' ');
      }
    }
  }

  private void skipBlanks() {
    while (" \t\r\n".indexOf(charAt(at)) >= 0) {
      at++;
    }
  }

  private char charAt(int index) {
    return index < text.length() ? text.charAt(index) : '\0';
  }
}
