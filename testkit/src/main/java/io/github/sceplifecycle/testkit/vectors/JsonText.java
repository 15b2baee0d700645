package io.github.sceplifecycle.testkit.vectors;

import io.github.sceplifecycle.documents.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * JSON in the form in which vectors are kept: what fits stands on one line, all else is broken, two
 * blanks for each level, LF at each line's end.
 */
public final class JsonText {

  /**
   * Half a surrogate pair has no form in UTF-8, and a mark of direction would be read otherwise
   * than it stands.
   */
  private static final Set<Integer> HIDDEN =
      Set.of((int) Character.SURROGATE, (int) Character.FORMAT);

  private static final int WIDTH = 90;

  private JsonText() {}

  /**
   * The text of a value.
   *
   * @param node the value, of JSON
   * @return its text, without a line's end after it
   */
  public static String of(Node node) {
    return broken(node, "");
  }

  /**
   * The text of a value on one line.
   *
   * @param node the value, of JSON
   * @return its text
   */
  public static String onOneLine(Node node) {
    if (node instanceof Node.Obj object) {
      return object.members().entrySet().stream()
          .map(member -> quoted(member.getKey()) + ": " + onOneLine(member.getValue()))
          .collect(Collectors.joining(", ", "{", "}"));
    }
    if (node instanceof Node.Arr list) {
      return list.elements().stream()
          .map(JsonText::onOneLine)
          .collect(Collectors.joining(", ", "[", "]"));
    }
    return scalar(node);
  }

  private static String broken(Node node, String indent) {
    String flat = onOneLine(node);
    boolean scalar = !(node instanceof Node.Obj || node instanceof Node.Arr);
    if (scalar || indent.length() + flat.length() <= WIDTH) {
      return flat;
    }
    String deeper = indent + "  ";
    return node instanceof Node.Obj object
        ? joined("{", members(object.members(), deeper), "}", indent)
        : joined("[", elements((Node.Arr) node, deeper), "]", indent);
  }

  private static List<String> members(Map<String, Node> members, String indent) {
    List<String> lines = new ArrayList<>();
    members.forEach((name, value) -> lines.add(quoted(name) + ": " + broken(value, indent)));
    return lines;
  }

  private static List<String> elements(Node.Arr list, String indent) {
    return list.elements().stream().map(element -> broken(element, indent)).toList();
  }

  private static String joined(String open, List<String> parts, String close, String indent) {
    String between = "\n" + indent + "  ";
    return open + between + String.join("," + between, parts) + "\n" + indent + close;
  }

  private static String scalar(Node node) {
    if (node instanceof Node.Text text) {
      return quoted(text.text());
    }
    if (node instanceof Node.Num number) {
      return number.literal();
    }
    if (node instanceof Node.Bool || node instanceof Node.Null) {
      return node.type();
    }
    throw new IllegalArgumentException("node must be a value of JSON, but was " + node.type());
  }

  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    text.codePoints().forEach(point -> append(quoted, point));
    return quoted.append('"').toString();
  }

  private static void append(StringBuilder quoted, int point) {
    switch (point) {
      case '"' -> quoted.append("\\\"");
      case '\\' -> quoted.append("\\\\");
      case '\n' -> quoted.append("\\n");
      case '\r' -> quoted.append("\\r");
      case '\t' -> quoted.append("\\t");
      default -> {
        boolean escaped = point < 0x20 || HIDDEN.contains(Character.getType(point));
        quoted.append(
            escaped ? String.format(Locale.ROOT, "\\u%04x", point) : Character.toString(point));
      }
    }
  }
}
