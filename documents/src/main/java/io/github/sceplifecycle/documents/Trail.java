package io.github.sceplifecycle.documents;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;

/**
 * How far one has come through the names of an object, and which name followed here the last time.
 * The objects of a list mostly have the same names in the same order, and to recognise a name that
 * is expected takes the parser less than to read one. Where another follows it is read, and
 * expected the next time: what is expected decides nothing.
 *
 * <p>How many steps are kept for a document is bounded; what goes beyond is read without
 * expectation.
 */
final class Trail {

  private static final int MOST_KEPT = 1 << 11;
  private static final int MOST_USUAL = 1 << 5;

  private final Room room;
  private final Predicate<String> wanted;
  private final Step step;
  private final Names names;
  private final SerializableString name;
  private Map<String, Trail> known = Map.of();
  private @Nullable Trail usual;
  private int usualSize;
  private @Nullable Trail inside;

  /** What is to be done with the member whose name came last. */
  enum Step {
    READ,
    /** Its name stands in this object already. */
    TWICE,
    PASS_OVER
  }

  /** For how many more steps there is room. */
  private static final class Room {

    private int left = MOST_KEPT;

    private boolean take() {
      return left > 0 && left-- > 0;
    }
  }

  private Trail(Room room, Predicate<String> wanted, Step step, Names names, String name) {
    this.room = room;
    this.wanted = wanted;
    this.step = step;
    this.names = names;
    this.name = new SerializedString(name);
  }

  /**
   * Where the outermost objects of a document begin.
   *
   * @param wanted the names of the members that are read; empty for all
   */
  static Trail of(Set<String> wanted) {
    Predicate<String> asked = wanted.isEmpty() ? name -> true : wanted::contains;
    return new Trail(new Room(), asked, Step.READ, SharedNames.NONE, "");
  }

  Step step() {
    return step;
  }

  /** The name that came last. */
  String name() {
    return name.getValue();
  }

  /** The names of the members that are read, so far. */
  Names names() {
    return names;
  }

  /** Where the objects begin that stand in this member, be it in a list. */
  Trail inside() {
    if (inside != null) {
      return inside;
    }
    Predicate<String> asked = step == Step.PASS_OVER ? name -> false : wanted;
    Trail begin = new Trail(room, asked, step, SharedNames.NONE, "");
    if (room.take()) {
      inside = begin;
    }
    return begin;
  }

  /** How many members the object had that began here the last time. */
  int usualSize() {
    return usualSize;
  }

  /** The object that began here ends with these names. */
  void ended(Names all) {
    usualSize = Math.min(all.size(), MOST_USUAL);
  }

  /** Goes to the next name; null where the object ends. */
  @Nullable Trail next(JsonTokens tokens) {
    if (usual == null) {
      tokens.next();
    } else if (tokens.isNext(usual.name)) {
      return usual;
    }
    return tokens.current() == JsonToken.END_OBJECT ? null : to(tokens.name());
  }

  private Trail to(String next) {
    Trail trail = known.get(next);
    if (trail == null) {
      trail = after(next);
      if (!isPlain(next) || !(trail.names instanceof SharedNames) || !room.take()) {
        return trail;
      }
      known = known.isEmpty() ? new HashMap<>(2) : known;
      known.put(next, trail);
    }
    usual = trail;
    return trail;
  }

  private Trail after(String next) {
    if (!wanted.test(next)) {
      return new Trail(room, wanted, Step.PASS_OVER, names, next);
    }
    Names more = (room.left == 0 ? names.own() : names).with(next);
    return more == null
        ? new Trail(room, wanted, Step.TWICE, names, next)
        : new Trail(room, wanted, Step.READ, more, next);
  }

  /** Whether the name can be written in one way without escapes, and expected in that. */
  private static boolean isPlain(String name) {
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c < ' ' || c > '~' || c == '"' || c == '\\') {
        return false;
      }
    }
    return true;
  }
}
