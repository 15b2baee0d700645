package io.github.sceplifecycle.documents;

import io.github.sceplifecycle.intake.ProblemKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
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
  private final Wanted wanted;
  private final Begun begun = new Begun();
  private long nodesLeft;
  private long charactersLeft;
  private long pathCharactersLeft;

  JsonTree(JsonTokens tokens, Set<String> wanted, Limits limits) {
    this.tokens = tokens;
    this.wanted = new Wanted(wanted);
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
    spend(way.length());
    return switch (tokens.current()) {
      case START_OBJECT -> object(way, problems);
      case START_ARRAY -> new Node.Arr(way, elements(way, problems));
      default -> {
        Object bare = bare();
        if (isBroken(bare)) {
          noteBroken(way, problems);
        }
        yield Bare.node(way, bare);
      }
    };
  }

  /** The same for a member, which knows its way only where it is more than one plain value. */
  private Object held(Way way, String name, long position, Problems problems) {
    JsonToken first = tokens.current();
    if (first == JsonToken.START_OBJECT || first == JsonToken.START_ARRAY) {
      return value(way.member(name, position), problems);
    }
    spend(way.lengthTo(name));
    Object bare = bare();
    if (isBroken(bare)) {
      noteBroken(way.member(name, position), problems);
    }
    return bare;
  }

  private Object bare() {
    return switch (tokens.current()) {
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      case VALUE_NULL -> Bare.NULL;
      case VALUE_STRING -> text();
      default -> new Bare.Digits(text());
    };
  }

  private Node.Obj object(Way way, Problems problems) {
    int start = begun.size();
    Names names = begun.none();
    Set<String> twice = Set.of();
    int leftOut = 0;
    while (tokens.next() != JsonToken.END_OBJECT) {
      String name = tokens.name();
      tokens.next();
      Names more = names.withUsual(name);
      if (more == null && !wanted.has(name)) {
        tokens.skip();
        leftOut++;
        continue;
      }
      long position = tokens.position();
      more = more == null ? names.with(name) : more;
      if (more != null) {
        names = more;
        begun.add(held(way, name, position, problems), position);
      } else {
        twice = passOverAgain(twice, name, way.member(name, position), problems);
      }
    }
    return new Node.Obj(way, begun.end(way, names, start).statingTwice(twice), leftOut);
  }

  /** The object that begins here, without the members that are taken aside. */
  Node.Obj object(Way way, Problems problems, BiPredicate<String, Unread> aside) {
    spend(way.length());
    int start = begun.size();
    Names names = begun.none();
    Set<String> twice = Set.of();
    Set<String> taken = new HashSet<>(2);
    int leftOut = 0;
    while (tokens.next() != JsonToken.END_OBJECT) {
      String name = tokens.name();
      tokens.next();
      if (!wanted.has(name)) {
        tokens.skip();
        leftOut++;
        continue;
      }
      long position = tokens.position();
      if (names.indexOf(name) >= 0 || taken.contains(name)) {
        twice = passOverAgain(twice, name, way.member(name, position), problems);
      } else if (isTaken(name, way.member(name, position), aside)) {
        taken.add(name);
      } else {
        names = Objects.requireNonNull(names.with(name), "a new name");
        begun.add(held(way, name, position, problems), position);
      }
    }
    return new Node.Obj(way, begun.end(way, names, start).statingTwice(twice), leftOut);
  }

  private Set<String> passOverAgain(Set<String> twice, String name, Way way, Problems problems) {
    problems.add(
        way.place(),
        ProblemKind.DUPLICATE,
        "a key that stands in this object already",
        "its first value is kept");
    tokens.skip();
    Set<String> more = twice.isEmpty() ? new HashSet<>() : twice;
    more.add(name);
    return more;
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

  private String text() {
    String text = tokens.text();
    charactersLeft -= text.length();
    if (charactersLeft < 0) {
      throw tokens.overLimit();
    }
    return text;
  }

  private boolean isBroken(Object bare) {
    return bare instanceof String text && tokens.mayBeEscaped() && hasHalfOfAPair(text);
  }

  private static void noteBroken(Way way, Problems problems) {
    problems.add(
        way.place(),
        ProblemKind.OUT_OF_RANGE,
        "half of a surrogate pair",
        "expected whole characters; the text is kept as it is");
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

  private void spend(int wayLength) {
    nodesLeft--;
    pathCharactersLeft -= wayLength;
    if (nodesLeft < 0 || pathCharactersLeft < 0) {
      throw tokens.overLimit();
    }
  }
}
