package io.github.sceplifecycle.testkit.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** JSON as {@link Members}, lists, texts, numbers with their digits, truths and {@link Null}. */
final class PlainJson {

  private final String text;
  private int at;

  private PlainJson(String text) {
    this.text = text;
  }

  /** An explicit {@code null}, which is not the same as an absent member. */
  enum Null {
    NULL
  }

  static Object read(String text) {
    PlainJson json = new PlainJson(text);
    Object value = json.value();
    json.blanks();
    json.require(json.at == text.length());
    return value;
  }

  private Object value() {
    blanks();
    char next = peek();
    if (next == '{') {
      return object();
    }
    if (next == '[') {
      return list();
    }
    return next == '"' ? string() : word();
  }

  private Members object() {
    Map<String, Object> members = new LinkedHashMap<>();
    take('{');
    while (!endsWith('}')) {
      String name = string();
      take(':');
      members.put(name, value());
      separator('}');
    }
    return new Members(members);
  }

  private List<Object> list() {
    List<Object> elements = new ArrayList<>();
    take('[');
    while (!endsWith(']')) {
      elements.add(value());
      separator(']');
    }
    return elements;
  }

  private void separator(char end) {
    blanks();
    if (peek() != end) {
      take(',');
    }
  }

  private boolean endsWith(char end) {
    blanks();
    boolean ends = peek() == end;
    at += ends ? 1 : 0;
    return ends;
  }

  /** The vectors escape quotes, backslashes and line ends only. */
  private String string() {
    take('"');
    StringBuilder string = new StringBuilder();
    while (peek() != '"') {
      if (peek() == '\\') {
        at++;
      }
      string.append(peek());
      at++;
    }
    at++;
    return string.toString();
  }

  private Object word() {
    int start = at;
    while (at < text.length() && ",]} \n".indexOf(text.charAt(at)) < 0) {
      at++;
    }
    String word = text.substring(start, at);
    return switch (word) {
      case "null" -> Null.NULL;
      case "true" -> true;
      case "false" -> false;
      default -> new BigDecimal(word);
    };
  }

  private void blanks() {
    while (at < text.length() && " \n".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
  }

  private void take(char expected) {
    blanks();
    require(peek() == expected);
    at++;
  }

  private char peek() {
    require(at < text.length());
    return text.charAt(at);
  }

  private void require(boolean wellFormed) {
    if (!wellFormed) {
      throw new IllegalArgumentException("not well-formed at " + at);
    }
  }
}
