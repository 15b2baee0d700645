package io.github.sceplifecycle.testkit.vectors;

import io.github.sceplifecycle.documents.Node;
import io.github.sceplifecycle.intake.Place;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Builds answers.
 *
 * <p>{@code Answer.object().with("opensAt", Answer.text("2026-09-03T00:00:00Z")).node()}.
 */
public final class Answer {

  private static final Place PLACE = Place.whole("answer");

  private final Map<String, Node> members = new LinkedHashMap<>();

  private Answer() {}

  /**
   * An object without members yet.
   *
   * @return the object
   */
  public static Answer object() {
    return new Answer();
  }

  /**
   * Adds a member.
   *
   * @param name its name
   * @param value its value
   * @return this
   */
  public Answer with(String name, Node value) {
    members.put(name, value);
    return this;
  }

  /**
   * Adds a member that is the text of a value, or {@code null} if there is none.
   *
   * @param name its name
   * @param value an instant, a duration, or whatever shows itself rightly as a text
   * @return this
   */
  public Answer with(String name, Optional<?> value) {
    return with(name, value.<Node>map(Answer::text).orElseGet(Answer::nothing));
  }

  /**
   * The object.
   *
   * @return the node
   */
  public Node node() {
    return new Node.Obj(PLACE, members);
  }

  /**
   * A text.
   *
   * @param value an instant, a duration, or whatever shows itself rightly as a text
   * @return the node
   */
  public static Node text(Object value) {
    return new Node.Text(PLACE, value.toString());
  }

  /**
   * A number.
   *
   * @param value the number
   * @return the node
   */
  public static Node number(long value) {
    return new Node.Num(PLACE, Long.toString(value));
  }

  /**
   * True or false.
   *
   * @param value which
   * @return the node
   */
  public static Node truth(boolean value) {
    return new Node.Bool(PLACE, value);
  }

  /**
   * {@code null}.
   *
   * @return the node
   */
  public static Node nothing() {
    return new Node.Null(PLACE);
  }

  /**
   * A list.
   *
   * @param elements the elements
   * @return the node
   */
  public static Node list(List<Node> elements) {
    return new Node.Arr(PLACE, elements);
  }

  /**
   * A list of texts.
   *
   * @param values instants, words of an enum, or whatever shows itself rightly as a text
   * @return the node
   */
  public static Node texts(List<?> values) {
    return list(values.stream().map(Answer::text).toList());
  }
}
