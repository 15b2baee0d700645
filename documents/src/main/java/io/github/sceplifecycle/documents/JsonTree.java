package io.github.sceplifecycle.documents;

import io.github.sceplifecycle.intake.ProblemKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/**
 * Builds trees from the tokens of one document, of the members that a {@link Trail} reads. The
 * parser bounds the depth, and so that of the recursion here.
 */
final class JsonTree {

  /** Paths grow with the depth; all of them together may take this much of a document's limit. */
  private static final int PATH_CHARACTERS_PER_BYTE = 4;

  private final JsonTokens tokens;
  private long nodesLeft;
  private long charactersLeft;
  private long pathCharactersLeft;

  JsonTree(JsonTokens tokens, Limits limits) {
    this.tokens = tokens;
    this.nodesLeft = limits.mostNodes();
    this.charactersLeft = limits.mostBytes();
    this.pathCharactersLeft =
        PATH_CHARACTERS_PER_BYTE * Math.min(limits.mostBytes(), Integer.MAX_VALUE);
  }

  JsonTokens tokens() {
    return tokens;
  }

  /** The value whose first token is the current one; objects in it begin where the trail says. */
  Node value(Way way, Trail begin, Problems problems) {
    spend(1, way.length());
    return built(way, begin, problems);
  }

  private Node built(Way way, Trail begin, Problems problems) {
    return switch (tokens.current()) {
      case START_OBJECT -> members(way, begin, problems, null);
      case START_ARRAY -> new Node.Arr(way, elements(way, begin, problems));
      default -> {
        Object bare = bare();
        if (isBroken(bare)) {
          noteBroken(way, problems);
        }
        yield Bare.node(way, bare);
      }
    };
  }

  /** Adds a member, which knows its way only where it is more than one plain value. */
  private void hold(Begun begun, Way way, Trail member, Problems problems) {
    spend(1, 0);
    JsonToken first = tokens.next();
    long position = tokens.position();
    Object value =
        first == JsonToken.VALUE_STRING
            ? whole(counted(tokens.text()), way, member, position, problems)
            : held(way, member, position, problems);
    begun.add(value, position);
  }

  private Object held(Way way, Trail member, long position, Problems problems) {
    return switch (tokens.current()) {
      case START_OBJECT, START_ARRAY ->
          built(way.member(member.name(), position), member.inside(), problems);
      default -> whole(bare(), way, member, position, problems);
    };
  }

  private Object whole(Object bare, Way way, Trail member, long position, Problems problems) {
    if (isBroken(bare)) {
      noteBroken(way.member(member.name(), position), problems);
    }
    return bare;
  }

  private Object bare() {
    return switch (tokens.current()) {
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      case VALUE_NULL -> Bare.NULL;
      case VALUE_STRING -> counted(tokens.text());
      default -> new Bare.Digits(counted(tokens.text()));
    };
  }

  /** The object that begins here, without the members that are taken aside. */
  Node.Obj object(Way way, Trail begin, Problems problems, BiPredicate<String, Unread> aside) {
    spend(1, way.length());
    return members(way, begin, problems, aside);
  }

  private Node.Obj members(
      Way way, Trail begin, Problems problems, @Nullable BiPredicate<String, Unread> aside) {
    Begun begun = new Begun(begin.usualSize());
    Set<String> twice = Set.of();
    Set<String> taken = Set.of();
    int leftOut = 0;
    Trail last = begin;
    for (Trail at = last.next(tokens); at != null; at = last.next(tokens)) {
      last = at;
      if (aside == null && at.step() == Trail.Step.READ) {
        hold(begun, way, at, problems);
        continue;
      }
      tokens.next();
      if (at.step() == Trail.Step.PASS_OVER) {
        passOver(at);
        leftOut++;
        continue;
      }
      long position = tokens.position();
      if (at.step() == Trail.Step.TWICE) {
        spend(1, way.lengthTo(at.name()));
        passOverAgain(way.member(at.name(), position), problems);
        twice = with(twice, at.name());
      } else if (aside != null && isTaken(way.member(at.name(), position), at, aside)) {
        taken = with(taken, at.name());
      } else {
        spend(1, 0);
        begun.add(held(way, at, position, problems), position);
      }
    }
    Names names = last.names().without(taken);
    begin.ended(names);
    spend(0, names.waysFrom(way));
    return new Node.Obj(way, begun.end(way, names).statingTwice(twice), leftOut);
  }

  private static Set<String> with(Set<String> names, String name) {
    Set<String> more = names.isEmpty() ? new HashSet<>() : names;
    more.add(name);
    return more;
  }

  private void passOverAgain(Way way, Problems problems) {
    problems.add(
        way.place(),
        ProblemKind.DUPLICATE,
        "a key that stands in this object already",
        "its first value is kept");
    tokens.skip();
  }

  private void passOver(Trail member) {
    JsonToken first = tokens.current();
    if (first == JsonToken.START_ARRAY) {
      while (tokens.next() != JsonToken.END_ARRAY) {
        passOver(member);
      }
    } else if (first == JsonToken.START_OBJECT) {
      Trail last = member.inside();
      for (Trail at = last.next(tokens); at != null; at = last.next(tokens)) {
        last = at;
        tokens.next();
        passOver(at);
      }
    }
  }

  private boolean isTaken(Way way, Trail member, BiPredicate<String, Unread> aside) {
    JsonUnread value = new JsonUnread(this, way, member.inside());
    boolean taken = aside.test(member.name(), value);
    if (taken) {
      value.finish();
    }
    return taken;
  }

  /** Each element in turn; all that is kept of one may be as much as could be kept of them all. */
  void each(Way way, Trail begin, Consumer<Unread> use) {
    long nodes = nodesLeft;
    long characters = charactersLeft;
    long pathCharacters = pathCharactersLeft;
    for (int i = 0; tokens.next() != JsonToken.END_ARRAY; i++) {
      JsonUnread element = new JsonUnread(this, way.element(i, tokens.position()), begin);
      use.accept(element);
      element.finish();
      nodesLeft = nodes;
      charactersLeft = characters;
      pathCharactersLeft = pathCharacters;
    }
  }

  private List<Node> elements(Way way, Trail begin, Problems problems) {
    List<Node> elements = new ArrayList<>();
    while (tokens.next() != JsonToken.END_ARRAY) {
      elements.add(value(way.element(elements.size(), tokens.position()), begin, problems));
    }
    return elements;
  }

  private String counted(String text) {
    charactersLeft -= text.length();
    if (charactersLeft < 0) {
      throw tokens.overLimit();
    }
    return text;
  }

  private boolean isBroken(Object bare) {
    return bare instanceof String text && tokens.mayBeBroken() && hasHalfOfAPair(text);
  }

  private void noteBroken(Way way, Problems problems) {
    spend(0, way.length());
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

  /**
   * Nodes are counted before they are kept. What the ways to members would take is counted at their
   * object's end, and that of each problem when it is noted.
   */
  private void spend(int nodes, long pathCharacters) {
    nodesLeft -= nodes;
    pathCharactersLeft -= pathCharacters;
    if (nodesLeft < 0 || pathCharactersLeft < 0) {
      throw tokens.overLimit();
    }
  }
}
