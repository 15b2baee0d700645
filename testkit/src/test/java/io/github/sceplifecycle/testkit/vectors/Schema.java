package io.github.sceplifecycle.testkit.vectors;

import io.github.sceplifecycle.documents.Node;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * As much of JSON Schema 2020-12 as the schema of the vectors uses, and not a word more: a keyword
 * that is not known here throws.
 */
record Schema(Node.Obj definitions) {

  private static final Set<String> SAYS_NOTHING = Set.of("description", "properties", "required");

  static Schema of(Node root) {
    return new Schema((Node.Obj) member(root, "$defs"));
  }

  boolean fits(String definition, Node node) {
    return fits(member(definitions, definition), node);
  }

  private boolean fits(Node schema, Node node) {
    return ((Node.Obj) schema)
        .members().entrySet().stream().allMatch(entry -> fits((Node.Obj) schema, entry, node));
  }

  private boolean fits(Node.Obj schema, Map.Entry<String, Node> keyword, Node node) {
    Node value = keyword.getValue();
    return switch (keyword.getKey()) {
      case "$ref" -> fits(text(value).substring("#/$defs/".length()), node);
      case "type" -> isOf(text(value), node);
      case "enum" -> node instanceof Node.Text word && contains(value, word.text());
      case "pattern" ->
          node instanceof Node.Text text
              && Pattern.compile(text(value)).matcher(text.text()).find();
      case "oneOf" -> elements(value).stream().filter(one -> fits(one, node)).count() == 1;
      case "items" -> elements(node).stream().allMatch(element -> fits(value, element));
      case "minItems" -> elements(node).size() >= Integer.parseInt(((Node.Num) value).literal());
      case "additionalProperties" -> node instanceof Node.Obj object && hasJust(schema, object);
      default -> known(keyword.getKey());
    };
  }

  /** The objects of this schema are closed: all members are required, and there are no others. */
  private boolean hasJust(Node.Obj schema, Node.Obj object) {
    Map<String, Node> properties = ((Node.Obj) member(schema, "properties")).members();
    Set<String> names = object.members().keySet();
    return names.equals(properties.keySet())
        && names.size() == elements(member(schema, "required")).size()
        && names.stream().allMatch(name -> fits(member(properties, name), member(object, name)));
  }

  private static boolean isOf(String type, Node node) {
    return switch (type) {
      case "object" -> node instanceof Node.Obj;
      case "array" -> node instanceof Node.Arr;
      case "string" -> node instanceof Node.Text;
      case "boolean" -> node instanceof Node.Bool;
      case "null" -> node instanceof Node.Null;
      case "integer" -> node instanceof Node.Num number && number.literal().matches("-?\\d+");
      default -> throw new IllegalArgumentException("type " + type);
    };
  }

  private static boolean known(String keyword) {
    if (SAYS_NOTHING.contains(keyword)) {
      return true;
    }
    throw new IllegalArgumentException("keyword " + keyword);
  }

  private static boolean contains(Node list, String word) {
    return elements(list).stream().anyMatch(element -> text(element).equals(word));
  }

  private static List<Node> elements(Node node) {
    return node instanceof Node.Arr list ? list.elements() : List.of();
  }

  private static Node member(Node object, String name) {
    return member(((Node.Obj) object).members(), name);
  }

  private static Node member(Map<String, Node> members, String name) {
    return members.getOrDefault(name, Answer.nothing());
  }

  private static String text(Node node) {
    return ((Node.Text) node).text();
  }
}
