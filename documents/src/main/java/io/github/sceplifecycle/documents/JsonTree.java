package io.github.sceplifecycle.documents;

import io.github.sceplifecycle.intake.Place;
import io.github.sceplifecycle.intake.Position;
import io.github.sceplifecycle.intake.ProblemKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;

/**
 * Builds the tree of one document from its tokens. The parser bounds the depth, and so that of the
 * recursion here.
 */
final class JsonTree {

  /** Paths grow with the depth; all of them together may take this much of a document's limit. */
  private static final int PATH_CHARACTERS_PER_BYTE = 4;

  private final JsonParser parser;
  private final Place whole;
  private final Problems problems;
  private long nodesLeft;
  private long pathCharactersLeft;

  JsonTree(JsonParser parser, Place whole, Limits limits, Problems problems) {
    this.parser = parser;
    this.whole = whole;
    this.problems = problems;
    this.nodesLeft = limits.mostNodes();
    this.pathCharactersLeft =
        PATH_CHARACTERS_PER_BYTE * Math.min(limits.mostBytes(), Integer.MAX_VALUE);
  }

  /** The value whose first token is the current one. */
  Node root() {
    return value(whole);
  }

  /**
   * A place in the document's lines, unless the document is itself a text within another: its lines
   * would be mistaken for those of the other.
   */
  static Place at(Place whole, Place way, TokenStreamLocation location) {
    boolean counted = location.getLineNr() >= 1 && location.getColumnNr() >= 1;
    return counted && whole.position().isEmpty()
        ? new Place(
            way.document(),
            way.path(),
            Optional.of(new Position(location.getLineNr(), location.getColumnNr())))
        : way;
  }

  private Node value(Place way) {
    spend(way);
    Place place = at(whole, way, parser.currentTokenLocation());
    return switch (parser.currentToken()) {
      case START_OBJECT -> new Node.Obj(place, members(place));
      case START_ARRAY -> new Node.Arr(place, elements(place));
      case VALUE_TRUE -> new Node.Bool(place, true);
      case VALUE_FALSE -> new Node.Bool(place, false);
      case VALUE_NULL -> new Node.Null(place);
      case VALUE_STRING -> new Node.Text(place, wholeCharacters(place, parser.getString()));
      default -> new Node.Num(place, parser.getString());
    };
  }

  private Map<String, Node> members(Place object) {
    Map<String, Node> members = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String key = parser.currentName();
      Place way = object.member(key);
      parser.nextToken();
      Node value = value(way);
      if (members.putIfAbsent(key, value) != null) {
        problems.add(
            value.place(),
            ProblemKind.DUPLICATE,
            "a key that stands in this object already",
            "its first value is kept");
      }
    }
    return members;
  }

  private List<Node> elements(Place list) {
    List<Node> elements = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      elements.add(value(list.element(elements.size())));
    }
    return elements;
  }

  private String wholeCharacters(Place place, String text) {
    if (text.codePoints().anyMatch(JsonTree::isSurrogate)) {
      problems.add(
          place,
          ProblemKind.OUT_OF_RANGE,
          "half of a surrogate pair",
          "expected whole characters; the text is kept as it is");
    }
    return text;
  }

  /** Whole pairs have become one code point; what is left is half of one. */
  private static boolean isSurrogate(int codePoint) {
    return Character.getType(codePoint) == Character.SURROGATE;
  }

  private void spend(Place way) {
    nodesLeft--;
    pathCharactersLeft -= way.path().length();
    if (nodesLeft < 0 || pathCharactersLeft < 0) {
      throw new StreamConstraintsException(
          "more values than the limit", parser.currentTokenLocation());
    }
  }
}
