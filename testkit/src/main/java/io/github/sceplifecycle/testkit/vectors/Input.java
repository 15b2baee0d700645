package io.github.sceplifecycle.testkit.vectors;

import io.github.sceplifecycle.documents.Node;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The members of an object in a vector. Vectors are checked before they are published, so that what
 * does not fit is a mistake of whoever wrote the object, and throws.
 */
record Input(Node.Obj object) {

  static Input of(Node node) {
    if (node instanceof Node.Obj object) {
      return new Input(object);
    }
    throw wrong(node, "an object");
  }

  Node node(String key) {
    Node node = object.members().get(key);
    if (node == null) {
      throw new IllegalArgumentException("missing: " + object.place().member(key));
    }
    return node;
  }

  /** What stands there unless it is {@code null}. */
  <T> Optional<T> known(String key, Function<String, T> read) {
    return node(key) instanceof Node.Null ? Optional.empty() : Optional.of(read.apply(key));
  }

  String text(String key) {
    return text(node(key));
  }

  List<String> texts(String key) {
    return list(key).stream().map(Input::text).toList();
  }

  List<Node> list(String key) {
    if (node(key) instanceof Node.Arr list) {
      return list.elements();
    }
    throw wrong(node(key), "a list");
  }

  List<Input> objects(String key) {
    return list(key).stream().map(Input::of).toList();
  }

  Input object(String key) {
    return of(node(key));
  }

  Instant instant(String key) {
    return Instant.parse(text(key));
  }

  Duration duration(String key) {
    return Duration.parse(text(key));
  }

  int number(String key) {
    return number(node(key));
  }

  private static int number(Node node) {
    if (node instanceof Node.Num number) {
      return Integer.parseInt(number.literal());
    }
    throw wrong(node, "a number");
  }

  List<Integer> numbers(String key) {
    return list(key).stream().map(Input::number).toList();
  }

  <E extends Enum<E>> E word(String key, Class<E> words) {
    return Enum.valueOf(words, text(key));
  }

  <E extends Enum<E>> List<E> words(String key, Class<E> words) {
    return texts(key).stream().map(word -> Enum.valueOf(words, word)).toList();
  }

  private static String text(Node node) {
    if (node instanceof Node.Text text) {
      return text.text();
    }
    throw wrong(node, "a text");
  }

  private static IllegalArgumentException wrong(Node node, String expected) {
    return new IllegalArgumentException(
        node.place() + " must be " + expected + ", but was " + node.type());
  }
}
