package io.github.sceplifecycle.documents;

import io.github.sceplifecycle.intake.Place;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A value of a document: the same tree whatever the format. Every value knows its place.
 *
 * <p>What is absent is no node; what is {@code null} is {@link Null}; the two are never mixed
 * (S-31). {@code toString()} of every node names its type only, because a document may hold secrets
 * (S-33).
 */
public sealed interface Node {

  /**
   * Where it stands.
   *
   * @return document, path and, where the format has them, line and column
   */
  default Place place() {
    return way().place();
  }

  /**
   * Where it stands, not yet in words.
   *
   * @return the way to it
   */
  Way way();

  /**
   * What it is, in a word or two for a reader; never its content.
   *
   * @return for instance {@code an object}
   */
  String type();

  /**
   * Named members, in the order of the document.
   *
   * @param way where it stands
   * @param members by name; unmodifiable
   * @param leftOut how many further members it has that were not asked for
   */
  record Obj(Way way, Map<String, Node> members, int leftOut) implements Node {

    /** Copies the members, keeping their order. */
    public Obj {
      Objects.requireNonNull(way, "way");
      members = Members.copyOf(way, members);
    }

    /**
     * At a place that is in words already.
     *
     * @param place where it stands
     * @param members members by name; copied
     */
    public Obj(Place place, Map<String, Node> members) {
      this(Way.to(place), members, 0);
    }

    @Override
    public String type() {
      return "an object";
    }

    @Override
    public String toString() {
      return type();
    }
  }

  /**
   * Elements in order.
   *
   * @param way where it stands
   * @param elements the elements; copied
   */
  record Arr(Way way, List<Node> elements) implements Node {

    /** Copies the elements. */
    public Arr {
      Objects.requireNonNull(way, "way");
      elements = List.copyOf(elements);
    }

    /**
     * At a place that is in words already.
     *
     * @param place where it stands
     * @param elements the elements; copied
     */
    public Arr(Place place, List<Node> elements) {
      this(Way.to(place), elements);
    }

    @Override
    public String type() {
      return "a list";
    }

    @Override
    public String toString() {
      return type();
    }
  }

  /**
   * A text in a format that tells texts from numbers.
   *
   * @param way where it stands
   * @param text the text
   */
  record Text(Way way, String text) implements Node {

    /** Checks that nothing is null. */
    public Text {
      Objects.requireNonNull(way, "way");
      Objects.requireNonNull(text, "text");
    }

    /**
     * At a place that is in words already.
     *
     * @param place where it stands
     * @param text the text
     */
    public Text(Place place, String text) {
      this(Way.to(place), text);
    }

    @Override
    public String type() {
      return "a text";
    }

    @Override
    public String toString() {
      return type();
    }
  }

  /**
   * The content of an XML element or a CSV field: a text that may stand for anything.
   *
   * @param way where it stands
   * @param text the text as it stands, blanks included
   */
  record Untyped(Way way, String text) implements Node {

    /** Checks that nothing is null. */
    public Untyped {
      Objects.requireNonNull(way, "way");
      Objects.requireNonNull(text, "text");
    }

    /**
     * At a place that is in words already.
     *
     * @param place where it stands
     * @param text the text as it stands
     */
    public Untyped(Place place, String text) {
      this(Way.to(place), text);
    }

    @Override
    public String type() {
      return "a text";
    }

    @Override
    public String toString() {
      return type();
    }
  }

  /**
   * A number as it is written; it may be larger than any Java type holds.
   *
   * @param way where it stands
   * @param literal its digits
   */
  record Num(Way way, String literal) implements Node {

    /** Checks that nothing is null. */
    public Num {
      Objects.requireNonNull(way, "way");
      Objects.requireNonNull(literal, "literal");
    }

    /**
     * At a place that is in words already.
     *
     * @param place where it stands
     * @param literal its digits
     */
    public Num(Place place, String literal) {
      this(Way.to(place), literal);
    }

    @Override
    public String type() {
      return "a number";
    }

    @Override
    public String toString() {
      return type();
    }
  }

  /**
   * True or false.
   *
   * @param way where it stands
   * @param value which
   */
  record Bool(Way way, boolean value) implements Node {

    /** Checks that nothing is null. */
    public Bool {
      Objects.requireNonNull(way, "way");
    }

    /**
     * At a place that is in words already.
     *
     * @param place where it stands
     * @param value which
     */
    public Bool(Place place, boolean value) {
      this(Way.to(place), value);
    }

    @Override
    public String type() {
      return value ? "true" : "false";
    }

    @Override
    public String toString() {
      return type();
    }
  }

  /**
   * An explicit {@code null}.
   *
   * @param way where it stands
   */
  record Null(Way way) implements Node {

    /** Checks that nothing is null. */
    public Null {
      Objects.requireNonNull(way, "way");
    }

    /**
     * At a place that is in words already.
     *
     * @param place where it stands
     */
    public Null(Place place) {
      this(Way.to(place));
    }

    @Override
    public String type() {
      return "null";
    }

    @Override
    public String toString() {
      return type();
    }
  }

  /**
   * Bytes, in a property list. They are not kept: nothing here is decided by them, and they may be
   * a private key (S-33).
   *
   * @param way where it stands
   * @param size how many bytes
   */
  record Data(Way way, int size) implements Node {

    /**
     * Checks the size.
     *
     * @throws IllegalArgumentException if it is negative
     */
    public Data {
      Objects.requireNonNull(way, "way");
      if (size < 0) {
        throw new IllegalArgumentException("size must not be negative, but was " + size);
      }
    }

    /**
     * At a place that is in words already.
     *
     * @param place where it stands
     * @param size how many bytes
     */
    public Data(Place place, int size) {
      this(Way.to(place), size);
    }

    @Override
    public String type() {
      return "data";
    }

    @Override
    public String toString() {
      return type();
    }
  }
}
