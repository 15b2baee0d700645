package io.github.sceplifecycle.testkit.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * JSON as {@link Members}, lists, texts, numbers with their digits, truths and {@link Null}. Of a
 * member that stands twice the first is kept and the other told (S-31).
 */
final class PlainJson {

  private static final int DEEPEST = 64;

  private final Notes notes;
  private final String text;
  private int at;
  private int depth;

  private PlainJson(String text, Notes notes) {
    this.text = text;
    this.notes = notes;
  }

  /** An explicit {@code null}, which is not the same as an absent member. */
  enum Null {
    NULL
  }

  static Object read(String text, Notes notes) {
    PlainJson json = new PlainJson(text, notes);
    Object value = json.value("$");
    json.blanks();
    json.require(json.at == text.length());
    return value;
  }

  private Object value(String path) {
    blanks();
    char next = peek();
    if (next == '{' || next == '[') {
      depth++;
      require(depth <= DEEPEST || notes.makes(Misreading.DEPTH_UNBOUNDED));
      Object value = next == '{' ? object(path) : list(path);
      depth--;
      return value;
    }
    return next == '"' ? string(path) : word();
  }

  private Members object(String path) {
    Map<String, Object> members = new LinkedHashMap<>();
    Set<String> twice = new HashSet<>();
    take('{');
    for (boolean more = !ends('}'); more; more = continues('}')) {
      blanks();
      String name = string(path);
      String place = path + (name.matches("\\w+") ? "." + name : "['" + name + "']");
      take(':');
      Object value = value(place);
      if (notes.makes(Misreading.LAST_WINS)) {
        members.put(name, value);
      } else if (members.putIfAbsent(name, value) != null) {
        twice.add(name);
        notes.problem(place, "DUPLICATE");
      }
    }
    return new Members(members, twice);
  }

  private List<Object> list(String path) {
    List<Object> elements = new ArrayList<>();
    take('[');
    for (boolean more = !ends(']'); more; more = continues(']')) {
      elements.add(value(path + "[" + elements.size() + "]"));
    }
    return elements;
  }

  private boolean continues(char end) {
    if (ends(end)) {
      return false;
    }
    take(',');
    return true;
  }

  private boolean ends(char end) {
    blanks();
    boolean ends = peek() == end;
    at += ends ? 1 : 0;
    return ends;
  }

  private String string(String path) {
    take('"');
    StringBuilder string = new StringBuilder();
    while (peek() != '"') {
      string.append(character());
    }
    at++;
    boolean half = string.codePoints().anyMatch(c -> Character.getType(c) == Character.SURROGATE);
    if (half && !notes.makes(Misreading.HALF_PAIRS_UNTOLD)) {
      notes.problem(path, "OUT_OF_RANGE");
    }
    return string.toString();
  }

  private char character() {
    char next = peek();
    at++;
    if (next != '\\') {
      return next;
    }
    char escaped = peek();
    at++;
    if (escaped != 'u') {
      return escaped == 'n' ? '\n' : escaped;
    }
    at += 4;
    return (char) Integer.parseInt(text.substring(at - 4, at), 16);
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
      throw new Refused("UNREADABLE");
    }
  }
}
