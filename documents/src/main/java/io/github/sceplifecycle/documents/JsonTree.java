package io.github.sceplifecycle.documents;

import io.github.sceplifecycle.intake.ProblemKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import tools.jackson.core.JsonToken;

/**
 * Builds trees from the tokens of one document, of all members or of those that are asked for. The
 * parser bounds the depth, and so that of the recursion here.
 */
final class JsonTree {

  /** Paths grow with the depth; all of them together may take this much of a document's limit. */
  private static final int PATH_CHARACTERS_PER_BYTE = 4;

  private final JsonTokens tokens;
  private final Set<String> wanted;
  private long nodesLeft;
  private long charactersLeft;
  private long pathCharactersLeft;

  JsonTree(JsonTokens tokens, Set<String> wanted, Limits limits) {
    this.tokens = tokens;
    this.wanted = wanted;
    this.nodesLeft = limits.mostNodes();
    this.charactersLeft = limits.mostBytes();
    this.pathCharactersLeft =
        PATH_CHARACTERS_PER_BYTE * Math.min(limits.mostBytes(), Integer.MAX_VALUE);
  }

  JsonTokens tokens() {
    return tokens;
  }

  /** The value whose first token is the current one. */
  Node value(Way way, Problems problems) {
    spend(way);
    return switch (tokens.current()) {
      case START_OBJECT -> object(way, problems);
      case START_ARRAY -> new Node.Arr(way, elements(way, problems));
      case VALUE_TRUE -> new Node.Bool(way, true);
      case VALUE_FALSE -> new Node.Bool(way, false);
      case VALUE_NULL -> new Node.Null(way);
      case VALUE_STRING -> new Node.Text(way, wholeCharacters(way, text(), problems));
      default -> new Node.Num(way, text());
    };
  }

  private Node.Obj object(Way way, Problems problems) {
    Map<String, Node> members = new LinkedHashMap<>();
    int leftOut = 0;
    while (tokens.next() != JsonToken.END_OBJECT) {
      String key = tokens.name();
      tokens.next();
      if (isWanted(key)) {
        Way member = way.member(key, tokens.position());
        if (members.putIfAbsent(key, value(member, problems)) != null) {
          noteDuplicate(member, problems);
        }
      } else {
        tokens.skip();
        leftOut++;
      }
    }
    return new Node.Obj(way, Members.of(members), leftOut);
  }

  /** The object that begins here, without the members that are taken aside. */
  Node.Obj object(Way way, Problems problems, BiPredicate<String, Unread> aside) {
    spend(way);
    Map<String, Node> members = new LinkedHashMap<>();
    Set<String> taken = new HashSet<>(2);
    int leftOut = 0;
    while (tokens.next() != JsonToken.END_OBJECT) {
      String key = tokens.name();
      tokens.next();
      if (!isWanted(key)) {
        tokens.skip();
        leftOut++;
        continue;
      }
      Way member = way.member(key, tokens.position());
      if (members.containsKey(key) || taken.contains(key)) {
        noteDuplicate(member, problems);
        tokens.skip();
      } else if (isTaken(key, member, aside)) {
        taken.add(key);
      } else {
        members.put(key, value(member, problems));
      }
    }
    return new Node.Obj(way, Members.of(members), leftOut);
  }

  private boolean isTaken(String key, Way way, BiPredicate<String, Unread> aside) {
    JsonUnread value = new JsonUnread(this, way);
    boolean taken = aside.test(key, value);
    if (taken) {
      value.finish();
    }
    return taken;
  }

  /** Each element in turn; all that is kept of one may be as much as could be kept of them all. */
  void each(Way way, Consumer<Unread> use) {
    long nodes = nodesLeft;
    long characters = charactersLeft;
    long pathCharacters = pathCharactersLeft;
    for (int i = 0; tokens.next() != JsonToken.END_ARRAY; i++) {
      JsonUnread element = new JsonUnread(this, way.element(i, tokens.position()));
      use.accept(element);
      element.finish();
      nodesLeft = nodes;
      charactersLeft = characters;
      pathCharactersLeft = pathCharacters;
    }
  }

  private List<Node> elements(Way way, Problems problems) {
    List<Node> elements = new ArrayList<>();
    while (tokens.next() != JsonToken.END_ARRAY) {
      elements.add(value(way.element(elements.size(), tokens.position()), problems));
    }
    return elements;
  }

  private boolean isWanted(String key) {
    return wanted.isEmpty() || wanted.contains(key);
  }

  private static void noteDuplicate(Way way, Problems problems) {
    problems.add(
        way.place(),
        ProblemKind.DUPLICATE,
        "a key that stands in this object already",
        "its first value is kept");
  }

  private String text() {
    String text = tokens.text();
    charactersLeft -= text.length();
    if (charactersLeft < 0) {
      throw tokens.overLimit();
    }
    return text;
  }

  private static String wholeCharacters(Way way, String text, Problems problems) {
    if (hasHalfOfAPair(text)) {
      problems.add(
          way.place(),
          ProblemKind.OUT_OF_RANGE,
          "half of a surrogate pair",
          "expected whole characters; the text is kept as it is");
    }
    return text;
  }

  private static boolean hasHalfOfAPair(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        return text.codePoints().anyMatch(JsonTree::isSurrogate);
      }
    }
    return false;
  }

  /** Whole pairs have become one code point; what is left is half of one. */
  private static boolean isSurrogate(int codePoint) {
    return Character.getType(codePoint) == Character.SURROGATE;
  }

  private void spend(Way way) {
    nodesLeft--;
    pathCharactersLeft -= way.length();
    if (nodesLeft < 0 || pathCharactersLeft < 0) {
      throw tokens.overLimit();
    }
  }
}
