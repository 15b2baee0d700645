package io.github.sceplifecycle.documents;

import io.github.sceplifecycle.intake.Place;
import io.github.sceplifecycle.intake.ProblemKind;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Takes typed values out of an object and notes what does not fit.
 *
 * <p>Absent and {@code null} give an empty answer and no problem, because only the caller knows
 * what may be absent; a value of another type gives an empty answer and a {@link
 * ProblemKind#WRONG_TYPE}. {@link #has} and {@link #isNull} tell the three apart (S-31). What a
 * problem quotes of a value is short and visible; for a member that may be secret use {@link #node}
 * and quote nothing (S-33).
 */
public final class Fields {

  private final Node.Obj object;
  private final Members members;
  private final Problems problems;

  /**
   * The members of an object.
   *
   * @param object the object
   * @param problems where problems are noted
   */
  public Fields(Node.Obj object, Problems problems) {
    this.object = object;
    this.members = Members.copyOf(object.way(), object.members());
    this.problems = problems;
  }

  /**
   * Where the object stands.
   *
   * @return its place
   */
  public Place place() {
    return object.place();
  }

  /**
   * Where problems are noted.
   *
   * @return the problems
   */
  public Problems problems() {
    return problems;
  }

  /**
   * The members' names.
   *
   * @return in the order of the document
   */
  public Set<String> names() {
    return members.keySet();
  }

  /**
   * Whether a member is there at all, be it {@code null}.
   *
   * @param key its name
   * @return whether it is there
   */
  public boolean has(String key) {
    return members.containsKey(key);
  }

  /**
   * Whether a member stood twice. The first is kept and the second was noted; where the value
   * decides something, neither may be taken for what was meant.
   *
   * @param key its name
   * @return whether it did; never in formats that make a list of both
   */
  public boolean isTwice(String key) {
    return members.isTwice(key);
  }

  /**
   * Whether a member is there and {@code null}.
   *
   * @param key its name
   * @return whether it is
   */
  public boolean isNull(String key) {
    return members.isNull(key);
  }

  /**
   * A member as it stands.
   *
   * @param key its name
   * @return the node; empty when absent or {@code null}
   */
  public Optional<Node> node(String key) {
    return members.said(key) == null ? Optional.empty() : Optional.ofNullable(members.get(key));
  }

  /**
   * Where a member stands, or would stand.
   *
   * @param key its name
   * @return its place
   */
  public Place placeOf(String key) {
    Node node = members.get(key);
    return node != null ? node.place() : place().member(key);
  }

  /**
   * A text, blanks included.
   *
   * @param key the member's name
   * @return the text; empty when absent, {@code null} or no text
   */
  public Optional<String> text(String key) {
    Object said = members.said(key);
    if (said instanceof String text) {
      return Optional.of(text);
    }
    return said == null ? Optional.empty() : read(key, Values::text, "expected a text");
  }

  /**
   * A text that begins and ends with a visible character of ASCII.
   *
   * @param key the member's name
   * @return the text; null for anything else, of which nothing is noted
   */
  public @Nullable String plainText(Key key) {
    return members.said(key) instanceof String text && isBare(text) ? text : null;
  }

  /**
   * An instant of the form {@code 2027-01-01T00:00:00Z}.
   *
   * @param key the member's name
   * @return the instant; null for anything else, of which nothing is noted
   */
  public @Nullable Instant plainInstant(Key key) {
    return members.said(key) instanceof String text ? PlainInstant.parse(text).orElse(null) : null;
  }

  /**
   * True or false of a format that tells them from texts.
   *
   * @param key the member's name
   * @return the answer; null for anything else, of which nothing is noted
   */
  public @Nullable Boolean plainFlag(Key key) {
    return members.said(key) instanceof Boolean flag ? flag : null;
  }

  /**
   * Whether a member is absent, {@code null} or a text without characters.
   *
   * @param key the member's name
   * @return whether it is; for XML and CSV perhaps not although it is
   */
  public boolean saysNothing(Key key) {
    Object said = members.said(key);
    return said == null || said.equals("");
  }

  /**
   * A text that says something.
   *
   * @param key the member's name
   * @return the text without blanks around it; empty when absent, {@code null}, blank or no text
   */
  public Optional<String> nonBlank(String key) {
    if (members.said(key) instanceof String text && isBare(text)) {
      return Optional.of(text);
    }
    return text(key).map(String::strip).filter(text -> !text.isEmpty());
  }

  /** Whether a text begins and ends with a visible character of ASCII, as nearly all do. */
  private static boolean isBare(String text) {
    return !text.isEmpty()
        && isVisible(text.charAt(0))
        && isVisible(text.charAt(text.length() - 1));
  }

  private static boolean isVisible(char character) {
    return character > ' ' && character < 0x7f;
  }

  /**
   * True or false.
   *
   * @param key the member's name
   * @return the answer; empty when absent, {@code null} or neither
   */
  public Optional<Boolean> flag(String key) {
    Object said = members.said(key);
    if (said instanceof Boolean flag) {
      return Optional.of(flag);
    }
    return said == null ? Optional.empty() : read(key, Values::flag, "expected true or false");
  }

  private <T> Optional<T> read(String key, Function<Node, Optional<T>> read, String expected) {
    return node(key).flatMap(node -> read.apply(node).or(() -> wrongType(node, expected)));
  }

  /**
   * A whole number within a range. A fraction, an exponent or digits in a text of a typed format
   * are no whole number.
   *
   * @param key the member's name
   * @param least the smallest legal value, inclusive
   * @param most the largest legal value, inclusive
   * @return the number; empty when absent, {@code null}, no whole number or out of range
   */
  public Optional<Long> wholeNumber(String key, long least, long most) {
    String expected = "expected a whole number from " + least + " to " + most;
    return node(key)
        .flatMap(
            node ->
                Values.wholeNumber(node)
                    .or(() -> wrongType(node, expected))
                    .flatMap(
                        number ->
                            Values.within(number, least, most)
                                .or(() -> outOfRange(node, expected))));
  }

  /**
   * An instant, in any of the forms that {@link Instants#parse} knows; a fraction of a second is
   * dropped and noted (S-2).
   *
   * @param key the member's name
   * @return the instant in whole seconds; empty when absent, {@code null}, blank or no instant
   */
  public Optional<Instant> instant(String key) {
    Object said = members.said(key);
    if (said == null) {
      return Optional.empty();
    }
    Optional<Instant> plain =
        said instanceof String text ? PlainInstant.parse(text) : Optional.empty();
    return plain.isPresent() ? plain : node(key).flatMap(node -> Instants.read(node, problems));
  }

  /**
   * An object.
   *
   * @param key the member's name
   * @return its members; empty when absent, {@code null} or no object
   */
  public Optional<Fields> object(String key) {
    return node(key).flatMap(node -> of(node, problems));
  }

  /**
   * The elements of a list.
   *
   * @param key the member's name
   * @return the elements; empty when absent, {@code null} or no list
   */
  public Optional<List<Node>> list(String key) {
    return node(key)
        .flatMap(
            node -> node instanceof Node.Arr list ? Optional.of(list.elements()) : noList(node));
  }

  /**
   * The elements of a list; a value that is no list counts as a list of itself, as XML writes a
   * list of one.
   *
   * @param key the member's name
   * @return the elements; empty when absent or {@code null}
   */
  public Optional<List<Node>> oneOrMany(String key) {
    return node(key).map(node -> node instanceof Node.Arr list ? list.elements() : List.of(node));
  }

  /**
   * The members of a node that should be an object.
   *
   * @param node the node
   * @param problems where it is noted if it is none
   * @return its members; empty if it is no object
   */
  public static Optional<Fields> of(Node node, Problems problems) {
    if (node instanceof Node.Obj object) {
      return Optional.of(new Fields(object, problems));
    }
    problems.add(node.place(), ProblemKind.WRONG_TYPE, node.type(), "expected an object");
    return Optional.empty();
  }

  /** What stands in a list's place may be anything, so it is not quoted. */
  private Optional<List<Node>> noList(Node node) {
    problems.add(node.place(), ProblemKind.WRONG_TYPE, node.type(), "expected a list");
    return Optional.empty();
  }

  private <T> Optional<T> wrongType(Node node, String expected) {
    problems.add(node.place(), ProblemKind.WRONG_TYPE, Values.quote(node), expected);
    return Optional.empty();
  }

  private <T> Optional<T> outOfRange(Node node, String expected) {
    problems.add(node.place(), ProblemKind.OUT_OF_RANGE, Values.quote(node), expected);
    return Optional.empty();
  }
}
