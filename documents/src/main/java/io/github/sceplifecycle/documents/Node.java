package io.github.sceplifecycle.documents;

import io.github.sceplifecycle.intake.Place;
import java.util.Collections;
import java.util.LinkedHashMap;
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
  Place place();

  /**
   * What it is, in a word or two for a reader; never its content.
   *
   * @return for instance {@code an object}
   */
  String type();

  /**
   * Named members, in the order of the document.
   *
   * @param place where it stands
   * @param members by name; unmodifiable
   */
  record Obj(Place place, Map<String, Node> members) implements Node {

    /** Copies the members, keeping their order. */
    public Obj {
      Objects.requireNonNull(place, "place");
      members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
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
   * @param place where it stands
   * @param elements the elements; copied
   */
  record Arr(Place place, List<Node> elements) implements Node {

    /** Copies the elements. */
    public Arr {
      Objects.requireNonNull(place, "place");
      elements = List.copyOf(elements);
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
   * @param place where it stands
   * @param text the text
   */
  record Text(Place place, String text) implements Node {

    /** Checks that nothing is null. */
    public Text {
      Objects.requireNonNull(place, "place");
      Objects.requireNonNull(text, "text");
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
   * @param place where it stands
   * @param text the text as it stands, blanks included
   */
  record Untyped(Place place, String text) implements Node {

    /** Checks that nothing is null. */
    public Untyped {
      Objects.requireNonNull(place, "place");
      Objects.requireNonNull(text, "text");
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
   * @param place where it stands
   * @param literal its digits
   */
  record Num(Place place, String literal) implements Node {

    /** Checks that nothing is null. */
    public Num {
      Objects.requireNonNull(place, "place");
      Objects.requireNonNull(literal, "literal");
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
   * @param place where it stands
   * @param value which
   */
  record Bool(Place place, boolean value) implements Node {

    /** Checks that nothing is null. */
    public Bool {
      Objects.requireNonNull(place, "place");
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
   * @param place where it stands
   */
  record Null(Place place) implements Node {

    /** Checks that nothing is null. */
    public Null {
      Objects.requireNonNull(place, "place");
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
   * @param place where it stands
   * @param size how many bytes
   */
  record Data(Place place, int size) implements Node {

    /**
     * Checks the size.
     *
     * @throws IllegalArgumentException if it is negative
     */
    public Data {
      Objects.requireNonNull(place, "place");
      if (size < 0) {
        throw new IllegalArgumentException("size must not be negative, but was " + size);
      }
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
