package io.github.sceplifecycle.examples.report;

import io.github.sceplifecycle.intake.VisibleText;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * HTML and SVG under construction, well-formed as XML, too.
 *
 * <p>Whatever is put in is text: it is made visible ({@link VisibleText}) and escaped, in elements
 * and in attributes, so that nothing from a document can become markup. There is no way around it.
 * Names of elements and attributes are the program's own and are checked; attributes that carry
 * code or style are refused, because the page's policy would not let them work.
 */
final class Markup {

  private static final int LONGEST_TEXT = 5_000;
  private static final Pattern NAME = Pattern.compile("[a-zA-Z][a-zA-Z0-9-]*");
  private static final Set<String> VOID =
      Set.of("meta", "br", "rect", "line", "circle", "path", "use");
  private static final Set<String> WITHIN_LINES =
      Set.of("a", "b", "bdi", "br", "code", "span", "strong", "time", "tspan", "text", "title");

  private final StringBuilder written = new StringBuilder();
  private final Deque<String> open = new ArrayDeque<>();

  /** Begins an element. Attributes are names and values by turns. */
  Markup open(String element, Object... attributes) {
    begin(element, attributes).append(">");
    open.push(element);
    return this;
  }

  /** Ends the element that was begun last. */
  Markup end() {
    String element = open.pop();
    written.append("</").append(element).append('>');
    return lineAfter(element);
  }

  /** An element that holds nothing; with an end of its own where HTML wants one. */
  Markup empty(String element, Object... attributes) {
    begin(element, attributes).append(VOID.contains(element) ? "/>" : "></" + element + ">");
    return lineAfter(element);
  }

  /** An element that holds a text. */
  Markup leaf(String element, String text, Object... attributes) {
    return open(element, attributes).text(text).end();
  }

  /** A text. */
  Markup text(String raw) {
    escape(raw);
    return this;
  }

  /** A text from a document, kept from turning the direction of what stands around it. */
  Markup value(String raw) {
    return leaf("bdi", raw);
  }

  /** The page's style, which is the program's own and checked to hold no markup. */
  Markup style(Stylesheet style) {
    written.append("<style>").append(style.text()).append("</style>\n");
    return this;
  }

  /** All that was written; every element has ended. */
  String finish() {
    if (!open.isEmpty()) {
      throw new IllegalStateException("not ended: " + open);
    }
    return written.toString();
  }

  private StringBuilder begin(String element, Object... attributes) {
    written.append('<').append(checked(element));
    for (int at = 0; at < attributes.length; at += 2) {
      String name = checked(attributes[at].toString());
      written.append(' ').append(name).append("=\"");
      escape(attributes[at + 1].toString());
      written.append('"');
    }
    return written;
  }

  private static String checked(String name) {
    if (!NAME.matcher(name).matches() || name.equals("style") || name.startsWith("on")) {
      throw new IllegalArgumentException("no name of an element or attribute: '" + name + "'");
    }
    return name;
  }

  private Markup lineAfter(String element) {
    if (!WITHIN_LINES.contains(element)) {
      written.append('\n');
    }
    return this;
  }

  private void escape(String raw) {
    String visible = VisibleText.of(raw, LONGEST_TEXT);
    for (int at = 0; at < visible.length(); at++) {
      char character = visible.charAt(at);
      switch (character) {
        case '&' -> written.append("&amp;");
        case '<' -> written.append("&lt;");
        case '>' -> written.append("&gt;");
        case '"' -> written.append("&quot;");
        case '\'' -> written.append("&#39;");
        default -> written.append(character);
      }
    }
  }
}
